/// A matrix of Doubles stored column by column.
///
/// Element (i, j) lies at `storage[i + j * rows]`, the layout of BLAS and LAPACK. In data matrices
/// rows are observations, columns are variables, and NaN is a missing value.
public struct Matrix: Equatable, Sendable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The elements, column by column; always `rows * columns` long.
  public private(set) var storage: [Double]

  /// Creates a matrix from its elements, column by column.
  public init(rows: Int, columns: Int, storage: [Double]) {
    precondition(
      rows >= 0 && columns >= 0 && storage.count == rows * columns,
      "\(rows) × \(columns) matrix from \(storage.count) elements")
    self.rows = rows
    self.columns = columns
    self.storage = storage
  }

  /// Creates a matrix whose elements are all equal.
  public init(rows: Int, columns: Int, repeating element: Double) {
    precondition(rows >= 0 && columns >= 0, "\(rows) × \(columns) matrix")
    self.rows = rows
    self.columns = columns
    storage = [Double](repeating: element, count: rows * columns)
  }

  /// Creates a matrix from columns of equal length; without columns it has no rows either.
  public init(columns: [[Double]]) {
    let rows = columns.isEmpty ? 0 : columns[0].count
    for (index, column) in columns.enumerated() {
      precondition(column.count == rows, "column \(index) has \(column.count) of \(rows) rows")
    }
    self.init(rows: rows, columns: columns.count, storage: Array(columns.joined()))
  }

  /// The element in a row and a column.
  public subscript(row: Int, column: Int) -> Double {
    get { storage[offset(row, column)] }
    set { storage[offset(row, column)] = newValue }
  }

  /// The elements of one column.
  public subscript(column column: Int) -> [Double] {
    get {
      precondition(0 <= column && column < columns, "column \(column) of \(columns)")
      return Array(storage[column * rows..<(column + 1) * rows])
    }
    set {
      precondition(0 <= column && column < columns, "column \(column) of \(columns)")
      precondition(newValue.count == rows, "column of \(newValue.count) in \(rows) rows")
      storage.replaceSubrange(column * rows..<(column + 1) * rows, with: newValue)
    }
  }

  /// Calls a closure with the elements, column by column, to change them in place.
  mutating func withElements<Result>(
    _ body: (UnsafeMutablePointer<Double>?) -> Result
  ) -> Result {
    storage.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }

  private func offset(_ row: Int, _ column: Int) -> Int {
    precondition(
      0 <= row && row < rows && 0 <= column && column < columns,
      "element (\(row), \(column)) of \(rows) × \(columns) matrix")
    return row + column * rows
  }
}
