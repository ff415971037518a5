/// The sample means and covariances, which a single wild value can carry away.
///
/// The reference against which robust estimators are read. Affine equivariant where nothing is
/// missing.
///
/// Breakdown point: 0.
public enum ClassicalCovariance {
  /// Computes means and covariances with divisor n − 1.
  ///
  /// A missing cell takes its variable's mean. Covariance (j, k) is divided by
  /// √((nⱼ − 1)(nₖ − 1)), n counting observed values: variances are those of the observed
  /// values, covariances with missing cells shrink towards 0, and the matrix stays positive
  /// semidefinite. A variable with fewer than two observed values, or with equal ones, has
  /// variance 0.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Complexity: O(n p²).
  public static func fit(_ x: Matrix) -> LocationCovariance {
    let summaries = (0..<x.columns).map { Summary(observed(x[column: $0])) }
    let location = summaries.map(\.mean)
    let varying = summaries.indices.filter { summaries[$0].varies }
    let unit = [Double](repeating: 1, count: x.columns)
    var sums = Matrix(rows: varying.count, columns: varying.count, repeating: 0)
    for rows in RowPanels(rows: x.rows) {
      let panel = centeredPanel(
        of: x, rows: rows, variables: varying, location: location, scale: unit)
      sums.add(BLAS.crossProduct(panel))
    }
    var covariance = Matrix(rows: x.columns, columns: x.columns, repeating: 0)
    for (j, variable) in varying.enumerated() {
      for (i, other) in varying.enumerated() {
        let divisor = (summaries[variable].freedom * summaries[other].freedom).squareRoot()
        covariance[other, variable] = sums[i, j] / divisor
      }
    }
    return LocationCovariance(location: location, covariance: covariance)
  }

  /// What a first pass over one variable finds.
  private struct Summary {
    let mean: Double
    let varies: Bool
    let freedom: Double

    init(_ values: [Double]) {
      freedom = Double(values.count - 1)
      guard let first = values.first else {
        (mean, varies) = (.nan, false)
        return
      }
      varies = values.contains { $0 != first }
      // A mean of equal values can miss them by a rounding error.
      mean = varies ? values.reduce(0, +) / Double(values.count) : first
    }
  }
}

extension Matrix {
  /// Adds a matrix of the same shape, element by element.
  fileprivate mutating func add(_ other: Matrix) {
    precondition(rows == other.rows && columns == other.columns, "sum of different shapes")
    for column in 0..<columns {
      for row in 0..<rows { self[row, column] += other[row, column] }
    }
  }
}
