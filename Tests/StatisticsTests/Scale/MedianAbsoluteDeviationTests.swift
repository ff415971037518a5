import Statistics
import Testing

@Suite struct MedianAbsoluteDeviationTests {
  @Test(
    arguments: [
      ([], nil), ([5], 0), ([1, 1, 2, 2, 4, 6, 9], 1.4826), ([0, 0, 0, 1, 9], 0),
      ([1, .nan, 3], 1.4826), ([-1, 1, 3, 5], 2.9652),
    ] as [([Double], Double?)])
  func byHand(x: [Double], expected: Double?) {
    #expect(medianAbsoluteDeviation(of: x) == expected)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func equivariantAndBounded(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<41).map { _ in Double(Int.random(in: -50...50, using: &numbers)) }
    let spread = try #require(medianAbsoluteDeviation(of: x))
    let moved = try #require(medianAbsoluteDeviation(of: x.map { 7 - 8 * $0 }))
    #expect(agree(moved, 8 * spread), "seed \(seed)")
    // 20 of 41 values gone wild: at most the full range of the others.
    let wild = x.enumerated().map { $0.offset < 20 ? 1e9 : $0.element }
    let kept = try #require(medianAbsoluteDeviation(of: wild))
    #expect(kept <= 148.26, "seed \(seed)")
  }
}
