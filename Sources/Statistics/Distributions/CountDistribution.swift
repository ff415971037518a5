import CSpecialFunctions

/// A distribution of a whole number, with tails that keep their digits far out.
///
/// Tails include the value itself. A value outside the support has probability 0; no function traps
/// or returns NaN.
public protocol CountDistribution: Sendable {
  /// The values that can occur; the upper end is `Int.max` where there is none.
  var support: ClosedRange<Int> { get }

  /// The expected value.
  var mean: Double { get }

  /// The variance; may be infinite.
  var variance: Double { get }

  /// log P(X = x), −∞ where x cannot occur.
  func logProbability(_ x: Int) -> Double

  /// P(X ≤ x).
  func lowerTail(_ x: Int) -> Double

  /// P(X ≥ x).
  func upperTail(_ x: Int) -> Double

  /// log P(X ≤ x), also where P(X ≤ x) is below the least Double.
  func logLowerTail(_ x: Int) -> Double

  /// log P(X ≥ x), also where P(X ≥ x) is below the least Double.
  func logUpperTail(_ x: Int) -> Double
}

extension CountDistribution {
  /// P(X = x).
  public func probability(_ x: Int) -> Double { exp(logProbability(x)) }

  /// The upper mid-p value P(X > x) + ½ P(X = x), whose mean is exactly ½.
  ///
  /// Reference: Lancaster (1961), JASA 56, 223–234.
  public func upperMidP(_ x: Int) -> Double {
    (x == .max ? 0 : upperTail(x + 1)) + probability(x) / 2
  }

  /// The lower mid-p value P(X < x) + ½ P(X = x).
  public func lowerMidP(_ x: Int) -> Double {
    (x == .min ? 0 : lowerTail(x - 1)) + probability(x) / 2
  }

  /// The least x with P(X ≤ x) ≥ `p`, which lies within 0 and 1.
  ///
  /// Above a half the upper tail decides, so that a quantile near 1 keeps its digits.
  ///
  /// - Complexity: O(log of the distance from the mean in standard deviations) tails.
  public func quantile(_ p: Double) -> Int {
    checkProbability(p)
    if p == 0 { return support.lowerBound }
    if p == 1 { return lastPossible }
    return firstCount(in: support, near: mean, step: variance.squareRoot()) { x in
      if p <= 0.5 { return lowerTail(x) >= p }
      return x == .max || upperTail(x + 1) <= 1 - p
    }
  }

  /// The largest value of positive probability.
  private var lastPossible: Int {
    if logProbability(support.upperBound) > -.infinity { return support.upperBound }
    return mean == Double(support.lowerBound) ? support.lowerBound : support.upperBound
  }
}

/// The first count of a range from which on a monotone condition holds; the last one if it never
/// does.
///
/// The search gallops from `near` in steps that begin with `step` and double, then halves.
func firstCount(
  in range: ClosedRange<Int>, near: Double, step: Double, where holds: (Int) -> Bool
) -> Int {
  let limit = 4e18
  let first = near.isFinite ? Int(min(max(near, -limit), limit)) : range.lowerBound
  let start = min(max(first, range.lowerBound), range.upperBound)
  var stride = step.isFinite ? Int(min(max(step, 1), 1e9)) : 1
  var (low, high) = (start, start)
  if holds(start) {
    while low > range.lowerBound && holds(low) {
      high = low
      let (next, overflow) = low.subtractingReportingOverflow(stride)
      low = overflow ? range.lowerBound : max(next, range.lowerBound)
      stride = stride > .max / 2 ? stride : 2 * stride
    }
    if holds(low) { return low }
  } else {
    while high < range.upperBound && !holds(high) {
      low = high
      let (next, overflow) = high.addingReportingOverflow(stride)
      high = overflow ? range.upperBound : min(next, range.upperBound)
      stride = stride > .max / 2 ? stride : 2 * stride
    }
    if !holds(high) { return range.upperBound }
  }
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if holds(middle) { high = middle } else { low = middle }
  }
  return high
}
