/// A distribution of a real number, with tails that keep their digits far out.
///
/// Both tails exist in their own right and as logarithms, since 1 − p has no digits left where p is
/// small. NaN, missing, stays NaN in each of them.
public protocol ContinuousDistribution: Sendable {
  /// P(X ≤ x).
  func cumulative(_ x: Double) -> Double

  /// P(X > x).
  func survival(_ x: Double) -> Double

  /// log P(X ≤ x), also where P(X ≤ x) is below the least Double.
  func logCumulative(_ x: Double) -> Double

  /// log P(X > x), also where P(X > x) is below the least Double.
  func logSurvival(_ x: Double) -> Double

  /// The x not exceeded with probability `p`, within 0 and 1; the ends of the support at 0 and 1.
  func quantile(_ p: Double) -> Double

  /// The x exceeded with probability `p`, within 0 and 1: accurate where 1 − `p` rounds.
  func upperQuantile(_ p: Double) -> Double
}

/// A probability that a caller gives lies within 0 and 1.
func checkProbability(_ p: Double) {
  precondition(0 <= p && p <= 1, "probability \(p)")
}

/// A parameter of a distribution is positive and finite.
func checkPositive(_ value: Double, _ name: String) {
  precondition(value > 0 && value.isFinite, "\(name) \(value)")
}
