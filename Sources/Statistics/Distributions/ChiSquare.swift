import CSpecialFunctions

/// The chi-square distribution, to which squared Mahalanobis distances of normal data belong.
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct ChiSquare: Equatable, Sendable {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  /// Creates the distribution of a sum of that many squared standard normals.
  public init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom \(degreesOfFreedom)")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value above `x`: the p-value of a squared distance.
  ///
  /// - Returns: 1 at or below 0, 0 at infinity; NaN, missing, stays NaN.
  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= 0 { return 1 }
    return x.isInfinite ? 0 : chi_square_survival(x, degreesOfFreedom)
  }

  /// The value not exceeded with probability `p`, within 0 and 1; infinite at 1.
  public func quantile(_ p: Double) -> Double {
    precondition(0 <= p && p <= 1, "probability \(p)")
    if p == 1 { return .infinity }
    return p == 0 ? 0 : chi_square_quantile(p, degreesOfFreedom)
  }

  /// The value exceeded with probability `p`, within 0 and 1: the inverse of `survival`.
  ///
  /// Use it for small upper tails, where `quantile(1 - p)` loses digits.
  public func upperQuantile(_ p: Double) -> Double {
    precondition(0 <= p && p <= 1, "probability \(p)")
    if p == 0 { return .infinity }
    return p == 1 ? 0 : chi_square_upper_quantile(p, degreesOfFreedom)
  }
}
