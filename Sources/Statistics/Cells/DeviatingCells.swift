import Glibc

/// What DDC finds in a table: for each cell a prediction and a standardised residual.
public struct DeviatingCells: Equatable, Sendable {
  /// How each variable was judged, with its location and scale.
  public let variables: [CellVariable]

  /// How variables predict each other.
  public let connections: CellConnections

  /// The prediction of every cell, shape (n × p), in the units of the variables.
  ///
  /// A standalone variable predicts itself: a cell set aside or missing takes the location, others
  /// their own value. Nearly constant and sparse variables have their location; unobserved ones NaN.
  public let predicted: Matrix

  /// The standardised residual of every cell, shape (n × p); NaN where the cell is missing.
  ///
  /// The residual from the prediction over its robust scale; of standalone and sparse variables the
  /// deviation from the location over the scale; of nearly constant ones see
  /// `CellVariable.Treatment.nearConstant`. Where predictions are exact for more than half of the
  /// cells, a scale of 10⁻¹² scales of the variable stands in, so residuals stay finite and those of
  /// other cells are huge.
  public let residuals: Matrix

  /// The size beyond which a residual deviates.
  public let cutoff: Double

  /// How far the cells of each row deviate as a whole, shape (n), in units of its spread among rows.
  ///
  /// Connected and standalone variables count. NaN for a row in which none is observed; 0 throughout
  /// where more than half of the rows are alike.
  public let rowScores: [Double]

  /// The median over rows of the mean χ²₁ probability of the squared residuals, less 1/2; NaN where no
  /// row has one.
  public let rowLocation: Double

  /// The median absolute deviation over rows of the same, consistent at normal data.
  public let rowScale: Double

  init(
    x: Matrix, variables: [CellVariable], connections: CellConnections, cells: CellTable,
    cutoff: Double, workers: Int
  ) {
    self.variables = variables
    self.connections = connections
    self.cutoff = cutoff
    predicted = cells.matrix(cells.predicted)
    residuals = cells.matrix(cells.residuals)
    let means = Self.rowMeans(cells, variables, workers: workers)
    let center = median(of: means) ?? .nan
    let spread = medianAbsoluteDeviation(of: means, constant: .exact) ?? .nan
    (rowLocation, rowScale) = (center, spread)
    rowScores = means.map {
      $0.isNaN ? $0 : (spread > CellPairs.leastScale ? ($0 - center) / spread : 0)
    }
  }

  /// The mean over the joint variables of P(χ²₁ ≤ r²), less 1/2; NaN where none is observed.
  private static func rowMeans(
    _ cells: CellTable, _ variables: [CellVariable], workers: Int
  ) -> [Double] {
    let joint = variables.indices.filter { variables[$0].isJoint }
    let panels = Array(RowPanels(rows: cells.rows))
    return forEachPanel(panels.count, workers: workers) { index -> [Double] in
      let panel = panels[index]
      var sums = [Double](repeating: 0, count: panel.count)
      var counts = [Int32](repeating: 0, count: panel.count)
      for column in joint {
        let residuals = cells.residuals + (column * cells.rows + panel.lowerBound)
        for row in sums.indices where !residuals[row].isNaN {
          // P(χ²₁ ≤ r²) = P(|Z| ≤ |r|).
          sums[row] += erf(residuals[row].magnitude * 0.5.squareRoot())
          counts[row] += 1
        }
      }
      return sums.indices.map { counts[$0] > 0 ? sums[$0] / Double(counts[$0]) - 0.5 : .nan }
    }.flatMap { $0 }
  }

  /// Whether a cell deviates; false for a missing one.
  public func isDeviating(_ row: Int, _ column: Int) -> Bool {
    residuals[row, column].magnitude > cutoff
  }

  /// The cells that deviate, as row + column · n, ascending.
  public var deviatingCells: [Int] {
    residuals.storage.indices.filter { residuals.storage[$0].magnitude > cutoff }
  }

  /// The rows that deviate as a whole, ascending.
  public var deviatingRows: [Int] { rowScores.indices.filter { rowScores[$0] > cutoff } }

  /// The table with its deviating and missing cells replaced by their predictions.
  ///
  /// - Parameter x: The table that was fitted.
  public func imputed(_ x: Matrix) -> Matrix {
    precondition(
      x.rows == residuals.rows && x.columns == residuals.columns,
      "\(x.rows) × \(x.columns) for \(residuals.rows) × \(residuals.columns)")
    let storage = x.storage.indices.map { place -> Double in
      let replaced = x.storage[place].isNaN || residuals.storage[place].magnitude > cutoff
      return replaced ? predicted.storage[place] : x.storage[place]
    }
    return Matrix(rows: x.rows, columns: x.columns, storage: storage)
  }
}
