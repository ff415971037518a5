import CSpecialFunctions

/// The gamma distribution with a shape and a rate: mean shape/rate, variance shape/rate².
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct GammaDistribution: ContinuousDistribution, Equatable {
  /// The shape, positive.
  public let shape: Double

  /// The rate, positive: one over the scale, one over the unit of x.
  public let rate: Double

  /// Creates the distribution.
  public init(shape: Double, rate: Double = 1) {
    checkPositive(shape, "shape")
    checkPositive(rate, "rate")
    self.shape = shape
    self.rate = rate
  }

  /// P(X ≤ x); NaN stays NaN.
  public func cumulative(_ x: Double) -> Double {
    x.isNaN ? x : GammaTail.lower(shape, x * rate)
  }

  /// P(X > x); NaN stays NaN.
  public func survival(_ x: Double) -> Double {
    x.isNaN ? x : GammaTail.upper(shape, x * rate)
  }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double {
    x.isNaN ? x : GammaTail.logLower(shape, x * rate)
  }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double {
    x.isNaN ? x : GammaTail.logUpper(shape, x * rate)
  }

  /// The x not exceeded with probability `p`, within 0 and 1.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p == 0 || p == 1 { return p == 0 ? 0 : .infinity }
    // Near 0 the tail is xᵃ/Γ(a + 1), and the library's search can leave the range of Doubles.
    let logarithm = (log(p) + log_gamma_function(shape + 1)) / shape
    return (logarithm < -100 ? exp(logarithm) : gamma_lower_inverse(shape, p)) / rate
  }

  /// The x exceeded with probability `p`, within 0 and 1.
  public func upperQuantile(_ p: Double) -> Double {
    checkProbability(p)
    if p == 0 { return .infinity }
    return p == 1 ? 0 : gamma_upper_inverse(shape, p) / rate
  }
}
