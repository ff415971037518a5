import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct CountDistributionTests {
  static let distributions: [any CountDistribution] = [
    Binomial(trials: 0, success: 0.3), Binomial(trials: 40, success: 0),
    Binomial(trials: 40, success: 1), Binomial(trials: 57, success: 0.03),
    Binomial(trials: 900, success: 0.6), Poisson(mean: 0), Poisson(mean: 0.2), Poisson(mean: 130),
    NegativeBinomial(mean: 0, size: 2), NegativeBinomial(mean: 30, size: 0.4),
    NegativeBinomial(mean: 4, size: 1e9), BetaBinomial(trials: 0, a: 1, b: 2),
    BetaBinomial(trials: 200, a: 0.3, b: 0.2), BetaBinomial(trials: 2000, a: 8, b: 40),
    Hypergeometric(marked: 0, unmarked: 9, drawn: 4),
    Hypergeometric(marked: 300, unmarked: 170, drawn: 90),
    Hypergeometric(marked: 5, unmarked: 3, drawn: 8),
  ]

  /// P(X ≤ x) + P(X > x) = 1, tails are monotone and differ by the probability of one value.
  @Test(arguments: distributions)
  func tailsAddUp(distribution: any CountDistribution) {
    let last = min(distribution.support.upperBound, 2500)
    for x in (distribution.support.lowerBound - 1)...last {
      let (lower, upper) = (distribution.lowerTail(x), distribution.upperTail(x + 1))
      #expect(agree(lower + upper, 1, rel: 1e-11), "\(distribution) at \(x)")
      let step = lower - distribution.lowerTail(x - 1)
      #expect(
        agree(step, distribution.probability(x), rel: 1e-9, abs: 1e-12), "\(distribution) at \(x)")
      #expect(
        agree(
          exp(distribution.logUpperTail(x)), distribution.upperTail(x), rel: 1e-11,
          abs: 1e-305),
        "\(distribution) at \(x)")
      #expect(
        agree(exp(distribution.logLowerTail(x)), lower, rel: 1e-11, abs: 1e-305),
        "\(distribution) at \(x)")
    }
    #expect(distribution.lowerTail(-1) == 0 && distribution.upperTail(0) == 1)
    #expect(distribution.lowerTail(.max) == 1 && distribution.logUpperTail(.min) == 0)
  }

  @Test(arguments: distributions)
  func quantilesAreTheLeastThatReach(distribution: any CountDistribution) {
    for p in [1e-9, 0.001, 0.2, 0.5, 0.77, 0.975, 1 - 1e-9] {
      let x = distribution.quantile(p)
      #expect(distribution.support ~= x, "\(distribution): \(p)")
      #expect(distribution.lowerTail(x) >= p - 1e-12, "\(distribution): \(p)")
      #expect(distribution.lowerTail(x - 1) < p, "\(distribution): \(p)")
    }
    #expect(distribution.quantile(0) == distribution.support.lowerBound)
  }

  /// The p-values of what a distribution itself produces: the mean of the mid-p value is ½, and one
  /// that spreads the probability of the observed value evenly is uniform, here for each decile.
  @Test(arguments: distributions)
  func randomisedPValuesAreUniform(distribution: any CountDistribution) {
    let last = min(distribution.support.upperBound, 40_000)
    var mean = 0.0
    var below = [Double](repeating: 0, count: 11)
    for x in distribution.support.lowerBound...last {
      let (mass, beyond) = (distribution.probability(x), distribution.upperTail(x + 1))
      if mass < 1e-300 { continue }
      mean += mass * distribution.upperMidP(x)
      for decile in 1...10 {
        let bound = Double(decile) / 10
        below[decile] += mass * min(1, max(0, (bound - beyond) / mass))
      }
    }
    #expect(agree(mean, 0.5, rel: 1e-9), "\(distribution): \(mean)")
    for decile in 1...10 {
      #expect(agree(below[decile], Double(decile) / 10, rel: 1e-9), "\(distribution)")
    }
  }

  @Test func successesMirrorFailures() {
    let seed = seed(default: 4)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<300 {
      let n = Int.random(in: 0...500, using: &numbers)
      let x = Int.random(in: 0...n, using: &numbers)
      let p = Double(Int.random(in: 0...1024, using: &numbers)) / 1024
      let binomial = Binomial(trials: n, success: p)
      let mirrored = Binomial(trials: n, success: 1 - p)
      #expect(
        agree(binomial.upperTail(x), mirrored.lowerTail(n - x), rel: 1e-11), "\(binomial) \(x)")
      let (a, b) = (10 * p + 0.1, Double.random(in: 0.1...30, using: &numbers))
      let first = BetaBinomial(trials: n, a: a, b: b)
      let second = BetaBinomial(trials: n, a: b, b: a)
      #expect(agree(first.upperTail(x), second.lowerTail(n - x), rel: 1e-10), "\(first) \(x)")
    }
  }

  /// Far tails by closed forms: pⁿ, and (k/(k + μ))ᵏ.
  @Test func tailsBelowTheLeastDouble() {
    let all = Binomial(trials: 5000, success: 0.001)
    #expect(agree(all.logUpperTail(5000), -34538.776394910684))
    #expect(all.upperTail(5000) == 0)
    let none = NegativeBinomial(mean: 1e9, size: 100)
    #expect(agree(none.logLowerTail(0), -1611.8095750958))
    #expect(Poisson(mean: 2000).logLowerTail(0) == -2000)
  }

  /// Extremes neither trap nor give NaN.
  @Test func hugeParameters() {
    let distributions: [any CountDistribution] = [
      Binomial(trials: 4_000_000_000_000, success: 1e-12), Poisson(mean: 1e12),
      NegativeBinomial(mean: 1e-12, size: 1e-6), NegativeBinomial(mean: 1e10, size: 1e10),
      BetaBinomial(trials: 3, a: 1e-9, b: 1e9), BetaBinomial(trials: 3, a: 1e12, b: 1e13),
    ]
    for distribution in distributions {
      for x in [0, 1, 2, 3, 1000] {
        for value in [distribution.upperTail(x), distribution.lowerTail(x)] {
          #expect(0 <= value && value <= 1, "\(distribution) \(x): \(value)")
        }
        #expect(!distribution.logUpperTail(x).isNaN && !distribution.logLowerTail(x).isNaN)
      }
      #expect(distribution.support ~= distribution.quantile(0.999))
    }
  }
}
