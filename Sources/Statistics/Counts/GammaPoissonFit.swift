/// The empirical-Bayes gamma-Poisson fit to the counts of many units, by maximum likelihood.
///
/// Counts are negative binomial with mean m·exposure and a common size. For each size the mean rate
/// solves a monotone equation; the size is a zero of the profile's slope, and where there are
/// several the most likely one. Where the likelihood grows with the size to the end, the counts vary
/// no more than Poisson ones and the prior is `.common`. Not robust: extreme units inflate the
/// spread, which makes tails less extreme, not more.
///
/// Reference: Lawless (1987), Canadian Journal of Statistics 15, 209–225.
public struct GammaPoissonFit: Equatable, Sendable {
  /// The distribution of the units' rates.
  public let prior: RatePrior

  /// The log-likelihood, all terms included.
  public let logLikelihood: Double

  /// The number of units.
  public let units: Int

  /// Fits the prior.
  ///
  /// - Parameters:
  ///   - counts: Shape (n), each at or above 0.
  ///   - exposures: Shape (n), positive, any unit; one each where left out.
  /// - Returns: Nil below two units.
  /// - Complexity: O(n log n), then O(n) for each of some hundreds of steps.
  public static func fit(counts: [Int], exposures: [Double]? = nil) -> GammaPoissonFit? {
    let exposures = exposures ?? [Double](repeating: 1, count: counts.count)
    precondition(counts.count == exposures.count, "\(counts.count), \(exposures.count) exposures")
    for (count, exposure) in zip(counts, exposures) {
      precondition(
        count >= 0 && exposure > 0 && exposure.isFinite, "count \(count) in \(exposure)")
    }
    guard counts.count > 1 else { return nil }
    // One order, so that sums do not depend on that of the units.
    let units = zip(counts, exposures).sorted(by: <)
    let profile = SizeProfile(units.map { $0.0 }, units.map { $0.1 })
    var best = (prior: RatePrior.common(profile.pooledRate), value: -Double.infinity)
    best.value = likelihood(best.prior, units)
    for size in profile.peaks() {
      let rate = profile.meanRate(size: size)
      let prior = RatePrior.gamma(shape: size, exposure: size / rate)
      let value = likelihood(prior, units)
      if value > best.value + 1e-12 * best.value.magnitude { best = (prior, value) }
    }
    return GammaPoissonFit(prior: best.prior, logLikelihood: best.value, units: units.count)
  }

  private static func likelihood(_ prior: RatePrior, _ units: [(Int, Double)]) -> Double {
    var sum = CompensatedSum()
    for (count, exposure) in units {
      sum.add(prior.predictive(exposure: exposure).logProbability(count))
    }
    return sum.value
  }
}
