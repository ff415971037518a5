/// The p-values of Bonferroni, times the number of tests and at most 1.
///
/// Rejecting those at or below α keeps the probability of any wrong rejection at α, whatever the
/// dependence; Holm's rejects more at the same price.
///
/// - Parameter p: Shape (n), each within 0 and 1; NaN is missing, counts for nothing and stays NaN.
/// - Complexity: O(n).
///
/// Reference: Dunn (1961), JASA 56, 52–64.
public func bonferroni(_ p: [Double]) -> [Double] {
  let tests = Double(p.count { !$0.isNaN })
  return p.map { value in
    precondition(value.isNaN || 0 <= value && value <= 1, "p-value \(value)")
    return value.isNaN ? value : min(1, value * tests)
  }
}

/// The p-values of Holm's step-down method, in the order of the p-values.
///
/// The i-th smallest is multiplied by the number of tests from it on, never falling below its
/// predecessor and at most 1.
///
/// - Parameter p: Shape (n), each within 0 and 1; NaN is missing, counts for nothing and stays NaN.
/// - Complexity: O(n log n).
///
/// Reference: Holm (1979), Scandinavian Journal of Statistics 6, 65–70.
public func holm(_ p: [Double]) -> [Double] {
  let observed = p.indices.filter { !p[$0].isNaN }
  for index in observed {
    precondition(0 <= p[index] && p[index] <= 1, "p-value \(p[index]) at \(index)")
  }
  var adjusted = p
  var greatest = 0.0
  for (passed, index) in observed.sorted(by: { p[$0] < p[$1] }).enumerated() {
    greatest = max(greatest, min(1, p[index] * Double(observed.count - passed)))
    adjusted[index] = greatest
  }
  return adjusted
}
