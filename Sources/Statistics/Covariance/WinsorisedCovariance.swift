/// Robust location and covariance from winsorised robust z-scores.
///
/// Each variable is scored by `RobustScale` (median and MAD, with its rule for MAD = 0), the scores
/// are pulled in to ±`limit`, and the correlations of the pulled scores are joined with the robust
/// scales. It suits many variables, few rows, heavy tails and columns of mostly equal values: it
/// always exists and is positive semidefinite.
///
/// It is equivariant under shifts and scales of single variables, not under general affine maps,
/// and outliers that are not extreme in any single variable are not resisted. Correlations of
/// normal data are slightly shrunk towards 0.
///
/// Breakdown point: 50 % of the cells of each variable for location and variance; a correlation
/// moves with the share of outlying rows, each of bounded influence.
/// Reference: Alqallaf, Konis, Martin & Zamar (2002), Proc. 8th ACM SIGKDD, 14–23; Khan, Van Aelst
/// & Zamar (2007), JASA 102, 1289–1299.
public struct WinsorisedCovariance: Equatable, Sendable {
  /// The largest magnitude a score keeps.
  public let limit: Double

  /// Creates an estimator that pulls scores in to ±`limit`.
  public init(limit: Double = 2) {
    precondition(limit > 0 && limit.isFinite, "limit \(limit)")
    self.limit = limit
  }

  /// Estimates location and covariance.
  ///
  /// A missing cell takes the mean of its variable's pulled scores, so correlations shrink towards
  /// 0 with the share of missing cells. A variable for which `RobustScale` finds no scale has
  /// variance 0; its location is its median.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Complexity: O(n p²).
  public func fit(_ x: Matrix) -> LocationCovariance {
    let scales = (0..<x.columns).map { RobustScale.fit(x[column: $0]) }
    let location = scales.indices.map { index in
      scales[index]?.location ?? median(of: x[column: index]) ?? .nan
    }
    let estimate = ClassicalCovariance.fit(pulledScores(of: x, scales))
    let varying = estimate.varying
    let correlation = estimate.correlation(among: varying)
    var covariance = Matrix(rows: x.columns, columns: x.columns, repeating: 0)
    for (j, variable) in varying.enumerated() {
      for (i, other) in varying.enumerated() {
        guard let scale = scales[variable]?.scale, let otherScale = scales[other]?.scale else {
          preconditionFailure("scores of variables \(variable), \(other) vary without a scale")
        }
        covariance[other, variable] = correlation[i, j] * (scale * otherScale)
      }
    }
    return LocationCovariance(location: location, covariance: covariance)
  }

  /// The scores pulled in to ±`limit`; 0 throughout where a variable has no scale.
  private func pulledScores(of x: Matrix, _ scales: [RobustScale?]) -> Matrix {
    var scores = Matrix(rows: x.rows, columns: x.columns, repeating: 0)
    for (index, scale) in scales.enumerated() {
      guard let scale else { continue }
      scores[column: index] = x[column: index].map { value in
        value.isNaN ? value : min(max(scale.score(value), -limit), limit)
      }
    }
    return scores
  }
}
