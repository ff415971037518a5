import Reading
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (1_000_000, "1"), (-4_000_000, "-4"),
      (25_100_000, "25.1"),
      (659_156_900, "659.1569"), (-500_000, "-0.5"), (1_050_000, "1.05"),
      (999_999_999_999_000_000, "999999999999"),
    ] as [(Int64, String)])
  func theShortestNotation(millionths: Int64, text: String) {
    #expect(Quantity(millionths: millionths).description == text)
  }

  /// Issue 12 C1: sums of absurd figures stop, and can still be subtracted.
  @Test func sumsOfAbsurdFiguresStop() {
    let most = (0..<40).reduce(Quantity.zero) { sum, _ in sum + Quantity(999_999_999_999) }
    #expect(most == most + Quantity(1) && most > Quantity(2_000_000_000_000))
    let least = (0..<40).reduce(Quantity.zero) { sum, _ in sum - Quantity(999_999_999_999) }
    #expect(least == .zero - most && least - most == least && (most - least).millionths > 0)
    #expect(Quantity(.max) == most && Quantity(.min) == least)
    #expect(
      Quantity(nearestMillionths: 1e30) == most && Quantity(nearestMillionths: -1e30) == least)
    #expect(Quantity(nearestMillionths: 2.6) == Quantity(millionths: 3))
    #expect(Quantity(millionths: .min) - Quantity(millionths: .max) == least)
    #expect(Quantity(nearestMillionths: .nan) == most)
  }

  @Test func arithmeticIsExact() {
    #expect(Quantity(3) + Quantity(millionths: 1) == Quantity(millionths: 3_000_001))
    #expect(Quantity(3) - Quantity(5) == Quantity(-2))
    #expect(Quantity(2) < Quantity(millionths: 2_000_001))
    #expect(Quantity(7).wholeNumber == 7)
    #expect(Quantity(-7).wholeNumber == -7)
    #expect(Quantity(millionths: 7_500_000).wholeNumber == nil)
    #expect(Quantity(millionths: 7_500_000).double == 7.5)
    #expect(Quantity.zero == Quantity(0))
  }
}
