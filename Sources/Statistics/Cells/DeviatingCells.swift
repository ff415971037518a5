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
    let rows = RowDeviation(cells, variables, workers: workers)
    (rowScores, rowLocation, rowScale) = (rows.scores, rows.location, rows.scale)
    predicted = cells.takePredicted()
    residuals = cells.takeResiduals()
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
