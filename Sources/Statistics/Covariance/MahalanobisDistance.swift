/// The Mahalanobis distance of rows from a location, in the metric of a covariance.
///
/// d² = (x − m)ᵀ C⁻¹ (x − m). For normal data it follows a chi-square distribution with
/// `degreesOfFreedom`; for heavy-tailed data such p-values are nominal and serve to rank.
///
/// Singular and nearly singular covariances have a rule instead of an error:
/// - Variables with variance 0 take no part (`omittedVariables`).
/// - The others are reduced to their correlation matrix. Eigenvalues below the largest divided by
///   `conditionLimit`, negative ones too, are raised to that floor. Raised directions do not count
///   as degrees of freedom: rows that keep the linear relation behind one contribute nothing there,
///   rows that break it stand far out. Where nothing is raised, the distance is the exact one.
///
/// A missing cell takes the location, contributing no deviation; this understates the distance.
///
/// Reference: Mahalanobis (1936), Proc. National Institute of Sciences of India 2, 49–55;
/// contributions: Garthwaite & Koch (2016), Australian & New Zealand Journal of Statistics 58,
/// 327–352.
public struct MahalanobisDistance: Sendable {
  /// The directions in which the covariance has spread of its own.
  public let degreesOfFreedom: Int

  /// The variables that take no part because their variance is 0, ascending.
  public let omittedVariables: [Int]

  private let estimate: LocationCovariance
  private let variables: [Int]
  private let deviations: [Double]
  private let factor: Matrix
  private let inverseRoot: Matrix

  /// Prepares distances from an estimate.
  ///
  /// - Parameters:
  ///   - estimate: Location and covariance of p variables.
  ///   - conditionLimit: The largest ratio of eigenvalues that the correlation matrix keeps. The
  ///     default lets a direction be a thousand times narrower than the widest.
  /// - Returns: Nil when no variable has positive variance: distances are then undetermined.
  public init?(of estimate: LocationCovariance, conditionLimit: Double = 1e6) {
    precondition(conditionLimit >= 1 && conditionLimit < 1e12, "condition limit \(conditionLimit)")
    variables = estimate.varying
    guard !variables.isEmpty else { return nil }
    omittedVariables = estimate.location.indices.filter { estimate.covariance[$0, $0] == 0 }
    deviations = estimate.location.indices.map { estimate.covariance[$0, $0].squareRoot() }
    self.estimate = estimate

    let correlation = estimate.correlation(among: variables)
    let (values, vectors) = BLAS.symmetricEigen(correlation)
    let floor = values[values.count - 1] / conditionLimit
    degreesOfFreedom = values.count { $0 >= floor }
    let raised = values.map { max($0, floor) }
    let metric =
      degreesOfFreedom == values.count
      ? correlation : Self.recompose(vectors, powers: raised.map { $0.squareRoot() })
    guard let factor = BLAS.choleskyFactor(metric) else {
      preconditionFailure("eigenvalues \(floor) and above, but not positive definite")
    }
    self.factor = factor
    inverseRoot = Self.recompose(vectors, powers: raised.map { 1 / $0.squareRoot().squareRoot() })
  }

  /// The squared distance of every row.
  ///
  /// - Parameter x: Shape (n × p); NaN is missing and takes the location.
  /// - Returns: Shape (n); NaN for a row without any observed variable that takes part.
  /// - Complexity: O(n p²).
  public func squaredDistances(of x: Matrix) -> [Double] {
    var distances: [Double] = []
    distances.reserveCapacity(x.rows)
    for rows in RowPanels(rows: checked(x).rows) {
      var panel = centered(x, rows)
      BLAS.solve(&panel, transposedLower: factor)
      distances += sumsOfSquares(panel)
    }
    for row in 0..<x.rows where isMissing(row, of: x) { distances[row] = .nan }
    return distances
  }

  /// The part of each variable in the squared distance of every row.
  ///
  /// The squares of the scores rotated by the inverse symmetric root of the correlation matrix:
  /// never negative, adding up to the squared distance, and each belonging to the variable with
  /// which its rotated score correlates most closely.
  ///
  /// - Parameter x: Shape (n × p); NaN is missing and takes the location.
  /// - Returns: Shape (n × p); 0 for omitted variables, NaN throughout where the distance is NaN.
  /// - Complexity: O(n p²).
  public func contributions(of x: Matrix) -> Matrix {
    var parts = Matrix(rows: checked(x).rows, columns: x.columns, repeating: 0)
    for rows in RowPanels(rows: x.rows) {
      let rotated = BLAS.product(centered(x, rows), inverseRoot)
      for (j, variable) in variables.enumerated() {
        for (i, row) in rows.enumerated() {
          parts[row, variable] = rotated[i, j] * rotated[i, j]
        }
      }
    }
    for row in 0..<x.rows where isMissing(row, of: x) {
      for variable in 0..<x.columns { parts[row, variable] = .nan }
    }
    return parts
  }

  private func checked(_ x: Matrix) -> Matrix {
    precondition(
      x.columns == estimate.location.count,
      "distance of \(x.columns) variables from \(estimate.location.count)")
    return x
  }

  private func centered(_ x: Matrix, _ rows: Range<Int>) -> Matrix {
    centeredPanel(
      of: x, rows: rows, variables: variables, location: estimate.location, scale: deviations)
  }

  private func isMissing(_ row: Int, of x: Matrix) -> Bool {
    variables.allSatisfy { x[row, $0].isNaN }
  }

  private func sumsOfSquares(_ panel: Matrix) -> [Double] {
    var sums = [Double](repeating: 0, count: panel.rows)
    for column in 0..<panel.columns {
      for row in 0..<panel.rows { sums[row] += panel[row, column] * panel[row, column] }
    }
    return sums
  }

  /// The matrix V·diag(powers²)·Vᵀ of orthonormal eigenvectors V.
  private static func recompose(_ vectors: Matrix, powers: [Double]) -> Matrix {
    var scaledTranspose = Matrix(rows: vectors.columns, columns: vectors.rows, repeating: 0)
    for column in 0..<vectors.columns {
      for row in 0..<vectors.rows {
        scaledTranspose[column, row] = vectors[row, column] * powers[column]
      }
    }
    return BLAS.crossProduct(scaledTranspose)
  }
}
