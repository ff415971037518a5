/// The observed values: NaN is missing and left out, order is kept.
///
/// Infinite values are a caller's error. Negative zero becomes zero, so that which of two equal
/// zeros comes out of a selection cannot show in a result.
func observed(_ x: [Double]) -> [Double] {
  var values: [Double] = []
  values.reserveCapacity(x.count)
  for value in x where !value.isNaN {
    precondition(value.isFinite, "an observation is \(value)")
    values.append(value == 0 ? 0 : value)
  }
  return values
}
