import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct DirichletMultinomialTests {
  private func likelihood(_ prior: CompositionPrior, _ rows: [[Int]]) -> Double {
    rows.reduce(0) { $0 + prior.logPredictive(counts: $1) }
  }

  /// Three categories drawn as a chain of beta-binomials: no neighbour and not the truth is likelier.
  @Test(arguments: [[0.5, 2, 7], [20, 30, 4], [0.1, 0.1, 0.2]])
  func likelihoodPeaks(truth: [Double]) throws {
    let seed = seed(default: 31)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let rows = (0..<120).map { _ in
      let n = Int.random(in: 1...60, using: &numbers)
      let x = BetaBinomial(trials: n, a: truth[0], b: truth[1] + truth[2])
        .quantile(Double.random(in: 0..<1, using: &numbers))
      let y = BetaBinomial(trials: n - x, a: truth[1], b: truth[2])
        .quantile(Double.random(in: 0..<1, using: &numbers))
      return [x, y, n - x - y]
    }
    let fit = try #require(DirichletMultinomial.fit(counts: rows))
    guard case .dirichlet(let best) = fit.prior else {
      Issue.record("\(fit)")
      return
    }
    #expect(fit.logLikelihood >= likelihood(.dirichlet(truth), rows))
    for category in 0..<3 {
      for factor in [0.99, 1.01] {
        var moved = best
        moved[category] *= factor
        #expect(likelihood(.dirichlet(moved), rows) <= fit.logLikelihood + 1e-9, "\(fit)")
      }
    }
    #expect(DirichletMultinomial.fit(counts: rows.shuffled(using: &numbers)) == fit)
  }

  @Test func degenerateTables() throws {
    #expect(DirichletMultinomial.fit(counts: [[1, 2, 3]]) == nil)
    #expect(DirichletMultinomial.fit(counts: [[1, 0], [0, 1]]) == nil)
    let same = try #require(DirichletMultinomial.fit(counts: [[2, 4, 2], [1, 2, 1], [3, 6, 3]]))
    #expect(same.prior == .common([0.25, 0.5, 0.25]))
    let pure = try #require(DirichletMultinomial.fit(counts: [[7, 0, 0], [0, 2, 0], [0, 9, 0]]))
    #expect(pure.prior == .allInOne([1.0 / 3, 2.0 / 3, 0]))
    let unseen = try #require(
      DirichletMultinomial.fit(counts: [[7, 0, 1], [1, 0, 9], [4, 0, 1]]))
    #expect(unseen.prior.mean[1] == 0)
    #expect(unseen.prior.logPredictive(counts: [1, 1, 1]) == -.infinity)
    #expect(unseen.prior.marginal(category: 1) == .common(0))
  }

  /// The predictive probabilities of all compositions of a total sum to 1.
  @Test(arguments: [
    CompositionPrior.dirichlet([0.4, 3, 1]), .dirichlet([2, 0, 5]), .common([0.2, 0.3, 0.5]),
    .allInOne([0.5, 0.25, 0.25]),
  ])
  func predictiveSumsToOne(prior: CompositionPrior) {
    var sum = 0.0
    for x in 0...7 {
      for y in 0...(7 - x) { sum += exp(prior.logPredictive(counts: [x, y, 7 - x - y])) }
    }
    #expect(agree(sum, 1, rel: 1e-12), "\(prior): \(sum)")
  }
}
