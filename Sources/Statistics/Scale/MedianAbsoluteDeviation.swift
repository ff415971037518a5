/// The median absolute deviation (MAD) of the observed values.
///
/// MAD = c · median |xᵢ − median x|, where c makes it estimate the standard deviation of normal
/// data.
///
/// - Parameters:
///   - x: Shape (n), any unit; NaN is missing and skipped.
///   - constant: The digits of c = 1/Φ⁻¹(3/4), by default 1.4826.
/// - Returns: Same unit as `x`; nil when nothing is observed; 0 when more than half are equal.
/// - Complexity: O(n) expected; memory for an eighth of the values.
///
/// Breakdown point: 50 %.
/// Reference: Rousseeuw & Croux (1993), JASA 88, 1273–1283.
public func medianAbsoluteDeviation(
  of x: [Double], constant: ConsistencyConstant = .published
) -> Double? {
  withColumn(x) { medianAbsoluteDeviation(of: $0, constant, &$1) }
}

/// The MAD of every column, as `medianAbsoluteDeviation(of:constant:)` gives it.
///
/// - Parameter workers: The threads to use; the result does not depend on it.
public func medianAbsoluteDeviation(
  ofColumns matrix: Matrix, constant: ConsistencyConstant = .published,
  workers: Int = processorCount()
) -> [Double?] {
  matrix.mapColumns(workers: workers) { medianAbsoluteDeviation(of: $0, constant, &$1) }
}

private func medianAbsoluteDeviation(
  of x: UnsafeBufferPointer<Double>, _ constant: ConsistencyConstant,
  _ space: inout ColumnWorkspace
) -> Double? {
  let observed = observedCount(x)
  guard let center = median(observed, x, &space),
    let spread = medianDistance(to: center, observed, x, &space)
  else { return nil }
  return constant.ofMedianAbsoluteDeviation * spread
}
