/// A root of a continuous function between two points where its signs differ.
///
/// - Returns: A point within the tolerance of the root; nil when the signs agree.
///
/// Reference: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
func brentRoot(
  of function: (Double) -> Double, between low: Double, and high: Double, tolerance: Double
) -> Double? {
  // `best` has the smallest value known, `last` was the best before, `other` lies beyond the root.
  var (last, best, other) = (low, high, low)
  var (lastValue, bestValue) = (function(low), function(high))
  var otherValue = lastValue
  if lastValue == 0 { return low }
  guard lastValue * bestValue <= 0 else { return nil }
  for _ in 0..<1000 {
    let lastStep = best - last
    if otherValue.magnitude < bestValue.magnitude {
      (last, best, other) = (best, other, best)
      (lastValue, bestValue, otherValue) = (bestValue, otherValue, bestValue)
    }
    let enough = 2 * Double.ulpOfOne * best.magnitude + tolerance / 2
    var step = (other - best) / 2
    if step.magnitude <= enough || bestValue == 0 { return best }
    if lastStep.magnitude >= enough, lastValue.magnitude > bestValue.magnitude {
      let width = other - best
      var (numerator, denominator) = (0.0, 0.0)
      if last == other {
        // A straight line through two points.
        let ratio = bestValue / lastValue
        (numerator, denominator) = (width * ratio, 1 - ratio)
      } else {
        // The inverse parabola through three.
        let q = lastValue / otherValue
        let (r, s) = (bestValue / otherValue, bestValue / lastValue)
        numerator = s * (width * q * (q - r) - (best - last) * (r - 1))
        denominator = (q - 1) * (r - 1) * (s - 1)
      }
      if numerator > 0 { denominator = -denominator } else { numerator = -numerator }
      let limit = 0.75 * width * denominator - (enough * denominator).magnitude / 2
      if numerator < limit, numerator < (lastStep * denominator / 2).magnitude {
        step = numerator / denominator
      }
    }
    if step.magnitude < enough { step = step > 0 ? enough : -enough }
    (last, lastValue) = (best, bestValue)
    best += step
    bestValue = function(best)
    if (bestValue > 0) == (otherValue > 0) { (other, otherValue) = (last, lastValue) }
  }
  return best
}
