/// Memory that an estimator reuses from column to column; its contents carry no meaning.
struct ColumnWorkspace {
  /// The observed values of the column, in an order that the estimator chooses.
  var values: [Double] = []

  /// Room for as many values again.
  var scratch: [Double] = []

  /// Values that a selection keeps.
  var kept: [Double] = []

  /// Bounds within rows of an implicit matrix.
  var bounds = StaircaseBounds()
}

extension Matrix {
  /// The results of a function of one column, for every column in order.
  func mapColumns<Result: Sendable>(
    workers: Int, _ body: @Sendable (UnsafeBufferPointer<Double>, inout ColumnWorkspace) -> Result
  ) -> [Result] {
    forEachPanel(columns, workers: workers, workspace: ColumnWorkspace.init) { column, space in
      storage.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[column * rows..<(column + 1) * rows]), &space)
      }
    }
  }
}

/// The result of a function of one column for a column that is an array.
func withColumn<Result>(
  _ x: [Double], _ body: (UnsafeBufferPointer<Double>, inout ColumnWorkspace) -> Result
) -> Result {
  var space = ColumnWorkspace()
  return x.withUnsafeBufferPointer { body($0, &space) }
}
