/// How the rates behind the counts of many units are distributed, as learnt from them.
///
/// The prior of empirical-Bayes shrinkage for counts with exposures (years, residents).
public enum RatePrior: Equatable, Sendable {
  /// Rates are gamma distributed with this shape and this rate parameter, an exposure.
  case gamma(shape: Double, exposure: Double)

  /// All units share one rate: they differ by no more than chance.
  case common(Double)

  /// The mean rate, per unit of exposure.
  public var mean: Double {
    switch self {
    case .gamma(let shape, let exposure): shape / exposure
    case .common(let rate): rate
    }
  }

  /// What is known of a unit's rate once a count is seen: the prior of its next one.
  public func updated(count: Int, exposure: Double) -> RatePrior {
    precondition(count >= 0 && exposure >= 0 && exposure.isFinite, "\(count) in \(exposure)")
    switch self {
    case .gamma(let shape, let prior):
      return .gamma(shape: shape + Double(count), exposure: prior + exposure)
    case .common: return self
    }
  }

  /// The posterior mean of a unit's rate: its own rate drawn towards the mean of all.
  public func posteriorMean(count: Int, exposure: Double) -> Double {
    updated(count: count, exposure: exposure).mean
  }

  /// The distribution of a new count in an exposure, positive: negative binomial or Poisson.
  public func predictive(exposure: Double) -> any CountDistribution {
    checkPositive(exposure, "exposure")
    switch self {
    case .gamma(let shape, let prior):
      return NegativeBinomial(mean: shape / prior * exposure, size: shape)
    case .common(let rate): return Poisson(mean: rate * exposure)
    }
  }
}
