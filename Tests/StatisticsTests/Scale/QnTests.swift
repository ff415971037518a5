import Statistics
import TestSupport
import Testing

@Suite struct QnTests {
  /// By hand: h = 3, so the third of the ten distances of 5, 1, 9, 2, 2, which is 1.
  @Test func byHand() throws {
    #expect(qn(of: [5, 1, 9, 2, 2], correction: .asymptotic) == 2.21914)
    let corrected = try #require(qn(of: [5, 1, 9, 2, 2]))
    #expect(agree(corrected, 2.21914 * 0.84401))
    let exact = try #require(qn(of: [5, 1, 9, 2, 2], constant: .exact, correction: .asymptotic))
    #expect(exact == 2.219144465985076)
    #expect(qn(of: [1, .nan]) == nil && qn(of: []) == nil)
    #expect(qn(of: [3, .nan, 3]) == 0)
  }

  @Test(arguments: HardColumns.kinds, [2, 3, 60, 257, 700])
  func definition(kind: String, count: Int) throws {
    let seed = seed(default: 4)
    var numbers = SeededNumbers(seed: seed)
    let x = HardColumns.make(kind, count, &numbers)
    let value = try #require(qn(of: x.shuffled(using: &numbers), correction: .asymptotic))
    #expect(
      value == 2.21914 * PairwiseDefinitions.qnDistance(x), "seed \(seed), \(count) of \(kind)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func equivariantAndBounded(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<101).map { _ in Double(Int.random(in: -500...500, using: &numbers)) }
    let spread = try #require(qn(of: x))
    #expect(qn(of: x.map { 7 - 8 * $0 }) == 8 * spread, "seed \(seed)")
    let wild = x.enumerated().map { $0.offset < 50 ? 1e9 * Double($0.offset) : $0.element }
    let kept = try #require(qn(of: wild))
    #expect(kept <= 2.3 * 1000, "seed \(seed)")
  }
}
