/// Sums and sums of products of some rows in the coordinates of a whitening.
///
/// There the rows lie near 0 with spread near 1, so that sums of squares lose no digits to a mean
/// far from 0 or to variables of different units.
struct MomentSums: Sendable {
  /// The number of rows summed.
  private(set) var count = 0

  /// The sum of each coordinate, shape (p).
  private(set) var sums: [Double]

  /// The sums of products of two coordinates, shape (p × p); only the lower triangle counts.
  private(set) var products: [Double]

  /// Sums of no rows.
  init(columns: Int) {
    sums = [Double](repeating: 0, count: columns)
    products = [Double](repeating: 0, count: columns * columns)
  }

  /// Adds rows that lie in memory, columns `stride` apart.
  mutating func add(_ panel: UnsafePointer<Double>, rows: Int, stride: Int) {
    let p = sums.count
    count += rows
    for column in 0..<p {
      sums[column] += sum(panel + column * stride, rows)
    }
    products.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      BLAS.addCrossProduct(of: panel, rows: rows, columns: p, stride: stride, to: base)
    }
  }

  /// Adds the sums of other rows.
  mutating func add(_ other: MomentSums) {
    count += other.count
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in products.indices { products[index] += other.products[index] }
  }

  /// The mean and the covariance of the rows summed, with divisor count − 1, in the units of the
  /// data.
  ///
  /// - Returns: Nil below two rows.
  func moments(in whitening: Whitening) -> (mean: [Double], covariance: [Double])? {
    guard count >= 2 else { return nil }
    let p = sums.count
    let size = Double(count)
    let means = sums.map { $0 / size }
    var inner = Matrix(rows: p, columns: p, repeating: 0)
    for column in 0..<p {
      for row in column..<p {
        let value = (products[row + column * p] - size * means[row] * means[column]) / (size - 1)
        inner[row, column] = value
        inner[column, row] = value
      }
    }
    let factor = Matrix(rows: p, columns: p, storage: whitening.factor)
    let half = BLAS.product(factor, inner)
    var covariance = [Double](repeating: 0, count: p * p)
    var mean = whitening.location
    for column in 0..<p {
      for row in 0..<p where row >= column {
        // Row of `half` times row of L, which is 0 behind its diagonal.
        var sum = 0.0
        for index in 0...column { sum += half[row, index] * factor[column, index] }
        covariance[row + column * p] = sum
        covariance[column + row * p] = sum
      }
      for row in column..<p { mean[row] += factor[row, column] * means[column] }
    }
    return (mean, covariance)
  }
}
