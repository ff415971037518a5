import Statistics
import Testing

@Suite struct OracleDistributionTests {
  struct Tables: Decodable {
    let chi2: [Row]?
    let chi2_logsf: [Row]?
    let norm: [Row]?
    let norm_logsf: [Row]?
    let t: [Row]?
    let F: [Row]?
    let beta: [Row]?
    let pgamma: [Row]?
  }

  struct Row: Decodable {
    let df: Double?
    let d1: Double?
    let d2: Double?
    let a: Double?
    let b: Double?
    let p: Double?
    let q: Double?
    let x: Double?
    let sf: Double?
    let logsf: Double?
  }

  @Test func quantilesAndTails() throws {
    for file in try oracleCases(kind: "quantiles", Tables.self) {
      var comparison = OracleComparison(file.tolerance)
      let tables = file.outputs
      try quantiles(tables.chi2, &comparison) { ChiSquare(degreesOfFreedom: try #require($0.df)) }
      try quantiles(tables.norm, &comparison) { _ in StandardNormal() }
      try quantiles(tables.t, &comparison) { StudentT(degreesOfFreedom: try #require($0.df)) }
      try quantiles(tables.beta, &comparison) {
        BetaDistribution(a: try #require($0.a), b: try #require($0.b))
      }
      try quantiles(tables.F, &comparison) {
        FisherF(
          numeratorDegrees: try #require($0.d1), denominatorDegrees: try #require($0.d2))
      }
      try tails(tables.chi2_logsf, &comparison) {
        ChiSquare(degreesOfFreedom: try #require($0.df))
      }
      try tails(tables.norm_logsf, &comparison) { _ in StandardNormal() }
      for row in tables.pgamma ?? [] {
        let (shape, x) = (try #require(row.a), try #require(row.x))
        let gamma = GammaDistribution(shape: shape)
        comparison.expect(gamma.cumulative(x), row.p, "\(row)")
        comparison.expect(gamma.survival(x), row.q, "\(row)")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  private func quantiles<D: ContinuousDistribution>(
    _ rows: [Row]?, _ comparison: inout OracleComparison, _ distribution: (Row) throws -> D
  ) throws {
    for row in rows ?? [] {
      let p = try #require(row.p)
      comparison.expect(try distribution(row).quantile(p), row.x, "\(D.self) \(row)")
    }
  }

  private func tails<D: ContinuousDistribution>(
    _ rows: [Row]?, _ comparison: inout OracleComparison, _ distribution: (Row) throws -> D
  ) throws {
    for row in rows ?? [] {
      let x = try #require(row.x)
      comparison.expect(try distribution(row).survival(x), row.sf, "\(D.self) \(row)")
      comparison.expect(try distribution(row).logSurvival(x), row.logsf, "\(D.self) \(row)")
    }
  }
}
