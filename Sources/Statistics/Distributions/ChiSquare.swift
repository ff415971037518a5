/// The chi-square distribution, to which squared Mahalanobis distances of normal data belong.
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct ChiSquare: ContinuousDistribution, Equatable {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  private var gamma: GammaDistribution { GammaDistribution(shape: degreesOfFreedom / 2) }

  /// Creates the distribution of a sum of that many squared standard normals.
  public init(degreesOfFreedom: Double) {
    checkPositive(degreesOfFreedom, "degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at or below `x`; 0 at or below 0.
  public func cumulative(_ x: Double) -> Double { gamma.cumulative(x / 2) }

  /// The probability of a value above `x`: the p-value of a squared distance.
  ///
  /// - Returns: 1 at or below 0, 0 at infinity; NaN, missing, stays NaN.
  public func survival(_ x: Double) -> Double { gamma.survival(x / 2) }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double { gamma.logCumulative(x / 2) }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double { gamma.logSurvival(x / 2) }

  /// The value not exceeded with probability `p`, within 0 and 1; infinite at 1.
  public func quantile(_ p: Double) -> Double { 2 * gamma.quantile(p) }

  /// The value exceeded with probability `p`, within 0 and 1: the inverse of `survival`.
  ///
  /// Use it for small upper tails, where `quantile(1 - p)` loses digits.
  public func upperQuantile(_ p: Double) -> Double { 2 * gamma.upperQuantile(p) }
}
