/// Predictions and standardised residuals of all cells, filled by several workers.
final class CellTable: @unchecked Sendable {
  let rows: Int
  let columns: Int

  /// Shape (n × p), in the units of the variables.
  private(set) var predicted: UnsafeMutablePointer<Double>

  /// Shape (n × p).
  private(set) var residuals: UnsafeMutablePointer<Double>

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    predicted = .allocate(capacity: max(1, rows * columns))
    residuals = .allocate(capacity: max(1, rows * columns))
  }

  deinit {
    predicted.deallocate()
    residuals.deallocate()
  }

  /// Judges the cells of one variable by themselves.
  ///
  /// - Returns: The location and scale; nil where nothing is observed: predictions and residuals are
  ///   then missing, NaN.
  func judge(
    _ column: Int, _ values: UnsafeBufferPointer<Double>, _ variable: CellVariable,
    _ space: inout ColumnWorkspace
  ) -> LocationScale? {
    let (places, scores) = (predicted + column * rows, residuals + column * rows)
    if variable.treatment == .sparse, let center = variable.center {
      for row in 0..<rows {
        places[row] = center.location
        scores[row] = (values[row] - center.location) / center.scale
      }
      return center
    }
    guard let score = NearConstantScore.fit(values, &space) else {
      for row in 0..<rows { (places[row], scores[row]) = (.nan, .nan) }
      return nil
    }
    for row in 0..<rows {
      places[row] = score.center.location
      scores[row] = score.residuals[row]
    }
    return score.center
  }

  /// The predictions as a matrix; the table has none from then on, so that memory is held once.
  func takePredicted() -> Matrix { take(&predicted) }

  /// The residuals as a matrix; the table has none from then on.
  func takeResiduals() -> Matrix { take(&residuals) }

  private func take(_ elements: inout UnsafeMutablePointer<Double>) -> Matrix {
    let storage = Array(UnsafeBufferPointer(start: elements, count: rows * columns))
    elements.deallocate()
    elements = .allocate(capacity: 1)
    return Matrix(rows: rows, columns: columns, storage: storage)
  }
}

/// Judges the variables that take no part in the prediction of others.
///
/// - Returns: The location and scale of every variable, those of the others unchanged.
func judgeAlone(
  _ x: Matrix, _ variables: [CellVariable], into cells: CellTable, workers: Int
) -> [LocationScale?] {
  forEachPanel(x.columns, workers: workers, workspace: ColumnWorkspace.init) { column, space in
    guard !variables[column].isJoint else { return variables[column].center }
    return x.storage.withUnsafeBufferPointer {
      let values = UnsafeBufferPointer(rebasing: $0[column * x.rows..<(column + 1) * x.rows])
      return cells.judge(column, values, variables[column], &space)
    }
  }
}
