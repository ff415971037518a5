/// The 97.5 % quantile of the standard normal distribution, for two-sided limits at 95 %.
public let normalQuantile975 = 1.959963984540054

/// Wilson's score limits for the probability behind an observed share.
///
/// The limits are those p for which the score test does not reject `successes` of `trials`. They
/// stay within 0 and 1 and are exact there: the lower limit of 0 successes is 0, the upper limit
/// of `trials` successes is 1.
///
/// - Parameters:
///   - successes: The counted events, within 0 and `trials`.
///   - trials: The number counted.
///   - z: The normal quantile of the confidence level, above 0.
/// - Returns: Nil when there is no share: no trials, or successes outside 0 to `trials`.
///
/// Reference: Wilson (1927), JASA 22, 209–212; Brown, Cai & DasGupta (2001), Statistical Science
/// 16, 101–133.
public func wilsonInterval(
  successes: Int, trials: Int, z: Double = normalQuantile975
) -> ClosedRange<Double>? {
  precondition(z > 0 && z.isFinite, "normal quantile \(z)")
  guard trials > 0, 0...trials ~= successes else { return nil }
  let n = Double(trials)
  // Limits of few successes are differences of nearly equal numbers; the lower limit in the
  // product form of the quadratic's roots, and the upper one by symmetry, lose no digits.
  let lower = lowerLimit(Double(successes), n, z)
  let upper = 1 - lowerLimit(Double(trials - successes), n, z)
  return lower...max(lower, upper)
}

/// The smaller root of (1 + z²/n) p² − (2k/n + z²/n) p + (k/n)² = 0.
private func lowerLimit(_ k: Double, _ n: Double, _ z: Double) -> Double {
  guard k > 0 else { return 0 }
  let root = z * (k * (n - k) / n + z * z / 4).squareRoot()
  return k * k / n / (k + z * z / 2 + root)
}
