/// An affine subspace with axes by descending variance.
struct Subspace: Sendable {
  /// A point of it, shape (p).
  let center: [Double]

  /// Orthonormal axes, shape (p × k).
  let axes: Matrix

  /// The variances along the axes, descending, shape (k).
  let variances: [Double]

  private init(center: [Double], axes: Matrix, variances: [Double]) {
    (self.center, self.axes, self.variances) = (center, axes, variances)
  }

  /// The subspace of the classical principal components of rows.
  ///
  /// - Parameters:
  ///   - rows: Shape (n × p) without missing cells; p may exceed n.
  ///   - count: The most axes; directions without variance are left out.
  /// - Returns: Nil when all rows are equal.
  init?(spanning rows: Matrix, atMost count: Int) {
    let n = rows.rows
    guard n > 1 else { return nil }
    var (means, centered) = ([Double](), rows)
    for column in 0..<rows.columns {
      let values = rows[column: column]
      let mean = values.reduce(0, +) / Double(n)
      means.append(mean)
      centered[column: column] = values.map { $0 - mean }
    }
    // The smaller of the two matrices of products has the same eigenvalues.
    let wide = rows.columns > n
    let products = BLAS.crossProduct(wide ? transpose(centered) : centered)
    let (values, vectors) = BLAS.symmetricEigen(products)
    let largest = values.last ?? 0
    guard largest > 0 else { return nil }
    let kept = values.indices.reversed().filter { values[$0] > 1e-12 * largest }.prefix(count)
    var axes = Matrix(columns: kept.map { vectors[column: $0] })
    if wide {
      axes = BLAS.product(transpose(centered), axes)
      for (place, index) in kept.enumerated() {
        let length = values[index].squareRoot()
        axes[column: place] = axes[column: place].map { $0 / length }
      }
    }
    self.init(
      center: means, axes: axes.withPositivePeaks(),
      variances: kept.map { values[$0] / Double(n - 1) })
  }

  /// The number of axes wanted, or by the share of the variance.
  func componentCount(_ wanted: Int?) -> Int {
    if let wanted { return min(wanted, variances.count) }
    let total = variances.reduce(0, +)
    var (count, sum) = (0, 0.0)
    for variance in variances where count == 0 || sum < 0.8 * total {
      guard variance >= 1e-3 * variances[0] else { break }
      count += 1
      sum += variance
    }
    return count
  }

  /// The subspace of the first axes.
  func truncated(to count: Int) -> Subspace {
    Subspace(
      center: center, axes: Matrix(columns: (0..<count).map { axes[column: $0] }),
      variances: Array(variances[..<count]))
  }

  /// The coordinates of rows along the axes; NaN where a cell is missing.
  func scores(of x: Matrix) -> Matrix {
    var centered = x
    for column in 0..<x.columns {
      centered[column: column] = x[column: column].map { $0 - center[column] }
    }
    return BLAS.product(centered, axes)
  }

  /// The distance of each row from the subspace; NaN where a cell is missing.
  func orthogonalDistances(of x: Matrix, _ scores: Matrix) -> [Double] {
    let fitted = BLAS.product(scores, transpose(axes))
    var sums = [Double](repeating: 0, count: x.rows)
    for column in 0..<x.columns {
      for row in 0..<x.rows {
        let rest = x[row, column] - center[column] - fitted[row, column]
        sums[row] += rest * rest
      }
    }
    return sums.map { $0.squareRoot() }
  }

  /// The same subspace with the centre and the axes of an estimate in its coordinates.
  func turned(to estimate: LocationCovariance) -> Subspace {
    let (values, vectors) = BLAS.symmetricEigen(estimate.covariance)
    let order = Array(values.indices.reversed())
    let turn = Matrix(columns: order.map { vectors[column: $0] })
    let shift = BLAS.product(axes, Matrix(columns: [estimate.location])).storage
    return Subspace(
      center: zip(center, shift).map { $0 + $1 },
      axes: BLAS.product(axes, turn).withPositivePeaks(), variances: order.map { values[$0] })
  }

  /// A subspace given in the coordinates of this one, in the space of this one.
  func composed(with inner: Subspace) -> Subspace {
    let shift = BLAS.product(axes, Matrix(columns: [inner.center])).storage
    return Subspace(
      center: zip(center, shift).map { $0 + $1 },
      axes: BLAS.product(axes, inner.axes).withPositivePeaks(), variances: inner.variances)
  }
}

extension Matrix {
  /// The matrix with the sign of each column such that its largest element is positive.
  fileprivate func withPositivePeaks() -> Matrix {
    Matrix(
      columns: (0..<columns).map { column in
        let values = self[column: column]
        let peak = values.max { $0.magnitude < $1.magnitude } ?? 0
        return peak < 0 ? values.map { -$0 } : values
      })
  }
}
