/// The limit of a funnel plot of shares: an exact binomial quantile, interpolated between counts.
///
/// With r the least count for which P(X ≤ r) ≥ q, the limit lies a part α before r,
/// α = (P(X ≤ r) − q)/P(X = r), so that the limits are smooth in the number of trials where exact
/// ones would jump. It can lie below 0, by less than one count.
///
/// Reference: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1.1.
public struct FunnelLimit: Equatable, Sendable {
  /// The least count whose lower tail reaches the probability.
  public let count: Int

  /// The part of the last step that is not needed, α, within 0 and 1.
  public let interpolation: Double

  /// (r − α)/n.
  public let share: Double

  /// The limit at one probability.
  ///
  /// - Parameters:
  ///   - target: The share in all units, within 0 and 1.
  ///   - trials: The number counted in one unit.
  ///   - probability: That of a smaller value, within 0 and 1: 0.001 and 0.025 below, 0.975 and
  ///     0.999 above are usual.
  /// - Returns: Nil without trials.
  public init?(target: Double, trials: Int, probability: Double) {
    precondition(0 < probability && probability < 1, "probability \(probability)")
    guard trials > 0 else { return nil }
    let binomial = Binomial(trials: trials, success: target)
    count = binomial.quantile(probability)
    // Above the middle the upper tail has more digits.
    let excess =
      probability <= 0.5
      ? binomial.lowerTail(count) - probability
      : (1 - probability) - binomial.upperTail(count + 1)
    interpolation = min(max(excess / binomial.probability(count), 0), 1)
    share = (Double(count) - interpolation) / Double(trials)
  }
}
