/// The median of the observed values: the middle one, or the mean of the two in the middle.
///
/// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
/// - Returns: Same unit as `x`; nil when nothing is observed.
/// - Complexity: O(n) expected.
///
/// Breakdown point: 50 %.
public func median(of x: [Double]) -> Double? {
  var values = observed(x)
  return median(reordering: &values)
}

/// The median of values without NaN, which are reordered on the way.
func median(reordering values: inout [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let half = values.count / 2
  let upper = select(half, in: &values)
  guard values.count.isMultiple(of: 2), let lower = values[..<half].max() else { return upper }
  return (lower + upper) / 2
}
