import CSpecialFunctions

/// The binomial distribution of the successes in independent trials.
///
/// Tails are incomplete beta functions, to about 1 in 10¹² also far out; a probability of 0 or 1 and
/// no trials at all are allowed.
public struct Binomial: CountDistribution, Equatable {
  /// The number of trials, at or above 0.
  public let trials: Int

  /// The probability of a success, within 0 and 1.
  public let success: Double

  /// Creates the distribution.
  public init(trials: Int, success: Double) {
    precondition(trials >= 0, "\(trials) trials")
    checkProbability(success)
    self.trials = trials
    self.success = success
  }

  private var n: Double { Double(trials) }
  private var failure: Double { 1 - success }

  /// The values that can occur.
  public var support: ClosedRange<Int> { 0...trials }

  /// The expected value.
  public var mean: Double { n * success }

  /// The variance.
  public var variance: Double { n * success * failure }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double {
    support ~= x ? logDensity(Double(x)) : -.infinity
  }

  /// The logarithm of the probability as a function of a number that need not be whole, from 0 to the
  /// trials.
  func logDensity(_ successes: Double) -> Double {
    let failures = n - successes
    // n·p − x with one rounding.
    let difference = (-successes).addingProduct(n, success)
    return stirlingRemainder(n) - stirlingRemainder(successes) - stirlingRemainder(failures)
      - deviance(successes, mean: mean, difference: difference)
      - deviance(failures, mean: n * failure, difference: -difference)
  }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double {
    if x < 0 { return 0 }
    if x >= trials { return 1 }
    return BetaTail.lower(Double(trials - x), Double(x) + 1, x: failure, y: success)
  }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double {
    if x <= 0 { return 1 }
    if x > trials { return 0 }
    return BetaTail.lower(Double(x), Double(trials - x) + 1, x: success, y: failure)
  }

  /// log P(X ≤ x), at any distance.
  public func logLowerTail(_ x: Int) -> Double {
    if x < 0 { return -.infinity }
    if x >= trials { return 0 }
    return BetaTail.logLower(Double(trials - x), Double(x) + 1, x: failure, y: success)
  }

  /// log P(X ≥ x), at any distance.
  public func logUpperTail(_ x: Int) -> Double {
    if x <= 0 { return 0 }
    if x > trials { return -.infinity }
    return BetaTail.logLower(Double(x), Double(trials - x) + 1, x: success, y: failure)
  }
}
