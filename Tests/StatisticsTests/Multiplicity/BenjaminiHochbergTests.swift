import Statistics
import Testing

@Suite struct BenjaminiHochbergTests {
  /// m = 4: 0.01·4/1, 0.04·4/3 from 0.03·4/2 = 0.06 downwards, 0.5·4/4.
  @Test func byHand() {
    let q = benjaminiHochberg([0.5, 0.01, 0.04, 0.03])
    for (value, truth) in zip(q, [0.5, 0.04, 0.16 / 3, 0.16 / 3]) { #expect(agree(value, truth)) }
  }

  @Test func missingCountsForNothing() {
    let q = benjaminiHochberg([.nan, 0.02, .nan, 0.03])
    #expect(q[0].isNaN && q[2].isNaN)
    #expect(agree(q[1], 0.03) && agree(q[3], 0.03))
    #expect(benjaminiHochberg([]) == [])
    #expect(benjaminiHochberg([.nan])[0].isNaN)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func orderDoesNotMatter(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let p = (0..<60).map { _ in Double(Int.random(in: 0...20, using: &numbers)) / 20 }
    let order = p.indices.shuffled(using: &numbers)
    let q = benjaminiHochberg(p)
    #expect(benjaminiHochberg(order.map { p[$0] }) == order.map { q[$0] }, "seed \(seed)")
    #expect(zip(p, q).allSatisfy { $0 <= $1 && $1 <= 1 }, "seed \(seed)")
  }
}
