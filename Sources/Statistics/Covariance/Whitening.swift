import Glibc

/// A location and the inverse of a Cholesky factor, which give distances.
struct Metric: Sendable {
  /// The location, shape (p).
  let location: [Double]

  /// Shape (p × p), lower triangular, column by column; a variable with zeros counts for nothing.
  let inverse: [Double]
}

/// A location and a covariance, ready to measure distances from the one in the metric of the other.
///
/// A row x becomes z = L⁻¹(x − location), with L the lower Cholesky factor of the covariance; its
/// squared Mahalanobis distance is the sum of squares of z.
struct Whitening: Sendable {
  /// The location, shape (p).
  let location: [Double]

  /// L, shape (p × p), column by column, 0 above the diagonal.
  let factor: [Double]

  /// L⁻¹, shape (p × p), column by column, 0 above the diagonal.
  let inverse: [Double]

  /// The logarithm of the determinant of the covariance.
  let logDeterminant: Double

  /// What distances need of it.
  var metric: Metric { Metric(location: location, inverse: inverse) }

  /// The number of variables.
  var columns: Int { location.count }

  /// A variable whose variance given those before it is a smaller share of its own than this is a
  /// linear function of them, but for rounding.
  static let singularShare = 1e-13

  /// Prepares the metric of a covariance; only the lower triangle of it is read.
  ///
  /// - Returns: Nil when the covariance is not finite or singular but for rounding.
  init?(location: [Double], covariance: [Double]) {
    let p = location.count
    precondition(covariance.count == p * p, "\(covariance.count) covariances of \(p) variables")
    var factor = covariance
    let logDeterminant = factor.withUnsafeMutableBufferPointer { factor -> Double? in
      guard let base = factor.baseAddress else { return nil }
      return Self.factor(base, order: p)
    }
    guard let logDeterminant else { return nil }
    for column in 0..<p {
      for row in 0..<column { factor[row + column * p] = 0 }
    }
    var inverse = factor
    inverse.withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { BLAS.invertLower(base, order: p) }
    }
    self.location = location
    self.factor = factor
    self.inverse = inverse
    self.logDeterminant = logDeterminant
  }

  /// The metric of independent variables: nothing but a shift and a scale for each.
  ///
  /// - Parameter scale: Shape (p), positive.
  init(location: [Double], scale: [Double]) {
    let p = location.count
    var (factor, inverse) = ([Double](repeating: 0, count: p * p), [Double]())
    inverse = factor
    var logDeterminant = 0.0
    for column in 0..<p {
      precondition(scale[column] > 0, "scale \(scale[column]) of variable \(column)")
      factor[column * (p + 1)] = scale[column]
      inverse[column * (p + 1)] = 1 / scale[column]
      logDeterminant += 2 * log(scale[column])
    }
    self.location = location
    self.factor = factor
    self.inverse = inverse
    self.logDeterminant = logDeterminant
  }

  /// The covariance LLᵀ.
  var covariance: Matrix {
    BLAS.crossProduct(transpose(Matrix(rows: columns, columns: columns, storage: factor)))
  }

  /// The metric of the covariance times a positive factor.
  func scaled(by factor: Double) -> Whitening? {
    Whitening(location: location, covariance: covariance.storage.map { $0 * factor })
  }

  /// Factors a covariance in place.
  ///
  /// - Returns: The logarithm of its determinant; nil when it is singular.
  static func factor(_ covariance: UnsafeMutablePointer<Double>, order p: Int) -> Double? {
    // dpotrf may overwrite a diagonal only below; the variances are compared before and after.
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: p) { variances in
      for index in 0..<p {
        variances[index] = covariance[index * (p + 1)]
        guard variances[index] > 0, variances[index].isFinite else { return nil }
      }
      guard BLAS.factor(covariance, order: p) else { return nil }
      var sum = 0.0
      for index in 0..<p {
        let pivot = covariance[index * (p + 1)]
        guard pivot * pivot > singularShare * variances[index] else { return nil }
        sum += log(pivot)
      }
      return 2 * sum
    }
  }
}
