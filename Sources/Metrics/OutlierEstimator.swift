public import Statistics

/// How the centre and the spread of a group are estimated before reports are measured against it.
///
/// A better estimator is another value of this type; nothing else changes.
public struct OutlierEstimator: Sendable {
  /// The estimate for reports in rows and variables in columns; NaN is missing.
  public let fit: @Sendable (Matrix) -> LocationCovariance

  /// Creates an estimator.
  public init(fit: @escaping @Sendable (Matrix) -> LocationCovariance) { self.fit = fit }
}

extension OutlierEstimator {
  /// Median, MAD and winsorised correlations, drawn towards no correlation in small groups.
  ///
  /// Covariances of p variables over n reports are multiplied by n/(n + p), which keeps the matrix
  /// well conditioned where there are hardly more reports than variables. It is the idea of Boudt,
  /// Rousseeuw, Vanduffel & Verdonck (2020), Statistics and Computing 30, 113–128, with a fixed
  /// weight.
  public static let winsorised = OutlierEstimator { x in
    let estimate = WinsorisedCovariance().fit(x)
    var covariance = estimate.covariance
    let weight = Double(x.rows) / Double(x.rows + x.columns)
    for j in 0..<x.columns {
      for i in 0..<x.columns where i != j { covariance[i, j] *= weight }
    }
    return LocationCovariance(location: estimate.location, covariance: covariance)
  }
}

extension LocationCovariance {
  /// The estimate with every scale raised to a floor, correlations kept; a variable without spread
  /// stays without.
  func raised(to floors: [Double]) -> LocationCovariance {
    let factors = floors.indices.map { index -> Double in
      let scale = covariance[index, index].squareRoot()
      return scale > 0 ? max(1, floors[index] / scale) : 1
    }
    var raised = covariance
    for j in floors.indices {
      for i in floors.indices { raised[i, j] *= factors[i] * factors[j] }
    }
    return LocationCovariance(location: location, covariance: raised)
  }

  /// The estimate of some of the variables.
  func restricted(to variables: [Int]) -> LocationCovariance {
    let columns = variables.map { j in variables.map { i in covariance[i, j] } }
    return LocationCovariance(
      location: variables.map { location[$0] }, covariance: Matrix(columns: columns))
  }
}
