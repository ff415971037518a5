/// The median of the observed values: the middle one, or the mean of the two in the middle.
///
/// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
/// - Returns: Same unit as `x`; nil when nothing is observed.
/// - Complexity: O(n) expected; memory for an eighth of the values.
///
/// Breakdown point: 50 %.
public func median(of x: [Double]) -> Double? {
  withColumn(x) { median(of: $0, &$1) }
}

/// The median of every column, as `median(of:)` gives it.
///
/// - Parameter workers: The threads to use; the result does not depend on it.
public func median(ofColumns matrix: Matrix, workers: Int = processorCount()) -> [Double?] {
  matrix.mapColumns(workers: workers) { median(of: $0, &$1) }
}

func median(of x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace) -> Double? {
  median(observedCount(x), x, &space)
}

/// The median of values of which `observed` are not NaN; nil when none is.
func median(
  _ observed: Int, _ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace
) -> Double? {
  middle(observed, x.count, &space) { x[$0] }
}

/// The median distance to a centre of values of which `observed` are not NaN; nil when none is.
func medianDistance(
  to center: Double, _ observed: Int, _ x: UnsafeBufferPointer<Double>,
  _ space: inout ColumnWorkspace
) -> Double? {
  middle(observed, x.count, &space) { (x[$0] - center).magnitude }
}

@inline(__always)
private func middle(
  _ observed: Int, _ total: Int, _ space: inout ColumnWorkspace, value: (Int) -> Double
) -> Double? {
  guard observed > 0 else { return nil }
  let pair = orderStatistics(
    from: (observed - 1) / 2, observed: observed, total: total, scratch: &space.kept,
    value: value)
  // Negative zero becomes zero.
  return observed.isMultiple(of: 2) ? (pair.lower + pair.upper) / 2 + 0 : pair.lower + 0
}

/// The median of values without NaN, which are reordered on the way.
func median(reordering values: inout [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let half = values.count / 2
  let upper = select(half, in: &values)
  guard values.count.isMultiple(of: 2), let lower = values[..<half].max() else { return upper }
  return (lower + upper) / 2
}
