import Statistics
import Testing

@Suite struct OracleCountTests {
  struct Row: Decodable {
    let n: Int?
    let x: Int
    let p: Double?
    let a: Double?
    let b: Double?
    let mu: Double?
    let size: Double?
    let pmf: Double?
    let logpmf: Double?
    let cdf: Double?
    let sf_ge: Double?
    let logsf_ge: Double?
    let logcdf: Double?
    let midp_upper: Double?
    let poisson_sf_ge: Double?
    let poisson_cdf: Double?
  }

  @Test func binomial() throws {
    for file in try oracleCases(kind: "binomial_tails", [Row].self) {
      var comparison = OracleComparison(file.tolerance)
      var logs = OracleComparison(rel: comparison.rel, abs: file.tolerance["log_abs"] ?? 0)
      for row in file.outputs {
        let binomial = Binomial(trials: try #require(row.n), success: try #require(row.p))
        compare(binomial, row, &comparison)
        logs.expect(binomial.logUpperTail(row.x), row.logsf_ge, "\(row)")
        logs.expect(binomial.logLowerTail(row.x), row.logcdf, "\(row)")
        // Null is −∞: the tail is below the least Double.
        if row.logsf_ge == nil { #expect(binomial.logUpperTail(row.x) < -690, "\(row)") }
        if row.logcdf == nil { #expect(binomial.logLowerTail(row.x) < -690, "\(row)") }
      }
      #expect(comparison.count > 0 && logs.count > 0, "\(file.name)")
    }
  }

  @Test func negativeBinomialAndPoisson() throws {
    for file in try oracleCases(kind: "negbin_poisson_tails", [Row].self) {
      var comparison = OracleComparison(file.tolerance)
      for row in file.outputs {
        let mean = try #require(row.mu)
        let counts = NegativeBinomial(mean: mean, size: try #require(row.size))
        compare(counts, row, &comparison)
        let poisson = Poisson(mean: mean)
        comparison.expect(poisson.upperTail(row.x), row.poisson_sf_ge, "Poisson \(row)")
        comparison.expect(poisson.lowerTail(row.x), row.poisson_cdf, "Poisson \(row)")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  @Test func betaBinomial() throws {
    for file in try oracleCases(kind: "betabinomial_tails", [Row].self) {
      var comparison = OracleComparison(file.tolerance)
      for row in file.outputs {
        let (a, b) = (try #require(row.a), try #require(row.b))
        compare(BetaBinomial(trials: try #require(row.n), a: a, b: b), row, &comparison)
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  private func compare(
    _ distribution: some CountDistribution, _ row: Row, _ comparison: inout OracleComparison
  ) {
    let label = "\(distribution) at \(row.x)"
    comparison.expect(distribution.probability(row.x), row.pmf, "P(X = x), \(label)")
    comparison.expect(distribution.logProbability(row.x), row.logpmf, "log P(X = x), \(label)")
    comparison.expect(distribution.lowerTail(row.x), row.cdf, "P(X ≤ x), \(label)")
    comparison.expect(distribution.upperTail(row.x), row.sf_ge, "P(X ≥ x), \(label)")
    comparison.expect(distribution.upperMidP(row.x), row.midp_upper, "mid-p, \(label)")
  }
}
