/// Predictions and standardised residuals of all cells, filled by several workers.
final class CellTable: @unchecked Sendable {
  let rows: Int
  let columns: Int

  /// Shape (n × p), in the units of the variables.
  let predicted: UnsafeMutablePointer<Double>

  /// Shape (n × p).
  let residuals: UnsafeMutablePointer<Double>

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

  func matrix(_ elements: UnsafeMutablePointer<Double>) -> Matrix {
    Matrix(
      rows: rows, columns: columns,
      storage: Array(UnsafeBufferPointer(start: elements, count: rows * columns)))
  }
}

/// The standardised values of some variables.
final class CellScores: @unchecked Sendable {
  let rows: Int
  let columns: Int

  /// Shape (n × columns); NaN is missing.
  let values: UnsafeMutablePointer<Double>

  init(_ x: Matrix, _ centers: [LocationScale?], columns chosen: [Int], workers: Int) {
    (rows, columns) = (x.rows, chosen.count)
    values = .allocate(capacity: max(1, x.rows * chosen.count))
    let (rows, target) = (x.rows, SharedPointer(values))
    _ = forEachPanel(columns, workers: workers) { place in
      guard let center = centers[place], center.scale > 0 else {
        preconditionFailure("variable \(chosen[place]) without a scale")
      }
      let start = chosen[place] * rows
      x.storage.withUnsafeBufferPointer { source in
        let column = target.base + place * rows
        for row in 0..<rows {
          column[row] = (source[start + row] - center.location) / center.scale
        }
      }
    }
  }

  deinit { values.deallocate() }

  /// The values of a variable with those beyond a size set aside, missing.
  func copy(_ column: Int, beyond cutoff: Double, to target: UnsafeMutablePointer<Double>) {
    let source = values + column * rows
    for row in 0..<rows { target[row] = source[row].magnitude > cutoff ? .nan : source[row] }
  }
}

/// Memory that several workers write, each in places of its own.
struct SharedPointer: @unchecked Sendable {
  let base: UnsafeMutablePointer<Double>
  init(_ base: UnsafeMutablePointer<Double>) { self.base = base }
}
