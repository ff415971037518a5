import CSpecialFunctions

/// The beta distribution of a share, with mean a/(a + b).
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct BetaDistribution: ContinuousDistribution, Equatable {
  /// The first shape, positive: as if that many successes had been seen.
  public let a: Double

  /// The second shape, positive: as if that many failures had been seen.
  public let b: Double

  /// Creates the distribution.
  public init(a: Double, b: Double) {
    checkPositive(a, "first shape")
    checkPositive(b, "second shape")
    self.a = a
    self.b = b
  }

  /// P(X ≤ x); NaN stays NaN.
  public func cumulative(_ x: Double) -> Double {
    x.isNaN ? x : BetaTail.lower(a, b, x: x, y: 1 - x)
  }

  /// P(X > x); NaN stays NaN.
  public func survival(_ x: Double) -> Double {
    x.isNaN ? x : BetaTail.lower(b, a, x: 1 - x, y: x)
  }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double {
    x.isNaN ? x : BetaTail.logLower(a, b, x: x, y: 1 - x)
  }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double {
    x.isNaN ? x : BetaTail.logLower(b, a, x: 1 - x, y: x)
  }

  /// The x not exceeded with probability `p`, within 0 and 1.
  public func quantile(_ p: Double) -> Double { quantileAndComplement(p).x }

  /// The x exceeded with probability `p`, within 0 and 1.
  public func upperQuantile(_ p: Double) -> Double { upperQuantileAndComplement(p).x }

  /// The quantile x together with 1 − x, each to full accuracy.
  func quantileAndComplement(_ p: Double) -> (x: Double, complement: Double) {
    checkProbability(p)
    if p == 0 || p == 1 { return (p, 1 - p) }
    var complement = 0.0
    let x = beta_lower_inverse(a, b, p, &complement)
    return (x, complement)
  }

  func upperQuantileAndComplement(_ p: Double) -> (x: Double, complement: Double) {
    checkProbability(p)
    if p == 0 || p == 1 { return (1 - p, p) }
    var complement = 0.0
    let x = beta_upper_inverse(a, b, p, &complement)
    return (x, complement)
  }
}
