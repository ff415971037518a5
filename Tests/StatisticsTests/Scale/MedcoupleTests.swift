import Statistics
import TestSupport
import Testing

@Suite struct MedcoupleTests {
  /// By hand: m = 2, one tie. The kernel of 1 and 1.5 with 2 is −1, of 2 with 4 and 9 it is 1, of the
  /// tie 0, and the others are 1/3, 3/4, 3/5 and 13/15: the fifth of the nine is 3/5.
  @Test func byHand() throws {
    let value = try #require(medcouple(of: [9, 1, 2, 4, .nan, 1.5], reflection: .never))
    #expect(agree(value, 0.6))
    #expect(medcouple(of: []) == nil && medcouple(of: [.nan]) == nil)
    #expect(medcouple(of: [1, 2, 3]) == 0)
  }

  @Test func allEqualHasNoDirection() {
    #expect(medcouple(of: [3, 3, 3], reflection: .never) == -1)
    #expect(medcouple(of: [3, 3, 3]) == 0)
    #expect(medcouple(of: [7]) == 0)
  }

  @Test(arguments: HardColumns.kinds, [2, 3, 4, 60, 257, 600])
  func definition(kind: String, count: Int) throws {
    let seed = seed(default: 6)
    var numbers = SeededNumbers(seed: seed)
    let x = HardColumns.make(kind, count, &numbers)
    guard x.contains(where: { $0 != x[0] }) else { return }
    let value = try #require(medcouple(of: x.shuffled(using: &numbers), reflection: .never))
    let truth = PairwiseDefinitions.medcouple(x)
    #expect(agree(value, truth, abs: 1e-15), "seed \(seed), \(count) of \(kind)")
    let mirrored = PairwiseDefinitions.medcouple(x.map { -$0 })
    let both = try #require(medcouple(of: x, reflection: .always))
    #expect(agree(both, (truth - mirrored) / 2, abs: 1e-15), "seed \(seed), \(count) of \(kind)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func signAndUnit(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<150).map { _ in Double(Int.random(in: -500...500, using: &numbers)) }
    let skewness = try #require(medcouple(of: x, reflection: .always))
    #expect(medcouple(of: x.map { 8 * $0 + 40 }, reflection: .always) == skewness, "seed \(seed)")
    let turned = try #require(medcouple(of: x.map { -$0 }, reflection: .always))
    #expect(agree(turned, -skewness, abs: 1e-15), "seed \(seed)")
    // The kernel lies within ±1, and with under a quarter gone wild some way inside.
    let wild = x.enumerated().map { $0.offset < 30 ? 1e12 + Double($0.offset) : $0.element }
    let kept = try #require(medcouple(of: wild))
    #expect(kept < 0.999, "seed \(seed)")
  }
}
