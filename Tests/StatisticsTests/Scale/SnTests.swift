import Statistics
import TestSupport
import Testing

@Suite struct SnTests {
  /// By hand: the third nearest to 1, 2, 2, 5, 9 (each itself first) lies 1, 1, 1, 3, 7 away.
  @Test func byHand() throws {
    #expect(sn(of: [5, 1, 9, 2, 2], correction: .asymptotic) == 1.1926)
    let corrected = try #require(sn(of: [5, 1, 9, 2, 2]))
    #expect(agree(corrected, 1.1926 * 1.351))
    #expect(
      sn(of: [5, 1, 9, 2, 2], constant: .exact, correction: .asymptotic) == 1.1925985531232085)
    #expect(sn(of: [1, .nan]) == nil && sn(of: []) == nil)
    #expect(sn(of: [3, .nan, 3]) == 0)
  }

  @Test(arguments: HardColumns.kinds, [2, 3, 60, 257, 700])
  func definition(kind: String, count: Int) throws {
    let seed = seed(default: 5)
    var numbers = SeededNumbers(seed: seed)
    let x = HardColumns.make(kind, count, &numbers)
    let value = try #require(sn(of: x.shuffled(using: &numbers), correction: .asymptotic))
    #expect(
      value == 1.1926 * PairwiseDefinitions.snDistance(x), "seed \(seed), \(count) of \(kind)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func equivariantAndBounded(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<101).map { _ in Double(Int.random(in: -500...500, using: &numbers)) }
    let spread = try #require(sn(of: x))
    #expect(sn(of: x.map { 7 - 8 * $0 }) == 8 * spread, "seed \(seed)")
    let wild = x.enumerated().map { $0.offset < 50 ? 1e9 * Double($0.offset) : $0.element }
    let kept = try #require(sn(of: wild))
    #expect(kept <= 1.3 * 1000, "seed \(seed)")
  }
}
