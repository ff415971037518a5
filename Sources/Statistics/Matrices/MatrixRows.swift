extension Matrix {
  /// The matrix of the rows whose indices are given, in their order.
  func rows(_ indices: [Int32]) -> Matrix {
    var storage: [Double] = []
    storage.reserveCapacity(indices.count * columns)
    for column in 0..<columns {
      for row in indices { storage.append(self.storage[column * rows + Int(row)]) }
    }
    return Matrix(rows: indices.count, columns: columns, storage: storage)
  }

  /// The rows without a missing cell, ascending; an infinite value is a caller's error.
  func completeRows() -> [Int32] {
    var complete = [Bool](repeating: true, count: rows)
    for column in 0..<columns {
      for row in 0..<rows {
        let value = storage[column * rows + row]
        precondition(!value.isInfinite, "observation (\(row), \(column)) is infinite")
        if value.isNaN { complete[row] = false }
      }
    }
    return (0..<rows).filter { complete[$0] }.map { Int32($0) }
  }
}

/// The mean of the rows and their sums of products about it over a divisor.
func meanAndScatter(_ x: Matrix, divisor: Int) -> LocationCovariance {
  precondition(x.rows > 0 && divisor > 0, "\(x.rows) rows, divisor \(divisor)")
  var (means, centered) = ([Double](), x)
  for column in 0..<x.columns {
    let values = x[column: column]
    let mean = values.reduce(0, +) / Double(x.rows)
    means.append(mean)
    centered[column: column] = values.map { $0 - mean }
  }
  var scatter = BLAS.crossProduct(centered)
  scatter.scale(by: 1 / Double(divisor))
  return LocationCovariance(location: means, covariance: scatter)
}
