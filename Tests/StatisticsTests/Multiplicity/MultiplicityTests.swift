import Statistics
import TestSupport
import Testing

@Suite struct MultiplicityTests {
  /// Holm (1979) by hand: 0.01·4, 0.013·3 raised to it, 0.014·2 likewise, 0.2.
  @Test func byHand() {
    #expect(holm([0.014, 0.01, 0.2, 0.013]) == [0.04, 0.04, 0.2, 0.04])
    #expect(bonferroni([0.014, 0.5]) == [0.028, 1])
    #expect(agree(benjaminiYekutieli([0.01, 0.02])[0], 0.03))
    #expect(falseDiscoveryRejections([0.05, 0.05], rate: 0.05) == [true, true])
    #expect(holm([]).isEmpty && benjaminiYekutieli([.nan])[0].isNaN)
    #expect(falseDiscoveryRejections([.nan, 0.01], rate: 0.05) == [false, true])
  }

  /// Holm lies between the p-value and Bonferroni, Yekutieli above Hochberg; order does not matter.
  @Test func ordering() {
    let seed = seed(default: 71)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for count in [1, 2, 17, 300] {
      let p = (0..<count).map { _ in Double.random(in: 0...0.1, using: &numbers) }
      let (steps, all) = (holm(p), bonferroni(p))
      let (q, safe) = (benjaminiHochberg(p), benjaminiYekutieli(p))
      let rejected = falseDiscoveryRejections(p, rate: 0.05)
      for index in p.indices {
        #expect(p[index] <= steps[index] && steps[index] <= all[index])
        #expect(q[index] <= safe[index] && q[index] <= steps[index] * (1 + 1e-12))
        #expect(rejected[index] == (q[index] <= 0.05))
      }
      let order = p.indices.shuffled(using: &numbers)
      #expect(holm(order.map { p[$0] }) == order.map { steps[$0] })
    }
  }
}
