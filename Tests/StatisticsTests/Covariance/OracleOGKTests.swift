import Statistics
import Testing

@Suite struct OracleOGKTests {
  struct Case: Decodable {
    let center: [Double]?
    let cov: [[Double]]?
    let wcenter: [Double]?
    let wcov: [[Double]]?
    let weights: [Int?]?
    let distances_squared: [Double?]?
  }

  /// The scales by their names in the files.
  private static let scales: [String: ScaleEstimator] = [
    "scaleTau2": .tau, "s_Qn": .qn, "s_Sn": .sn, "s_mad": .medianAbsoluteDeviation,
  ]

  @Test func estimates() throws {
    let files = try oracleFiles(kind: "ogk", as: MatrixOracle<[String: Case]>.self)
    try #require(!files.isEmpty)
    for file in files {
      try #require(!file.outputs.isEmpty, "\(file.name)")
      for (name, truth) in file.outputs.sorted(by: { $0.key < $1.key }) {
        let scale = try #require(Self.scales[name], "\(file.name): scale \(name)")
        // Pairs are measured by τ in all files, as covGK does unless told otherwise.
        let result = try #require(
          OGK(scale: scale, pairScale: .tau).fit(file.matrix), "\(file.name) \(name)")
        // The reference passes some Qn through single precision, 6e-8 relative, which shows in
        // every square and in the directions: see OracleUnivariateTests.
        let rel = file.tolerance.rel ?? 1e-8
        let exact = truth.distances_squared.map { truths in
          zip(result.squaredDistances, truths).allSatisfy { agree($0, $1 ?? .nan, rel: rel) }
        }
        let single = scale == .qn && exact == false
        if single { print("\(file.name) \(name): compared to single precision") }
        let check = OracleMatrixComparison(
          file: "\(file.name) \(name)", rel: single ? max(rel, 2e-5) : rel,
          abs: file.tolerance.abs ?? 0)
        check.expect(result.raw.location, truth.center, "center")
        check.expect(result.raw.covariance, truth.cov, "covariance")
        check.expect(result.reweighted.location, truth.wcenter, "reweighted center")
        check.expect(result.reweighted.covariance, truth.wcov, "reweighted covariance")
        check.expect(result.squaredDistances, truth.distances_squared, "distances")
        if let weights = truth.weights {
          #expect(result.weights == weights.map { $0 == 1 }, "\(file.name) \(name) weights")
        }
      }
    }
  }
}
