import Statistics
import Testing

@Suite struct MedianTests {
  @Test(
    arguments: [
      ([], nil), ([.nan, .nan], nil), ([4], 4), ([4, 1], 2.5), ([4, 1, 9], 4), ([4, 1, 9, 5], 4.5),
      ([0, 0, 0, 8], 0), ([.nan, 7, 3, .nan, 5], 5), ([-2, -1], -1.5),
    ] as [([Double], Double?)])
  func byHand(x: [Double], expected: Double?) {
    #expect(median(of: x) == expected)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func permutationAndEquivariance(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
      Double(Int.random(in: -9...9, using: &numbers))
    }
    let center = try #require(median(of: x))
    #expect(median(of: x.shuffled(using: &numbers)) == center, "seed \(seed)")
    #expect(median(of: x.map { -4 * $0 + 3 }) == -4 * center + 3, "seed \(seed)")
  }
}
