import CSpecialFunctions

/// The Poisson distribution of a count with a known mean.
///
/// Tails are incomplete gamma functions, to about 1 in 10¹² also far out; a mean of 0 is allowed.
public struct Poisson: CountDistribution, Equatable {
  /// The expected value.
  public let mean: Double

  /// Creates the distribution from its mean, at or above 0.
  public init(mean: Double) {
    precondition(mean >= 0 && mean.isFinite, "mean \(mean)")
    self.mean = mean
  }

  /// The values that can occur.
  public var support: ClosedRange<Int> { 0...(.max) }

  /// The variance.
  public var variance: Double { mean }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double {
    guard x >= 0 else { return -.infinity }
    let count = Double(x)
    return -stirlingRemainder(count) - deviance(count, mean: mean, difference: mean - count)
  }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double { x < 0 ? 0 : GammaTail.upper(Double(x) + 1, mean) }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double { x <= 0 ? 1 : GammaTail.lower(Double(x), mean) }

  /// log P(X ≤ x), at any distance.
  public func logLowerTail(_ x: Int) -> Double {
    x < 0 ? -.infinity : GammaTail.logUpper(Double(x) + 1, mean)
  }

  /// log P(X ≥ x), at any distance.
  public func logUpperTail(_ x: Int) -> Double {
    x <= 0 ? 0 : GammaTail.logLower(Double(x), mean)
  }
}
