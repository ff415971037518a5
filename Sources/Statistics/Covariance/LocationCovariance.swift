/// An estimate of the location and the covariance of several variables.
///
/// What every multivariate estimator produces and `MahalanobisDistance` takes. A variable without
/// spread has variance 0 and covariances 0; one never observed has location NaN besides.
public struct LocationCovariance: Equatable, Sendable {
  /// The location of each variable, shape (p).
  public let location: [Double]

  /// The covariances, shape (p × p), symmetric; the square of the variables' units.
  public let covariance: Matrix

  /// Creates an estimate from its parts.
  ///
  /// Covariances must be finite and variances not negative; a location may be NaN only where the
  /// variance is 0.
  public init(location: [Double], covariance: Matrix) {
    let order = location.count
    precondition(
      covariance.rows == order && covariance.columns == order,
      "location of \(order), covariance of \(covariance.rows) × \(covariance.columns)")
    precondition(covariance.storage.allSatisfy(\.isFinite), "a covariance is not finite")
    for index in 0..<order {
      let variance = covariance[index, index]
      precondition(variance >= 0, "variance \(variance) of variable \(index)")
      precondition(
        variance == 0 || location[index].isFinite,
        "location \(location[index]) of variable \(index)")
    }
    self.location = location
    self.covariance = covariance
  }

  /// The variables with positive variance, ascending.
  var varying: [Int] { location.indices.filter { covariance[$0, $0] > 0 } }

  /// The correlations among some variables with positive variance, in the order given.
  func correlation(among variables: [Int]) -> Matrix {
    let order = variables.count
    let deviations = variables.map { covariance[$0, $0].squareRoot() }
    var correlation = Matrix(rows: order, columns: order, repeating: 1)
    for j in 0..<order {
      for i in 0..<j {
        let value = covariance[variables[i], variables[j]] / deviations[i] / deviations[j]
        correlation[i, j] = value
        correlation[j, i] = value
      }
    }
    return correlation
  }
}
