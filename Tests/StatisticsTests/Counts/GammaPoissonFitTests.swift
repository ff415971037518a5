import Statistics
import TestSupport
import Testing

@Suite struct GammaPoissonFitTests {
  private func likelihood(_ prior: RatePrior, _ x: [Int], _ e: [Double]) -> Double {
    zip(x, e).reduce(0) { $0 + prior.predictive(exposure: $1.1).logProbability($1.0) }
  }

  @Test(arguments: [(0.3, 2.0), (4, 0.5), (60, 1), (2, 0.001)])
  func likelihoodPeaks(shape: Double, exposure: Double) throws {
    let seed = seed(default: 41)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let e = (0..<200).map { _ in Double.random(in: 0.2...30, using: &numbers) }
    let truth = RatePrior.gamma(shape: shape, exposure: exposure)
    let x = e.map {
      truth.predictive(exposure: $0).quantile(Double.random(in: 0..<1, using: &numbers))
    }
    let fit = try #require(GammaPoissonFit.fit(counts: x, exposures: e))
    #expect(fit.logLikelihood >= likelihood(truth, x, e), "\(fit)")
    guard case .gamma(let k, let prior) = fit.prior else {
      Issue.record("\(fit)")
      return
    }
    for (up, down) in [(1.01, 1.0), (0.99, 1), (1, 1.01), (1, 0.99), (1.01, 1.01), (0.99, 0.99)] {
      let moved = RatePrior.gamma(shape: k * up, exposure: prior * down)
      #expect(likelihood(moved, x, e) <= fit.logLikelihood + 1e-9, "\(fit)")
    }
    // Another unit of exposure rescales the rates and nothing else.
    let scaled = try #require(GammaPoissonFit.fit(counts: x, exposures: e.map { $0 * 1000 }))
    #expect(agree(scaled.prior.mean * 1000, fit.prior.mean, rel: 1e-8))
    let order = x.indices.shuffled(using: &numbers)
    #expect(
      GammaPoissonFit.fit(counts: order.map { x[$0] }, exposures: order.map { e[$0] }) == fit)
  }

  @Test func degenerateCounts() throws {
    #expect(GammaPoissonFit.fit(counts: [4]) == nil)
    #expect(try #require(GammaPoissonFit.fit(counts: [0, 0, 0])).prior == .common(0))
    #expect(try #require(GammaPoissonFit.fit(counts: [5, 5, 5, 5])).prior == .common(5))
    #expect(try #require(GammaPoissonFit.fit(counts: [0, 1, 0])).prior == .common(1.0 / 3))
  }

  @Test func posteriorShrinks() {
    let prior = RatePrior.gamma(shape: 3, exposure: 2)
    #expect(prior.posteriorMean(count: 10, exposure: 2) == 13.0 / 4)
    #expect(prior.posteriorMean(count: 0, exposure: 0) == prior.mean)
    #expect(prior.predictive(exposure: 4).mean == 6 && prior.predictive(exposure: 4).variance == 18)
    let means = (0...20).map { prior.posteriorMean(count: $0, exposure: 5) }
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 < $1 })
  }
}
