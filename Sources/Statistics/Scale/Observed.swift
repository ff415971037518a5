/// The observed values: NaN is missing and left out, order is kept.
///
/// Infinite values are a caller's error. Negative zero becomes zero, so that which of two equal
/// zeros comes out of a selection cannot show in a result.
func observed(_ x: [Double]) -> [Double] {
  x.withUnsafeBufferPointer { x in
    var values: [Double] = []
    copyObserved(x, to: &values)
    return values
  }
}

/// Replaces the contents of an array by the observed values.
func copyObserved(_ x: UnsafeBufferPointer<Double>, to values: inout [Double]) {
  let count = observedCount(x)
  values.removeAll(keepingCapacity: true)
  values.reserveCapacity(count)
  if count == x.count {
    for value in x { values.append(value + 0) }
  } else {
    for value in x where !value.isNaN { values.append(value + 0) }
  }
}

/// The number of observed values; an infinite one is a caller's error.
func observedCount(_ x: UnsafeBufferPointer<Double>) -> Int {
  var (observed, finite) = (0, 0)
  for value in x {
    observed += value == value ? 1 : 0
    // The difference is NaN for an infinite value as well.
    finite += value - value == 0 ? 1 : 0
  }
  if finite < observed {
    preconditionFailure("an observation is \(x.first { $0.isInfinite }.debugDescription)")
  }
  return observed
}
