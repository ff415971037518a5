import Statistics
import Testing

@Suite struct OracleMRCDTests {
  struct Case: Decodable {
    let alpha: Double?
    let center: [Double]?
    let cov: [[Double]]?
    let rho: Double?
    let target: [[Double]]?
    let best: [Int]?
    let crit: Double?
    let mah_squared: [Double?]?
    let quan: Int?
  }

  @Test func estimates() throws {
    let files = try oracleFiles(kind: "mrcd", as: MatrixOracle<Case>.self)
    try #require(!files.isEmpty)
    for file in files {
      let truth = file.outputs
      let result = try #require(MRCD(alpha: truth.alpha ?? 0.75).fit(file.matrix), "\(file.name)")
      let check = OracleComparison(
        file: file.name, rel: file.tolerance.rel ?? 1e-6, abs: file.tolerance.abs ?? 0)
      if let size = truth.quan { #expect(result.subset.count == size, "\(file.name)") }
      check.expect(result.regularization, truth.rho, "rho")
      check.expect(result.targetVariances, truth.target.map { t in t.indices.map { t[$0][$0] } }, "target")
      if let best = truth.best {
        #expect(result.subset == best.map { Int32($0 - 1) }.sorted(), "\(file.name) subset")
      }
      check.expect(result.logDeterminant, truth.crit, "criterion")
      check.expect(result.estimate.location, truth.center, "center")
      check.expect(result.estimate.covariance, truth.cov, "covariance")
      check.expect(result.squaredDistances, truth.mah_squared, "distances")
    }
  }
}
