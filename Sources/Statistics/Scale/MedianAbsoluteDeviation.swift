/// The median absolute deviation (MAD) of the observed values.
///
/// MAD = 1.4826 · median |xᵢ − median x|, where the factor, 1/Φ⁻¹(3/4) to five digits, makes it
/// estimate the standard deviation of normal data.
///
/// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
/// - Returns: Same unit as `x`; nil when nothing is observed; 0 when more than half are equal.
/// - Complexity: O(n) expected.
///
/// Breakdown point: 50 %.
/// Reference: Rousseeuw & Croux (1993), JASA 88, 1273–1283.
public func medianAbsoluteDeviation(of x: [Double]) -> Double? {
  var values = observed(x)
  guard let center = median(reordering: &values) else { return nil }
  return medianAbsoluteDeviation(reordering: &values, about: center)
}

/// The MAD about a given centre of values without NaN, which are overwritten on the way.
func medianAbsoluteDeviation(reordering values: inout [Double], about center: Double) -> Double? {
  for index in values.indices { values[index] = (values[index] - center).magnitude }
  return median(reordering: &values).map { 1.4826 * $0 }
}
