import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct SharePriorTests {
  @Test func degenerateUnitsAreNamed() throws {
    #expect(BetaBinomialFit.fit(successes: [], trials: []) == nil)
    #expect(BetaBinomialFit.fit(successes: [1, 0], trials: [1, 1]) == nil)
    #expect(BetaBinomialFit.fit(successes: [3], trials: [8]) == nil)
    let none = try #require(BetaBinomialFit.fit(successes: [0, 0], trials: [9, 4]))
    #expect(none.prior == .common(0) && none.logLikelihood == 0)
    let same = try #require(BetaBinomialFit.fit(successes: [2, 4, 8], trials: [4, 8, 16]))
    #expect(same.prior == .common(0.5))
    let extremes = try #require(
      BetaBinomialFit.fit(successes: [0, 9, 4, 0], trials: [5, 9, 4, 8]))
    #expect(extremes.prior == .allOrNone(0.5))
    #expect(agree(extremes.logLikelihood, -2.772588722239781))
    #expect(KleinmanMoments.fit(successes: [0, 0], trials: [9, 4]) == nil)
    let moments = try #require(KleinmanMoments.fit(successes: [2, 4, 8], trials: [4, 8, 16]))
    #expect(moments.correlation < 0 && moments.prior == .common(0.5))
  }

  /// The fit does no worse than the truth, nor than its own neighbours; order does not matter.
  @Test(arguments: [(0.4, 3.0, 40), (2, 2, 9), (30, 500, 800), (0.05, 0.1, 20), (900, 900, 60)])
  func likelihoodPeaks(a: Double, b: Double, trials: Int) throws {
    let seed = seed(default: 21)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let n = (0..<150).map { _ in Int.random(in: 1...trials, using: &numbers) }
    let x = n.map { n in
      BetaBinomial(trials: n, a: a, b: b).quantile(Double.random(in: 0..<1, using: &numbers))
    }
    let fit = try #require(BetaBinomialFit.fit(successes: x, trials: n))
    #expect(fit.logLikelihood >= likelihood(.beta(a: a, b: b), x, n) - 1e-9, "\(fit)")
    #expect(fit.logLikelihood >= likelihood(.common(fit.prior.mean), x, n) - 1e-9, "\(fit)")
    if case .beta(let first, let second) = fit.prior {
      for (up, down) in [(1.01, 1.0), (0.99, 1), (1, 1.01), (1, 0.99), (1.01, 1.01), (0.99, 0.99)] {
        let moved = likelihood(.beta(a: first * up, b: second * down), x, n)
        #expect(moved <= fit.logLikelihood + 1e-9, "\(fit): \(moved)")
      }
    }
    let order = n.indices.shuffled(using: &numbers)
    let shuffled = BetaBinomialFit.fit(successes: order.map { x[$0] }, trials: order.map { n[$0] })
    #expect(shuffled == fit)
    // With successes and failures exchanged the shapes change places.
    let mirrored = try #require(
      BetaBinomialFit.fit(successes: zip(n, x).map { $0 - $1 }, trials: n))
    if case .beta(let p, let q) = mirrored.prior, case .beta(let r, let s) = fit.prior {
      #expect(agree(p, s, rel: 1e-6) && agree(q, r, rel: 1e-6), "\(fit) \(mirrored)")
    }
  }

  private func likelihood(_ prior: SharePrior, _ x: [Int], _ n: [Int]) -> Double {
    zip(x, n).reduce(0) { $0 + prior.predictive(trials: $1.1).logProbability($1.0) }
  }

  /// The posterior mean lies between the share and the mean, and nears the share as trials grow.
  @Test(arguments: [0.05, 0.3, 0.9])
  func shrinkageIsMonotone(share: Double) {
    let prior = SharePrior.beta(a: 1.5, b: 6)
    var last = 1.0
    for trials in [20, 100, 1000, 20_000] {
      let x = Int(share * Double(trials))
      let mean = prior.posteriorMean(successes: x, trials: trials)
      #expect(min(share, prior.mean) <= mean && mean <= max(share, prior.mean))
      #expect((mean - share).magnitude < last)
      last = (mean - share).magnitude
    }
    let means = (0...50).map { prior.posteriorMean(successes: $0, trials: 50) }
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 < $1 })
    #expect(prior.posteriorMean(successes: 0, trials: 0) == prior.mean)
  }

  /// With two categories the Dirichlet-multinomial is the beta-binomial.
  @Test func compositionsOfTwo() throws {
    let x = [3, 0, 7, 2, 9, 1, 12, 0, 5, 4]
    let n = [9, 4, 11, 20, 10, 6, 30, 8, 5, 17]
    let fit = try #require(BetaBinomialFit.fit(successes: x, trials: n))
    let rows = zip(x, n).map { [$0, $1 - $0] }
    let both = try #require(DirichletMultinomial.fit(counts: rows))
    #expect(agree(both.logLikelihood, fit.logLikelihood))
    guard case .beta(let a, let b) = fit.prior, case .dirichlet(let c) = both.prior else {
      Issue.record("\(fit) \(both)")
      return
    }
    #expect(agree(a, c[0], rel: 1e-8) && agree(b, c[1], rel: 1e-8))
    #expect(both.prior.marginal(category: 0) == .beta(a: c[0], b: c[1]))
    #expect(agree(both.prior.posteriorMean(counts: [3, 6])[0], (a + 3) / (a + b + 9), rel: 1e-8))
  }
}
