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
      let alpha = truth.alpha ?? 0.75
      let x = file.matrix
      let check = OracleMatrixComparison(
        file: file.name, rel: file.tolerance.rel ?? 1e-6, abs: file.tolerance.abs ?? 0)
      var result = try #require(MRCD(alpha: alpha).fit(x), "\(file.name)")
      if let size = truth.quan { #expect(result.subset.count == size, "\(file.name)") }
      if let rho = truth.rho, x.columns >= x.rows, !agree(result.regularization, rho, rel: 1e-6) {
        // The reference's weight hangs on axes that nothing determines: see `MRCD`.
        print("\(file.name): weight \(result.regularization); the stored \(rho) is compared")
        #expect(agree(result.regularization, rho, rel: 0.2), "\(file.name)")
        result = try #require(MRCD(alpha: alpha, regularization: rho).fit(x))
      }
      check.expect(result.regularization, truth.rho, "rho")
      check.expect(
        result.targetVariances, truth.target.map { t in t.indices.map { t[$0][$0] } }, "target")
      if let best = truth.best.map({ $0.map { Int32($0 - 1) }.sorted() }), best != result.subset {
        let crit = try #require(truth.crit, "\(file.name)")
        print("\(file.name): criterion \(result.logDeterminant), stored \(crit)")
        #expect(result.logDeterminant <= crit + 1e-9, "\(file.name)")
        let mrcd = MRCD(alpha: alpha, regularization: result.regularization)
        result = try #require(mrcd.estimate(x, subset: best), "\(file.name)")
      }
      check.expect(result.logDeterminant, truth.crit, "criterion")
      check.expect(result.estimate.location, truth.center, "center")
      check.expect(result.estimate.covariance, truth.cov, "covariance")
      check.expect(result.squaredDistances, truth.mah_squared, "distances")
    }
  }
}
