/// The limits of Clopper and Pearson for the probability behind an observed share.
///
/// The limits are those p at which the exact binomial tail towards the observation is `alpha`/2, so
/// the interval never covers less than it promises; it covers more in small samples. The lower
/// limit of 0 successes is 0, the upper limit of `trials` successes is 1.
///
/// - Parameters:
///   - successes: The counted events, within 0 and `trials`.
///   - trials: The number counted.
///   - alpha: One less the confidence level, within 0 and 1.
/// - Returns: Nil when there is no share: no trials, or successes outside 0 to `trials`.
///
/// Reference: Clopper & Pearson (1934), Biometrika 26, 404–413.
public func clopperPearsonInterval(
  successes: Int, trials: Int, alpha: Double = 0.05
) -> ClosedRange<Double>? {
  precondition(0 < alpha && alpha < 1, "alpha \(alpha)")
  guard trials > 0, 0...trials ~= successes else { return nil }
  let (x, rest) = (Double(successes), Double(trials - successes))
  let lower = successes == 0 ? 0 : BetaDistribution(a: x, b: rest + 1).quantile(alpha / 2)
  let upper =
    successes == trials ? 1 : BetaDistribution(a: x + 1, b: rest).upperQuantile(alpha / 2)
  return lower...max(lower, upper)
}
