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

  @Test func everyField() throws {
    let files = try oracleFiles(kind: "cellmcd", as: MatrixOracle<Case>.self)
    try #require(!files.isEmpty)
    for file in files {
      let (truth, x) = (file.outputs, file.matrix)
      let fit = try #require(CellMCD(alpha: truth.alpha ?? 0.75).fit(x), "\(file.name)")
      let joint = fit.variables.indices.filter { fit.variables[$0].isJoint }
      let rel = file.tolerance.rel ?? 1e-4
      let size = truth.S?.joined().compactMap { $0?.magnitude }.max() ?? 1
      var check = DeviationCheck(file.name, rel: rel, abs: file.tolerance.abs ?? 1e-9)
      check.expect(joint.map { fit.estimate.location[$0] }, truth.mu, "location")
      var covariances = DeviationCheck(
        file.name, rel: rel, abs: max(file.tolerance.abs ?? 0, 1e-2 * rel * size))
      covariances.expect(
        joint.map { i in joint.map { fit.estimate.covariance[i, $0] } }, truth.S, "covariance")
      let kept = (0..<x.rows).map { row in
        joint.map { fit.isSetAside[row + $0 * x.rows] || x[row, $0].isNaN ? 0.0 : 1 }
      }
      check.expect(kept, truth.W, "kept")
      check.expect(rows(fit.predicted, joint), truth.preds, "prediction")
      let cells = reference(fit, joint, kept)
      check.expect(cells.deviations, truth.csds, "conditional deviation")
      check.expect(cells.residuals, truth.stdres, "residual")
      print(
        "\(file.name): \(check.count + covariances.count) numbers, largest share of tolerance "
          + "\(max(check.worst, covariances.worst)); objective \(fit.objective), "
          + "\(fit.steps) steps, stored \(truth.nosteps ?? 0)")
    }
  }

  /// Deviations and residuals as the reference has them.
  ///
  /// In rows without a kept cell the reference gives the root of the diagonal of the inverse covariance
  /// of the standardised variables, times the scale, where the conditional variance is the variance
  /// itself. We give that, and compare the reference's numbers with what its formula makes of our
  /// covariance.
  private func reference(
    _ fit: CellwiseEstimate, _ joint: [Int], _ kept: [[Double]]
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
