import CSpecialFunctions

/// The beta-binomial distribution: successes in trials whose probability is beta distributed.
///
/// Probabilities to about 1 in 10¹³; tails are sums of positive terms, so they keep their digits far
/// out, at a cost that does not grow with n beyond some thousand terms (`SmoothSum`).
public struct BetaBinomial: CountDistribution, Equatable {
  /// The number of trials, at or above 0.
  public let trials: Int

  /// The first shape, positive.
  public let a: Double

  /// The second shape, positive.
  public let b: Double

  /// Creates the distribution.
  public init(trials: Int, a: Double, b: Double) {
    precondition(trials >= 0, "\(trials) trials")
    checkPositive(a, "first shape")
    checkPositive(b, "second shape")
    self.trials = trials
    self.a = a
    self.b = b
  }

  private var n: Double { Double(trials) }

  /// The values that can occur.
  public var support: ClosedRange<Int> { 0...trials }

  /// The expected value.
  public var mean: Double { n * (a / (a + b)) }

  /// The variance.
  public var variance: Double {
    let whole = a + b
    return n * (a / whole) * (b / whole) * ((whole + n) / (whole + 1))
  }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double {
    support ~= x ? logDensity(Double(x)) : -.infinity
  }

  /// The logarithm of the probability as a function of a number that need not be whole.
  private func logDensity(_ successes: Double) -> Double {
    let failures = n - successes
    let (prior, whole) = (a + b, a + b + n)
    let (first, second) = (successes + a, failures + b)
    // Binomial coefficient and beta functions as four deviances from the pooled share. The pooled
    // means differ from the counts by ±(a·failures − b·successes)/(a + b + n).
    let difference = (a * failures - b * successes) / whole
    let (share, other) = (first / whole, second / whole)
    let deviances =
      deviance(successes, mean: n * share, difference: difference)
      + deviance(failures, mean: n * other, difference: -difference)
      + deviance(a, mean: prior * share, difference: -difference)
      + deviance(b, mean: prior * other, difference: difference)
    let remainders =
      (stirlingRemainder(n) - stirlingRemainder(successes) - stirlingRemainder(failures))
      + (stirlingRemainder(first) + stirlingRemainder(second) - stirlingRemainder(whole))
      - (stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(prior))
    return remainders - deviances + log(whole / prior) - log1p(successes / a) - log1p(failures / b)
  }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double { exp(logLowerTail(x)) }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double { exp(logUpperTail(x)) }

  /// log P(X ≤ x), at any distance.
  public func logLowerTail(_ x: Int) -> Double {
    if x < 0 { return -.infinity }
    if x >= trials { return 0 }
    if Double(x) <= mean { return min(0, terms.logSum(0...x, peak: mode)) }
    return log1p(-exp(min(0, terms.logSum(x + 1...trials, peak: mode))))
  }

  /// log P(X ≥ x), at any distance.
  public func logUpperTail(_ x: Int) -> Double {
    if x <= 0 { return 0 }
    if x > trials { return -.infinity }
    if Double(x) > mean { return min(0, terms.logSum(x...trials, peak: mode)) }
    return log1p(-exp(min(0, terms.logSum(0...x - 1, peak: mode))))
  }

  /// The single peak where both shapes are at least 1; elsewhere the largest terms are at ends.
  private var mode: Int {
    guard a > 1, b > 1 else { return 0 }
    return min(max(Int(((n + 1) * (a - 1) / (a + b - 2)).rounded(.down)), 0), trials)
  }

  /// The logarithm of the tail from a count outward, the count itself included.
  func logOuterTail(_ x: Int) -> Double {
    Double(x) > mean
      ? terms.logSum(x...trials, peak: mode) : terms.logSum(0...x, peak: mode)
  }

  private var terms: SummedTail {
    SummedTail(
      logDensity: logDensity,
      ratio: { x in
        let count = Double(x)
        return (n - count) / (count + 1) * ((count + a) / (n - count - 1 + b))
      },
      isLogConcave: a >= 1 && b >= 1)
  }
}
