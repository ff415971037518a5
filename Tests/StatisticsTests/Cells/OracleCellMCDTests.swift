import Statistics
import Testing

/// cellMCD against R's cellWise.
@Suite struct OracleCellMCDTests {
  struct Case: Decodable {
    let alpha: Double?
    let mu: [Double?]?
    let S: [[Double?]]?
    let W: [[Double?]]?
    let preds: [[Double?]]?
    let stdres: [[Double?]]?
    let csds: [[Double?]]?
    let nosteps: Int?
  }

  /// Which numbers agree depends on where the steps end: the reference stops when covariances change by
  /// less than 10⁻⁴, wherever that is on its way. Where other cells are set aside than the reference
  /// sets aside, the objective must not be larger than with those, and what follows from those is
  /// compared, more loosely because our steps end elsewhere.
  @Test func everyField() throws {
    let files = try oracleFiles(kind: "cellmcd", as: MatrixOracle<Case>.self)
    try #require(!files.isEmpty)
    for file in files {
      let (truth, x) = (file.outputs, file.matrix)
      let estimator = CellMCD(alpha: truth.alpha ?? 0.75)
      var fit = try #require(estimator.fit(x), "\(file.name)")
      let joint = fit.variables.indices.filter { fit.variables[$0].isJoint }
      var rel = file.tolerance.rel ?? 1e-4
      if let stored = truth.W, stored != kept(fit, x, joint) {
        let aside = stored.indices.flatMap { row in
          joint.indices.filter { stored[row][$0] == 0 }.map { row + joint[$0] * x.rows }
        }
        let other = try #require(estimator.estimate(x, settingAside: aside), "\(file.name)")
        print(
          "\(file.name): other cells, objective \(fit.objective), with the stored cells "
            + "\(other.objective); the estimates of those are compared")
        #expect(fit.objective <= other.objective + 1e-6 * other.objective.magnitude, "\(file.name)")
        (fit, rel) = (other, 10 * rel)
      }
      compare(fit, truth, x, joint, DeviationCheck(file.name, rel: rel, abs: 0))
    }
  }

  private func compare(
    _ fit: CellwiseEstimate, _ truth: Case, _ x: Matrix, _ joint: [Int], _ start: DeviationCheck
  ) {
    var check = start
    let scales = joint.map { fit.variables[$0].center?.scale ?? .nan }
    // A number near 0 is as exact as those of which it is the difference.
    check.expect(
      joint.map { fit.estimate.location[$0] }, truth.mu, "location", sizes: scales)
    let cells = reference(fit, joint, kept(fit, x, joint))
    for i in joint.indices {
      check.expect(
        joint.map { fit.estimate.covariance[joint[i], $0] }, truth.S?[i], "covariance",
        sizes: scales.map { $0 * scales[i] })
    }
    check.expect(kept(fit, x, joint), truth.W, "kept")
    for row in 0..<x.rows {
      let predictions = joint.map { fit.predicted[row, $0] }
      check.expect(predictions, truth.preds?[row], "prediction of row \(row)", sizes: scales)
      check.expect(cells.deviations[row], truth.csds?[row], "deviation of row \(row)")
      let sizes = joint.indices.map { column -> Double in
        let value = x[row, joint[column]].magnitude
        return (value + predictions[column].magnitude) / (cells.deviations[row][column] ?? .nan)
      }
      check.expect(cells.residuals[row], truth.stdres?[row], "residual of row \(row)", sizes: sizes)
    }
    #expect(check.count > 0, "\(check.file): nothing compared")
    print(
      "\(check.file): \(check.count) numbers, largest share of tolerance \(check.worst); objective "
        + "\(fit.objective), \(fit.steps) steps, stored \(truth.nosteps ?? 0)")
  }

  /// 1 for cells kept, 0 for those set aside or missing.
  private func kept(_ fit: CellwiseEstimate, _ x: Matrix, _ joint: [Int]) -> [[Double?]] {
    (0..<x.rows).map { row in
      joint.map { fit.isSetAside[row + $0 * x.rows] || x[row, $0].isNaN ? 0 : 1 }
    }
  }

  /// Deviations and residuals as the reference has them.
  ///
  /// In rows without a kept cell the reference gives the root of the diagonal of the inverse covariance
  /// of the standardised variables, times the scale, where the conditional variance is the variance
  /// itself. We give that, and compare the reference's numbers with what its formula makes of our
  /// covariance.
  private func reference(
    _ fit: CellwiseEstimate, _ joint: [Int], _ kept: [[Double?]]
  ) -> (deviations: [[Double?]], residuals: [[Double?]]) {
    var deviations = rows(fit.conditionalDeviations, joint)
    var residuals = rows(fit.residuals, joint)
    guard let full = kept.firstIndex(where: { $0.allSatisfy { $0 == 1 } }) else {
      return (deviations, residuals)
    }
    for row in kept.indices where kept[row].allSatisfy({ $0 == 0 }) {
      for (place, variable) in joint.enumerated() {
        guard let scale = fit.variables[variable].center?.scale else { continue }
        let own = fit.conditionalDeviations[row, variable]
        // A row kept whole has the inverse of the precision as its conditional variance.
        let stored = scale * scale / fit.conditionalDeviations[full, variable]
        deviations[row][place] = stored
        residuals[row][place] = fit.residuals[row, variable] * own / stored
      }
    }
    return (deviations, residuals)
  }

  private func rows(_ x: Matrix, _ joint: [Int]) -> [[Double?]] {
    (0..<x.rows).map { row in joint.map { x[row, $0] } }
  }
}
