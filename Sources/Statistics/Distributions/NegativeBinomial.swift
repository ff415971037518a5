import CSpecialFunctions

/// The negative-binomial distribution of a count: Poisson with a gamma distributed mean.
///
/// Written by its mean μ and its size k, so that the variance is μ + μ²/k. Tails are incomplete beta
/// functions, to about 1 in 10¹² also far out; a mean of 0 is allowed.
public struct NegativeBinomial: CountDistribution, Equatable {
  /// The expected value.
  public let mean: Double

  /// The shape of the gamma distribution, positive; the distribution nears Poisson as it grows.
  public let size: Double

  /// Creates the distribution from its mean, at or above 0, and its size.
  public init(mean: Double, size: Double) {
    precondition(mean >= 0 && mean.isFinite, "mean \(mean)")
    checkPositive(size, "size")
    self.mean = mean
    self.size = size
  }

  /// The part of the mean in μ + k, and of the size.
  private var meanShare: Double { mean / (mean + size) }
  private var sizeShare: Double { size / (mean + size) }

  /// The values that can occur.
  public var support: ClosedRange<Int> { 0...(.max) }

  /// The variance.
  public var variance: Double { mean + mean * (mean / size) }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double {
    guard x >= 0 else { return -.infinity }
    let count = Double(x)
    let whole = count + size
    // As a binomial probability of x in x + k trials, where x exceeds its mean by k(x − μ)/(k + μ).
    let difference = sizeShare * (mean - count)
    return stirlingRemainder(whole) - stirlingRemainder(count) - stirlingRemainder(size)
      - log1p(count / size)
      - deviance(count, mean: whole * meanShare, difference: difference)
      - deviance(size, mean: whole * sizeShare, difference: -difference)
  }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double {
    x < 0 ? 0 : BetaTail.lower(size, Double(x) + 1, x: sizeShare, y: meanShare)
  }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double {
    x <= 0 ? 1 : BetaTail.lower(Double(x), size, x: meanShare, y: sizeShare)
  }

  /// log P(X ≤ x), at any distance.
  public func logLowerTail(_ x: Int) -> Double {
    x < 0 ? -.infinity : BetaTail.logLower(size, Double(x) + 1, x: sizeShare, y: meanShare)
  }

  /// log P(X ≥ x), at any distance.
  public func logUpperTail(_ x: Int) -> Double {
    x <= 0 ? 0 : BetaTail.logLower(Double(x), size, x: meanShare, y: sizeShare)
  }
}
