import CSpecialFunctions

/// Student's t distribution, with real degrees of freedom.
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct StudentT: ContinuousDistribution, Equatable {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  /// Creates the distribution.
  public init(degreesOfFreedom: Double) {
    checkPositive(degreesOfFreedom, "degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(X ≤ x); NaN stays NaN.
  public func cumulative(_ x: Double) -> Double { survival(-x) }

  /// P(X > x); NaN stays NaN.
  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 1e100 { return exp(logSurvival(x)) }
    let half = beyond(x) / 2
    return x >= 0 ? half : 1 - half
  }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double { logSurvival(-x) }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 1e100 { return logFarSurvival(x) }
    let half = beyond(x) / 2
    if x < 0 { return log1p(-half) }
    let share = share(x)
    return logTail(half, 1 - half) {
      BetaTail.logLower(degreesOfFreedom / 2, 0.5, x: share.x, y: share.y) - log(2)
    }
  }

  /// The x not exceeded with probability `p`, within 0 and 1.
  public func quantile(_ p: Double) -> Double { -upperQuantile(p) }

  /// The x exceeded with probability `p`, within 0 and 1.
  public func upperQuantile(_ p: Double) -> Double {
    checkProbability(p)
    // 1 − p is exact above a half.
    if p > 0.5 { return -upperQuantile(1 - p) }
    if p == 0 { return .infinity }
    // Near the middle the probability between −t and t, exact there, keeps the digits.
    let beta = BetaDistribution(a: degreesOfFreedom / 2, b: 0.5)
    let share =
      p < 0.25 ? beta.quantileAndComplement(2 * p) : beta.upperQuantileAndComplement(1 - 2 * p)
    return (degreesOfFreedom * (share.complement / share.x)).squareRoot()
  }

  /// log of half of sᵃ/aB(a, ½) with a = ν/2, s = ν/x²: the tail but for rounding, where x² may
  /// have no Double.
  private func logFarSurvival(_ x: Double) -> Double {
    let half = degreesOfFreedom / 2
    return half * (log(degreesOfFreedom) - 2 * log(x)) + logRisingFactorial(0.5, half)
      - log_gamma_function(half + 1) - log(2)
  }

  /// P(|X| > |x|).
  private func beyond(_ x: Double) -> Double {
    let share = share(x)
    return BetaTail.lower(degreesOfFreedom / 2, 0.5, x: share.x, y: share.y)
  }

  /// ν/(ν + x²), which is beta distributed, and one less it.
  private func share(_ x: Double) -> (x: Double, y: Double) {
    let ratio = x / degreesOfFreedom * x
    return ratio.isInfinite ? (0, 1) : (1 / (1 + ratio), ratio / (1 + ratio))
  }
}
