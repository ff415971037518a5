/// What cellMCD finds in a table: location, covariance, and for each cell a prediction and a
/// standardised residual.
public struct CellwiseEstimate: Equatable, Sendable {
  /// How each variable was judged, with the location and scale by which it was standardised.
  public let variables: [CellVariable]

  /// The location and the covariance, whose variances are the squared scales of the variables: the raw
  /// one is too small for normal data. Variables judged alone have variance 0.
  public let estimate: LocationCovariance

  /// The covariance as the steps ended, of which predictions are made.
  public let rawCovariance: Matrix

  /// Whether each cell is set aside, as row + column · n: of variables judged alone whether the residual
  /// is beyond the cutoff. A missing cell is not.
  public let isSetAside: [Bool]

  /// The prediction of every cell from those kept among the others of its row, shape (n × p), in the
  /// units of the variables; NaN for an unobserved variable.
  public let predicted: Matrix

  /// The standard deviation of every cell given those kept among the others of its row, shape (n × p);
  /// NaN for variables judged alone.
  public let conditionalDeviations: Matrix

  /// (value − prediction) over the conditional deviation, shape (n × p); NaN where the cell is missing.
  /// Variables judged alone: see `CellVariable.Treatment`.
  public let residuals: Matrix

  /// The residual size beyond which a cell of a variable judged alone is set aside, √χ²₁(coverage).
  public let cutoff: Double

  /// The number of steps taken.
  public let steps: Int

  /// The value of the objective; see `CellMCD`.
  public let objective: Double

  /// The penalty for each cell set aside in the objective, by variable; nil for those judged alone.
  public let penalties: [Double?]

  init(
    variables: [CellVariable], joint: [Int], end: CellConcentration.End, penalties: [Double],
    steps: CellConcentration, cells: CellTable, cutoff: Double
  ) {
    let (rows, gaussian) = (cells.rows, end.gaussian)
    let centers = joint.map { variable -> LocationScale in
      guard let center = variables[variable].center else {
        preconditionFailure("variable \(variable) without a centre")
      }
      return center
    }
    let deviations = CellTable(rows: rows, columns: cells.columns)
    for place in 0..<rows * cells.columns { deviations.predicted[place] = .nan }
    objective = steps.judge(end) { row, column, prediction, variance in
      let place = row + joint[column] * rows
      let center = centers[column]
      let score = steps.scores.values[row + column * rows]
      cells.predicted[place] = center.location + center.scale * prediction
      cells.residuals[place] = (score - prediction) / variance.squareRoot()
      deviations.predicted[place] = center.scale * variance.squareRoot()
    }
    var aside = (0..<rows * cells.columns).map { cells.residuals[$0].magnitude > cutoff }
    var wholePenalties = [Double?](repeating: nil, count: cells.columns)
    for (column, variable) in joint.enumerated() {
      wholePenalties[variable] = penalties[column]
      for row in 0..<rows {
        let place = row + column * rows
        aside[row + variable * rows] = !end.kept.flags[place] && !steps.scores.values[place].isNaN
      }
    }
    self.variables = variables
    self.cutoff = cutoff
    self.steps = end.steps
    self.penalties = wholePenalties
    isSetAside = aside
    predicted = cells.takePredicted()
    residuals = cells.takeResiduals()
    conditionalDeviations = deviations.takePredicted()
    let whole = Self.covariances(joint, centers, gaussian, total: cells.columns)
    rawCovariance = whole.raw
    var location = variables.map { $0.center?.location ?? .nan }
    for (column, variable) in joint.enumerated() {
      location[variable] =
        centers[column].location + centers[column].scale * gaussian.location[column]
    }
    estimate = LocationCovariance(location: location, covariance: whole.corrected)
  }

  private static func covariances(
    _ joint: [Int], _ centers: [LocationScale], _ gaussian: CellGaussian, total: Int
  ) -> (raw: Matrix, corrected: Matrix) {
    var raw = Matrix(rows: total, columns: total, repeating: 0)
    var corrected = raw
    for (j, variable) in joint.enumerated() {
      for (i, other) in joint.enumerated() {
        let covariance = gaussian.covariance[i, j]
        let spread = (gaussian.covariance[i, i] * gaussian.covariance[j, j]).squareRoot()
        let scales = centers[i].scale * centers[j].scale
        raw[other, variable] = scales * covariance
        corrected[other, variable] = scales * (i == j ? 1 : covariance / spread)
      }
    }
    return (raw, corrected)
  }
}
