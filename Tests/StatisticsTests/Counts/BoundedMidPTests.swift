import TestSupport
import Testing

@testable import Statistics

@Suite struct BoundedMidPTests {
  /// Short tails are summed; long ones are those of the beta law, within a tenth.
  @Test func longTailsAgreeWithTheirSum() {
    for (a, b) in [(3.0, 3.0), (20, 20), (1, 1.4), (8, 30)] {
      for trials in [30_000, 200_000] {
        let law = BetaBinomial(trials: trials, a: a, b: b)
        for share in [0.01, 0.03, 0.1, 0.9, 0.97] {
          let x = Int(share * Double(trials))
          let (exact, bounded) = (law.twoSidedMidP(x), law.boundedMidP(x))
          #expect(agree(bounded, exact, rel: 0.1), "\(x) of \(trials), \(a) and \(b)")
        }
        #expect(law.boundedMidP(7) == law.twoSidedMidP(7))
      }
    }
  }

  /// A trillion at one end costs no more than a hundred.
  @Test func hugeCountsAreCheap() {
    let law = BetaBinomial(trials: 1_000_000_000_000, a: 6, b: 6)
    let p = law.boundedMidP(1_000_000)
    // 2·P(X ≤ 10⁻⁶) under Beta(6, 6) is 2·462·10⁻³⁶ to first order.
    #expect(agree(p, 9.24e-34, rel: 0.01))
  }
}
