import Statistics
import Testing

@Suite struct OracleMCDTests {
  struct Case: Decodable {
    let alpha: Double
    let h_quan: Int?
    let best_subset_1based: [Int]?
    let crit_logdet: Double
    let raw_cnp2_consistency: Double?
    let raw_cnp2_smallsample: Double?
    let cnp2_consistency: Double?
    let cnp2_smallsample: Double?
    let raw_center: [Double]?
    let raw_cov: [[Double]]?
    let raw_mah_squared: [Double?]?
    let raw_weights: [Int?]?
    let center: [Double]?
    let cov: [[Double]]?
    let mah_squared: [Double?]?
    let mcd_wt: [Int?]?
    let cutoff: Double?

    enum CodingKeys: String, CodingKey {
      case alpha, h_quan, best_subset_1based, crit_logdet, raw_cnp2_consistency
      case raw_cnp2_smallsample, cnp2_consistency, cnp2_smallsample, raw_center, raw_cov
      case raw_mah_squared, raw_weights, center, cov, mah_squared, mcd_wt
      case cutoff = "cutoff_chi2_0.975"
    }
  }

  @Test func subsetsAndEstimates() throws {
    let files = try oracleFiles(kind: "mcd", as: MatrixOracle<[String: Case]>.self)
    try #require(!files.isEmpty)
    for file in files {
      try #require(!file.outputs.isEmpty, "\(file.name)")
      for (name, truth) in file.outputs.sorted(by: { $0.key < $1.key }) {
        let search: MCD.Search =
          name.hasPrefix("det") ? .deterministic : .fast(starts: 3000, seed: 1)
        let mcd = MCD(alpha: truth.alpha, search: search)
        guard case .estimate(let estimate) = mcd.fit(file.matrix) else {
          Issue.record("\(file.name) \(name): no estimate")
          continue
        }
        try compare(estimate, truth, mcd, file, "\(file.name) \(name)")
      }
    }
  }

  private func compare(
    _ estimate: MCDEstimate, _ truth: Case, _ mcd: MCD, _ file: MatrixOracle<[String: Case]>,
    _ name: String
  ) throws {
    let (rel, abs) = (file.tolerance.rel ?? 1e-8, file.tolerance.abs ?? 0)
    let check = OracleMatrixComparison(file: name, rel: rel, abs: abs)
    #expect(
      estimate.logDeterminant <= truth.crit_logdet + max(1e-9, abs),
      "\(name): \(estimate.logDeterminant) above \(truth.crit_logdet)")
    if let size = truth.h_quan { #expect(estimate.subset.count == size, "\(name)") }
    let weights = estimate.rawWeights.count { $0 }
    check.expect(estimate.rawFactors.consistency, truth.raw_cnp2_consistency, "raw consistency")
    check.expect(estimate.rawFactors.smallSample, truth.raw_cnp2_smallsample, "raw small sample")
    check.expect(estimate.factors.smallSample, truth.cnp2_smallsample, "small sample")
    check.expect(estimate.cutoff, truth.cutoff, "cutoff")
    #expect(weights >= estimate.subset.count / 2, "\(name)")
    let best = truth.best_subset_1based.map { $0.map { Int32($0 - 1) }.sorted() }
    let same = best.map { $0 == estimate.subset }
    if estimate.logDeterminant < truth.crit_logdet - 1e-9 {
      print(
        "\(name): better subset, \(estimate.logDeterminant) below \(truth.crit_logdet);"
          + " the estimates of the stored one are compared")
    }
    // What follows from a subset is compared on the stored one.
    let compared =
      same == false ? try #require(mcd.estimate(file.matrix, subset: best ?? [])) : estimate
    check.expect(compared.logDeterminant, truth.crit_logdet, "criterion")
    check.expect(compared.factors.consistency, truth.cnp2_consistency, "consistency")
    check.expect(compared.raw.location, truth.raw_center, "raw center")
    check.expect(compared.raw.covariance, truth.raw_cov, "raw covariance")
    check.expect(compared.rawSquaredDistances, truth.raw_mah_squared, "raw distances")
    check.expect(compared.reweighted.location, truth.center, "center")
    check.expect(compared.reweighted.covariance, truth.cov, "covariance")
    check.expect(compared.squaredDistances, truth.mah_squared, "distances")
    if let truths = truth.raw_weights {
      #expect(compared.rawWeights == truths.map { $0 == 1 }, "\(name) raw weights")
    }
    if let truths = truth.mcd_wt {
      let own = [compared.rawWeights, compared.weights]
      #expect(own.contains(truths.map { $0 == 1 }), "\(name) weights")
    }
  }

  struct ExactFit: Decodable {
    let singularity: String?
    let coeff: [Double]?
    let center: [Double]?
    let cov: [[Double]]?
    let weights: [Int?]?
    let alpha: Double?
  }

  @Test func exactFits() throws {
    let files = try oracleFiles(kind: "mcd_exactfit", as: MatrixOracle<ExactFit>.self)
    try #require(!files.isEmpty)
    for file in files {
      let truth = file.outputs
      let check = OracleMatrixComparison(
        file: file.name, rel: file.tolerance.rel ?? 1e-8, abs: file.tolerance.abs ?? 0)
      for search in [MCD.Search.fast, .deterministic] {
        let fit = MCD(alpha: truth.alpha ?? 0.5, search: search).fit(file.matrix)
        guard case .exactFit(let plane) = fit else {
          Issue.record("\(file.name) \(search): no exact fit")
          continue
        }
        if let normal = truth.coeff {
          let sign = zip(normal, plane.normal).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1
          check.expect(plane.normal.map { sign * $0 }, normal, "normal")
        }
        check.expect(plane.estimate.location, truth.center, "center")
        check.expect(plane.estimate.covariance, truth.cov, "covariance")
        if let weights = truth.weights { #expect(plane.weights == weights.map { $0 == 1 }) }
      }
    }
  }

  struct Factors: Decodable {
    let p: Int
    let n: Int
    let alpha: Double
    let h: Int?
    let cons: Double?
    let cnp2_raw: Double?
    let cnp2_rew: Double?
  }

  @Test func factors() throws {
    let files = try oracleFiles(kind: "mcd_factors", [Factors].self)
    try #require(!files.isEmpty)
    for file in files {
      let check = OracleMatrixComparison(
        file: file.name, rel: file.tolerance.rel, abs: file.tolerance.abs ?? 0)
      try #require(!file.outputs.isEmpty)
      for row in file.outputs {
        let h = subsetSize(alpha: row.alpha, rows: row.n, columns: row.p)
        if let truth = row.h { #expect(h == truth, "\(row)") }
        check.expect(
          MCDFactors.consistency(columns: row.p, share: Double(h) / Double(row.n)), row.cons,
          "\(row)")
        check.expect(
          MCDFactors.smallSampleRaw(rows: row.n, columns: row.p, alpha: row.alpha), row.cnp2_raw,
          "\(row)")
        check.expect(
          MCDFactors.smallSampleReweighted(rows: row.n, columns: row.p, alpha: row.alpha),
          row.cnp2_rew, "\(row)")
      }
    }
  }
}
