import CSpecialFunctions

/// How the probabilities behind the shares of many units are distributed, as learnt from them.
///
/// The prior of empirical-Bayes shrinkage: units with few trials are drawn to the mean, units with
/// many keep their own share.
public enum SharePrior: Equatable, Sendable {
  /// Probabilities are beta distributed with these shapes.
  case beta(a: Double, b: Double)

  /// All units share one probability: they differ by no more than chance.
  case common(Double)

  /// In each unit all or no trials succeed, all with this probability.
  case allOrNone(Double)

  /// The mean probability.
  public var mean: Double {
    switch self {
    case .beta(let a, let b): a / (a + b)
    case .common(let mean), .allOrNone(let mean): mean
    }
  }

  /// The correlation between two trials of one unit, 1/(a + b + 1): 0 without differences, 1 where
  /// each unit is all or none.
  public var correlation: Double {
    switch self {
    case .beta(let a, let b): 1 / (a + b + 1)
    case .common: 0
    case .allOrNone: 1
    }
  }

  /// The prior with a mean and a correlation; without correlation all units share the mean.
  init(mean: Double, correlation: Double) {
    if correlation <= 0 || mean <= 0 || mean >= 1 {
      self = .common(mean)
    } else if correlation >= 1 {
      self = .allOrNone(mean)
    } else {
      let whole = (1 - correlation) / correlation
      self = .beta(a: mean * whole, b: (1 - mean) * whole)
    }
  }

  /// What is known of a unit's probability once its trials are seen: the prior of its next ones.
  ///
  /// `.allOrNone` takes trials that it excludes, some of which succeed and some not, at their share.
  public func updated(successes: Int, trials: Int) -> SharePrior {
    precondition(trials >= 0 && 0...trials ~= successes, "\(successes) of \(trials)")
    switch self {
    case .beta(let a, let b):
      return .beta(a: a + Double(successes), b: b + Double(trials - successes))
    case .common: return self
    case .allOrNone:
      return trials == 0 ? self : .common(Double(successes) / Double(trials))
    }
  }

  /// The posterior mean of a unit's probability: its share drawn towards the mean of all.
  public func posteriorMean(successes: Int, trials: Int) -> Double {
    updated(successes: successes, trials: trials).mean
  }

  /// The probability of at least so many successes in new trials.
  public func predictiveUpperTail(successes: Int, trials: Int) -> Double {
    precondition(trials >= 0, "\(trials) trials")
    if case .allOrNone(let mean) = self {
      return successes <= 0 ? 1 : successes > trials ? 0 : mean
    }
    return predictive(trials: trials).upperTail(successes)
  }

  /// The probability of at most so many successes in new trials.
  public func predictiveLowerTail(successes: Int, trials: Int) -> Double {
    precondition(trials >= 0, "\(trials) trials")
    if case .allOrNone(let mean) = self {
      return successes < 0 ? 0 : successes >= trials ? 1 : 1 - mean
    }
    return predictive(trials: trials).lowerTail(successes)
  }

  /// The distribution of the successes in new trials; `.allOrNone` has two values only.
  public func predictive(trials: Int) -> any CountDistribution {
    switch self {
    case .beta(let a, let b): return BetaBinomial(trials: trials, a: a, b: b)
    case .common(let mean): return Binomial(trials: trials, success: mean)
    case .allOrNone(let mean): return AllOrNone(trials: trials, success: mean)
    }
  }
}

/// All of the trials succeed, or none.
private struct AllOrNone: CountDistribution {
  let trials: Int
  let success: Double

  var support: ClosedRange<Int> { 0...trials }
  var mean: Double { Double(trials) * success }
  var variance: Double { Double(trials) * Double(trials) * success * (1 - success) }

  func logProbability(_ x: Int) -> Double {
    if trials == 0 { return x == 0 ? 0 : -.infinity }
    return x == 0 ? log1p(-success) : x == trials ? log(success) : -.infinity
  }
  func lowerTail(_ x: Int) -> Double { x < 0 ? 0 : x >= trials ? 1 : 1 - success }
  func upperTail(_ x: Int) -> Double { x <= 0 ? 1 : x > trials ? 0 : success }
  func logLowerTail(_ x: Int) -> Double { log(lowerTail(x)) }
  func logUpperTail(_ x: Int) -> Double { log(upperTail(x)) }
}
