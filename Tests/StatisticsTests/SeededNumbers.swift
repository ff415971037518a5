import Statistics

/// A reproducible stream of random bits (SplitMix64, Steele, Lea & Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number near a standard normal one: the sum of twelve uniform numbers less six.
  mutating func nextNormal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += Double.random(in: 0..<1, using: &self) }
    return sum
  }

  /// Rows of correlated numbers: each variable leans on the one before it.
  mutating func nextMatrix(rows: Int, columns: Int) -> Matrix {
    var matrix = Matrix(rows: rows, columns: columns, repeating: 0)
    for row in 0..<rows {
      var previous = 0.0
      for column in 0..<columns {
        previous = 0.6 * previous + nextNormal()
        matrix[row, column] = previous + Double(column)
      }
    }
    return matrix
  }
}

extension Matrix {
  /// The matrix whose rows are given.
  init(rowsOf values: [[Double]]) {
    self.init(rows: values.count, columns: values[0].count, repeating: 0)
    for (row, cells) in values.enumerated() {
      for (column, cell) in cells.enumerated() { self[row, column] = cell }
    }
  }

  /// The matrix with its rows in another order.
  func withRows(_ order: [Int]) -> Matrix {
    Matrix(columns: (0..<columns).map { column in order.map { self[$0, column] } })
  }
}

/// Whether two numbers agree within a relative or an absolute tolerance.
func agree(_ a: Double, _ b: Double, rel: Double = 1e-12, abs: Double = 0) -> Bool {
  (a - b).magnitude <= Swift.max(abs, rel * b.magnitude) || a == b
}
