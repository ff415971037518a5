/// The equal-tailed limits of the probability behind an observed share under Jeffreys' prior.
///
/// The quantiles `alpha`/2 and 1 − `alpha`/2 of the beta posterior with half an event added on
/// either side. They are not widened to 0 or 1 where no or only successes are seen.
///
/// - Parameters:
///   - successes: The counted events, within 0 and `trials`.
///   - trials: The number counted.
///   - alpha: One less the probability between the limits, within 0 and 1.
/// - Returns: Nil when there is no share: no trials, or successes outside 0 to `trials`.
///
/// Reference: Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133.
public func jeffreysInterval(
  successes: Int, trials: Int, alpha: Double = 0.05
) -> ClosedRange<Double>? {
  precondition(0 < alpha && alpha < 1, "alpha \(alpha)")
  guard trials > 0, 0...trials ~= successes else { return nil }
  let posterior = BetaDistribution(a: Double(successes) + 0.5, b: Double(trials - successes) + 0.5)
  let lower = posterior.quantile(alpha / 2)
  return lower...max(lower, posterior.upperQuantile(alpha / 2))
}
