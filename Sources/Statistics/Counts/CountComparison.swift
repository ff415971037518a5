/// Tests whether two counts have the same rate, given their sum.
///
/// Under the hypothesis the first of two Poisson counts is binomial, in as many trials as the sum,
/// with its part of the exposure as probability.
///
/// - Parameters:
///   - first: A count, at or above 0.
///   - second: A count, at or above 0.
///   - exposures: What each count would be proportional to (years, residents), positive.
///   - rateRatio: The hypothesised rate of the first over that of the second.
/// - Returns: `lower` is small where the first is too small; nil where both counts are 0.
///
/// Reference: Przyborowski & Wilenski (1940), Biometrika 31, 313–323.
public func compareCounts(
  _ first: Int, _ second: Int, exposures: (Double, Double) = (1, 1), rateRatio: Double = 1
) -> ExactTest? {
  precondition(first >= 0 && second >= 0, "counts \(first) and \(second)")
  checkPositive(exposures.0, "exposure")
  checkPositive(exposures.1, "exposure")
  checkPositive(rateRatio, "rate ratio")
  guard first > 0 || second > 0 else { return nil }
  let weight = exposures.0 * rateRatio
  let share = weight / (weight + exposures.1)
  return ExactTest(observed: first, Binomial(trials: first + second, success: share))
}
