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
/// 99–119.
public struct MahalanobisDistance: Sendable {
  /// The directions in which the covariance has spread of its own.
  public let degreesOfFreedom: Int

  /// The variables that take no part because their variance is 0, ascending.
  public let omittedVariables: [Int]

  private let estimate: LocationCovariance
  private let variables: [Int]
  private let deviations: [Double]
  private let metric: Metric
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
    let raisedCorrelation =
      degreesOfFreedom == values.count
      ? correlation : Self.recompose(vectors, powers: raised.map { $0.squareRoot() })
    guard let factor = BLAS.choleskyFactor(raisedCorrelation) else {
      preconditionFailure("eigenvalues \(floor) and above, but not positive definite")
    }
    metric = Self.metric(estimate, variables, deviations, factor)
    inverseRoot = Self.recompose(vectors, powers: raised.map { 1 / $0.squareRoot().squareRoot() })
  }

  /// The squared distance of every row.
  ///
  /// - Parameters:
  ///   - x: Shape (n × p); NaN is missing and takes the location.
  ///   - workers: The threads to use; the result does not depend on it, to the last bit.
  /// - Returns: Shape (n); NaN for a row without any observed variable that takes part.
  /// - Complexity: O(n p²), without a copy of `x`.
  public func squaredDistances(of x: Matrix, workers: Int = processorCount()) -> [Double] {
    var distances = PanelPass(x: checked(x), workers: workers)
      .distances(metric, missing: .takeLocation)
    // A row without observed variables lies at the location; others seldom do.
    for row in 0..<x.rows {
      let distance = distances[row]
      if distance == 0, isMissing(row, of: x) { distances[row] = .nan }
      precondition(distance.isFinite || !isInfinite(row, of: x), "row \(row) is infinite")
    }
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

  private func isInfinite(_ row: Int, of x: Matrix) -> Bool {
    variables.contains { x[row, $0].isInfinite }
  }

  /// The metric of all variables, in which those without variance have no part.
  private static func metric(
    _ estimate: LocationCovariance, _ variables: [Int], _ deviations: [Double], _ factor: Matrix
  ) -> Metric {
    let (p, order) = (estimate.location.count, variables.count)
    var inner = factor.storage
    inner.withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { BLAS.invertLower(base, order: order) }
    }
    var inverse = [Double](repeating: 0, count: p * p)
    for (j, variable) in variables.enumerated() {
      for (i, other) in variables.enumerated() where i >= j {
        inverse[other + variable * p] = inner[i + j * order] / deviations[variable]
      }
    }
    return Metric(location: estimate.location, inverse: inverse)
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
