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
    if let x = quantileNearZero(p) { return (x, 1) }
    var complement = 0.0
    let x = beta_lower_inverse(a, b, p, &complement)
    return x < 0.5 ? polished(x, p) : (x, complement)
  }

  func upperQuantileAndComplement(_ p: Double) -> (x: Double, complement: Double) {
    checkProbability(p)
    if p == 0 || p == 1 { return (1 - p, p) }
    if let y = BetaDistribution(a: b, b: a).quantileNearZero(p) { return (1, y) }
    var complement = 0.0
    let x = beta_upper_inverse(a, b, p, &complement)
    if complement >= 0.5 { return (x, complement) }
    let mirrored = BetaDistribution(a: b, b: a).polished(complement, p)
    return (mirrored.complement, mirrored.x)
  }

  /// The quantile where the tail is xᵃ/aB(a, b) but for rounding, and where the library's search can
  /// leave the range of Doubles; nil elsewhere.
  private func quantileNearZero(_ p: Double) -> Double? {
    // Γ(a + b)/Γ(b) over Γ(a + 1).
    let factor = logRisingFactorial(b, a) - log_gamma_function(a + 1)
    let logarithm = (log(p) - factor) / a
    return logarithm + log(1 + b) < -37 ? exp(logarithm) : nil
  }

  /// Newton's method on log P(X ≤ x) by log x, since the library's search can end early below ½.
  private func polished(_ start: Double, _ p: Double) -> (x: Double, complement: Double) {
    var x = start
    for _ in 0..<8 where x > 0 {
      let logTail = BetaTail.logLower(a, b, x: x, y: 1 - x)
      let logSlope = logBetaFactor(a, b, x: x, y: 1 - x) + log(a) - log1p(-x) - logTail
      let step = (log(p) - logTail) * exp(-logSlope)
      guard step.magnitude < 8, step.isFinite else { break }
      x = min(x * exp(min(step, 1)), 0.75)
      if step.magnitude < 1e-15 { break }
    }
    return (x, 1 - x)
  }
}
