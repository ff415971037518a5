/// The transpose of a matrix.
func transpose(_ x: Matrix) -> Matrix {
  var result = Matrix(rows: x.columns, columns: x.rows, repeating: 0)
  for column in 0..<x.columns {
    for row in 0..<x.rows { result[column, row] = x[row, column] }
  }
  return result
}

extension Matrix {
  /// The identity of an order.
  static func identity(_ order: Int) -> Matrix {
    var matrix = Matrix(rows: order, columns: order, repeating: 0)
    for index in 0..<order { matrix[index, index] = 1 }
    return matrix
  }

  /// Multiplies every element by a factor.
  mutating func scale(by factor: Double) {
    let count = rows * columns
    withElements { elements in
      guard let elements else { return }
      for index in 0..<count { elements[index] *= factor }
    }
  }
}
