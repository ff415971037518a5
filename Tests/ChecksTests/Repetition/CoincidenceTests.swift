import Reading
import Testing

@testable import Checks

/// The chance that a figure is met again by accident, by hand.
@Suite struct CoincidenceTests {
  private static let figures: [(Int64, Double)] = [
    (1_722_000_000, 1723), (659_156_900, 6_591_570), (100_000_000, 101), (1_510_500_000, 15_106),
    (0, 1),
  ]

  @Test(arguments: figures)
  func amongOrgansItIsOneInTheSize(millionths: Int64, size: Double) {
    #expect(Coincidence.amongOrgans(Quantity(millionths: millionths)) == 1 / size)
  }

  @Test(arguments: [(0, 1.0), (9, 1.0), (19, 0.5), (999, 0.01)])
  func amongYearsItIsTenTimesThat(count: Int, chance: Double) {
    #expect(Coincidence.amongYears(Quantity(count)) == chance)
  }
}
