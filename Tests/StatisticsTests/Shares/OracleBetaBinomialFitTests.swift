import Statistics
import Testing

@Suite struct OracleBetaBinomialFitTests {
  struct Inputs: Decodable {
    let x: [Int]
    let n: [Int]
  }

  struct Results: Decodable {
    let alpha: Double?
    let beta: Double?
    let neg_loglik: Double?
    let posterior_mean: [Double?]?
    let mom_mean: Double?
    let mom_rho: Double?
    let predictive_sf_ge: [Double?]?
  }

  @Test func maximumLikelihoodAndMoments() throws {
    for file in try oracleCases(kind: "eb_betabinomial", Inputs.self, Results.self) {
      let (inputs, truth) = (try #require(file.inputs), file.outputs)
      let fit = try #require(BetaBinomialFit.fit(successes: inputs.x, trials: inputs.n))
      let tolerance = file.tolerance["abs_loglik"] ?? 0
      let reference = -(truth.neg_loglik ?? .infinity)
      if fit.logLikelihood > reference + tolerance {
        // The search went further than the reference, whose parameters are then not the best.
        print("\(file.name): log-likelihood \(fit.logLikelihood), the reference has \(reference)")
      } else {
        #expect(fit.logLikelihood >= reference - tolerance, "\(file.name): log-likelihood")
        compare(fit.prior, inputs, truth, file.tolerance)
      }
      if let a = truth.alpha, let b = truth.beta {
        // At the reference's own parameters everything else is determined.
        let prior = SharePrior.beta(a: a, b: b)
        let value = zip(inputs.x, inputs.n).reduce(0) {
          $0 + prior.predictive(trials: $1.1).logProbability($1.0)
        }
        #expect(agree(value, reference, rel: 1e-10, abs: tolerance), "\(file.name): \(value)")
        compare(prior, inputs, truth, ["rel_params": 1e-8, "rel_posterior": 1e-10])
      }
      var moments = OracleComparison(rel: 1e-9)
      let kleinman = try #require(KleinmanMoments.fit(successes: inputs.x, trials: inputs.n))
      moments.expect(kleinman.mean, truth.mom_mean, "Kleinman's mean")
      moments.expect(kleinman.correlation, truth.mom_rho, "Kleinman's correlation")
      #expect(moments.count > 0 || truth.alpha != nil, "\(file.name)")
    }
  }

  private func compare(
    _ prior: SharePrior, _ inputs: Inputs, _ truth: Results, _ tolerance: [String: Double]
  ) {
    var parameters = OracleComparison(rel: tolerance["rel_params"] ?? 0)
    var posterior = OracleComparison(rel: tolerance["rel_posterior"] ?? 0)
    // Without more than chance differences the shapes have no end, and the reference's are anything.
    if case .beta(let a, let b) = prior {
      parameters.expect(a, truth.alpha, "first shape")
      parameters.expect(b, truth.beta, "second shape")
    }
    let units = zip(inputs.x, inputs.n)
    posterior.expect(
      units.map { prior.posteriorMean(successes: $0, trials: $1) }, truth.posterior_mean,
      "posterior mean")
    // The tails move with the shapes, which are good to their own tolerance.
    parameters.expect(
      units.map { prior.predictiveUpperTail(successes: $0, trials: $1) },
      truth.predictive_sf_ge, "predictive tail")
  }
}
