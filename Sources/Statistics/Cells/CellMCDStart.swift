/// The first estimate of cellMCD, from the table as DDC completes it.
struct CellMCDStart {
  let scores: CellScores
  let coverage: Double
  let leastShare: Double
  let leastEigenvalue: Double
  let workers: Int

  /// The correlations of the completed table, wrapped along its principal axes about 0.
  ///
  /// DDC runs with wrapped correlations. It sets aside in each variable at most a share
  /// 1 − `leastShare` of the cells, those with the largest residuals. Rows that deviate as a whole are
  /// left out. The axes are those of the second moments about 0, the scales along them univariate MCDs.
  func correlation() -> Matrix {
    let p = scores.columns
    let completed = completed()
    let rows = completed.rows
    var moments = BLAS.crossProduct(completed)
    moments.scale(by: 1 / Double(max(1, rows)))
    let vectors = BLAS.symmetricEigen(moments).vectors
    var turned = BLAS.product(completed, vectors)
    let scales = UnivariateMCD().fit(columns: turned, workers: workers)
    for column in 0..<p {
      // Without a scale along an axis nothing there is far: the variance is what the cells give.
      guard let scale = scales[column]?.scale, scale > 0 else { continue }
      turned[column: column] = turned[column: column].map { scale * Wrapping.psi($0 / scale) }
    }
    let axes = meanAndScatter(turned, divisor: max(1, rows)).covariance
    let covariance = BLAS.product(BLAS.product(vectors, axes), transpose(vectors))
    var correlation = Matrix.identity(p)
    for j in 0..<p {
      for i in 0..<j {
        let spread = (covariance[i, i] * covariance[j, j]).squareRoot()
        let value = spread > 0 ? (covariance[i, j] + covariance[j, i]) / 2 / spread : 0
        correlation[i, j] = value
        correlation[j, i] = value
      }
    }
    return raisingEigenvalues(of: correlation, to: leastEigenvalue)
  }

  /// The standardised table with its deviating and missing cells predicted, without the rows that
  /// deviate as a whole unless they are half of all.
  private func completed() -> Matrix {
    let (p, rows) = (scores.columns, scores.rows)
    let cutoff = ChiSquare(degreesOfFreedom: 1).quantile(coverage).squareRoot()
    let limits = CellLinks.Limits(
      correlation: 0.5, cutoff: cutoff, neighbors: 100,
      ellipse: ChiSquare(degreesOfFreedom: 2).quantile(coverage))
    let links = CellLinks.wrapped(scores, limits, workers: workers)
    let cells = CellTable(rows: rows, columns: p)
    let units = [CellVariable](
      repeating: CellVariable(
        treatment: .standalone, center: LocationScale(location: 0, scale: 1)), count: p)
    _ = CellPrediction(scores: scores, links: links, cutoff: cutoff).run(
      Array(0..<p), units, into: cells, workers: workers)
    let deviations = RowDeviation(cells, units, workers: workers).scores
    let most = Int((1 - leastShare) * Double(rows))
    for column in 0..<p {
      let start = column * rows
      let (residuals, predicted) = (cells.residuals + start, cells.predicted + start)
      let values = scores.values + start
      let aside = (0..<rows).filter { residuals[$0].magnitude > cutoff }
        .sorted { residuals[$0].magnitude > residuals[$1].magnitude }
      var isAside = [Bool](repeating: false, count: rows)
      for row in aside.prefix(most) { isAside[row] = true }
      for row in 0..<rows where !isAside[row] && !values[row].isNaN { predicted[row] = values[row] }
    }
    let completed = cells.takePredicted()
    let kept = (0..<rows).filter { !(deviations[$0] > cutoff) }
    return 2 * kept.count > rows ? completed.rows(kept.map { Int32($0) }) : completed
  }
}
