/// Fisher's F distribution, of a ratio of two independent mean squares.
///
/// Accurate to about 1 in 10¹², far into both tails.
public struct FisherF: ContinuousDistribution, Equatable {
  /// The degrees of freedom of the numerator, positive.
  public let numeratorDegrees: Double

  /// The degrees of freedom of the denominator, positive.
  public let denominatorDegrees: Double

  /// With d₁X/(d₁X + d₂) beta distributed.
  private var beta: BetaDistribution {
    BetaDistribution(a: numeratorDegrees / 2, b: denominatorDegrees / 2)
  }

  /// Creates the distribution.
  public init(numeratorDegrees: Double, denominatorDegrees: Double) {
    checkPositive(numeratorDegrees, "degrees of freedom of the numerator")
    checkPositive(denominatorDegrees, "degrees of freedom of the denominator")
    self.numeratorDegrees = numeratorDegrees
    self.denominatorDegrees = denominatorDegrees
  }

  /// P(X ≤ x); NaN stays NaN.
  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    let share = share(x)
    return BetaTail.lower(beta.a, beta.b, x: share.x, y: share.y)
  }

  /// P(X > x); NaN stays NaN.
  public func survival(_ x: Double) -> Double {
    if x.isNaN { return x }
    let share = share(x)
    return BetaTail.lower(beta.b, beta.a, x: share.y, y: share.x)
  }

  /// log P(X ≤ x), at any distance; NaN stays NaN.
  public func logCumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    let share = share(x)
    return BetaTail.logLower(beta.a, beta.b, x: share.x, y: share.y)
  }

  /// log P(X > x), at any distance; NaN stays NaN.
  public func logSurvival(_ x: Double) -> Double {
    if x.isNaN { return x }
    let share = share(x)
    return BetaTail.logLower(beta.b, beta.a, x: share.y, y: share.x)
  }

  /// The x not exceeded with probability `p`, within 0 and 1.
  public func quantile(_ p: Double) -> Double { ratio(beta.quantileAndComplement(p)) }

  /// The x exceeded with probability `p`, within 0 and 1.
  public func upperQuantile(_ p: Double) -> Double { ratio(beta.upperQuantileAndComplement(p)) }

  private func share(_ x: Double) -> (x: Double, y: Double) {
    if x <= 0 { return (0, 1) }
    let ratio = numeratorDegrees / denominatorDegrees * x
    return ratio.isInfinite ? (1, 0) : (ratio / (1 + ratio), 1 / (1 + ratio))
  }

  private func ratio(_ share: (x: Double, complement: Double)) -> Double {
    share.x / share.complement * (denominatorDegrees / numeratorDegrees)
  }
}
