import CSpecialFunctions

/// The standard normal distribution.
///
/// Tails to a relative 10⁻¹⁴, their logarithms at any distance.
public struct StandardNormal: ContinuousDistribution, Equatable {
  /// The distribution; it has no parameters.
  public init() {}

  /// P(X ≤ x); NaN stays NaN.
  public func cumulative(_ x: Double) -> Double { survival(-x) }

  /// P(X > x); NaN stays NaN.
  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x.isInfinite ? (x < 0 ? 1 : 0) : normal_upper(x)
  }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double { logSurvival(-x) }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double {
    if x.isNaN { return x }
    // The square of a normal number is chi-square with one degree of freedom.
    return logTail(survival(x), survival(-x)) { GammaTail.logUpper(0.5, x * x / 2) - log(2) }
  }

  /// The x not exceeded with probability `p`, within 0 and 1.
  public func quantile(_ p: Double) -> Double { -upperQuantile(p) }

  /// The x exceeded with probability `p`, within 0 and 1.
  public func upperQuantile(_ p: Double) -> Double {
    checkProbability(p)
    if p == 0 || p == 1 { return p == 0 ? .infinity : -.infinity }
    return p == 0.5 ? 0 : normal_upper_quantile(p)
  }
}

/// The standard normal quantile that two-sided limits of confidence 1 − `alpha` use.
public func normalQuantile(twoSided alpha: Double) -> Double {
  precondition(0 < alpha && alpha < 1, "two-sided level \(alpha)")
  return StandardNormal().upperQuantile(alpha / 2)
}
