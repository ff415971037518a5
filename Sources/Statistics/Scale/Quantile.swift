/// The definition of a sample quantile, numbered as by Hyndman and Fan.
///
/// Types 1 to 3 are steps, 4 to 9 interpolate. Type 7 is the default of R and numpy, type 8 is
/// nearly median-unbiased for any continuous distribution.
///
/// Reference: Hyndman & Fan (1996), The American Statistician 50, 361–365.
public enum QuantileType: Int, CaseIterable, Sendable {
  case type1 = 1, type2, type3, type4, type5, type6, type7, type8, type9

  /// The constant m of the definition, which shifts the position n·p + m.
  fileprivate func shift(_ p: Double) -> Double {
    switch self {
    case .type1, .type2, .type4: 0
    case .type3: -0.5
    case .type5: 0.5
    case .type6: p
    case .type7: 1 - p
    case .type8: (p + 1) / 3
    case .type9: p / 4 + 3.0 / 8
    }
  }

  /// The weight of the upper of the two order statistics at position `lower + fraction`.
  fileprivate func weight(lower: Int, fraction: Double) -> Double {
    switch self {
    case .type1: fraction > 0 ? 1 : 0
    case .type2: fraction > 0 ? 1 : 0.5
    case .type3: fraction == 0 && lower.isMultiple(of: 2) ? 0 : 1
    case .type4, .type5, .type6, .type7, .type8, .type9: fraction
    }
  }
}

/// The sample quantile of the observed values.
///
/// - Parameters:
///   - p: The probability, within 0 and 1.
///   - x: Shape (n), any unit; NaN is missing and skipped.
///   - type: The definition, by Hyndman and Fan's number.
/// - Returns: Same unit as `x`; nil when nothing is observed.
/// - Complexity: O(n) expected; memory for an eighth of the values.
///
/// Breakdown point: min(p, 1 − p).
public func quantile(_ p: Double, of x: [Double], type: QuantileType = .type7) -> Double? {
  withColumn(x) { quantile(p, of: $0, type, &$1) }
}

/// The sample quantile of every column, as `quantile(_:of:type:)` gives it.
///
/// - Parameter workers: The threads to use; the result does not depend on it.
public func quantile(
  _ p: Double, ofColumns matrix: Matrix, type: QuantileType = .type7,
  workers: Int = processorCount()
) -> [Double?] {
  matrix.mapColumns(workers: workers) { quantile(p, of: $0, type, &$1) }
}

private func quantile(
  _ p: Double, of x: UnsafeBufferPointer<Double>, _ type: QuantileType,
  _ space: inout ColumnWorkspace
) -> Double? {
  precondition(0 <= p && p <= 1, "probability \(p)")
  let count = observedCount(x)
  guard count > 0 else { return nil }
  let position = Double(count) * p + type.shift(p)
  // n·p can miss a whole number by a rounding error, and then a step would fall on the wrong side.
  let tolerance = 4 * Double.ulpOfOne * max(1, position.magnitude)
  let whole = (position + tolerance).rounded(.down)
  let fraction = position - whole
  let lower = Int(whole)
  let weight = type.weight(lower: lower, fraction: fraction.magnitude <= tolerance ? 0 : fraction)
  let (below, above) = (clamp(lower - 1, below: count), clamp(lower, below: count))
  let pair = orderStatistics(
    from: below, observed: count, total: x.count, scratch: &space.kept
  ) { x[$0] }
  // Negative zero becomes zero.
  let (low, high) = (pair.lower + 0, (above > below ? pair.upper : pair.lower) + 0)
  // Equal neighbours must not be interpolated: that could round away from their value.
  if weight == 0 || low == high { return low }
  return weight == 1 ? high : low + weight * (high - low)
}

private func clamp(_ rank: Int, below count: Int) -> Int { min(max(rank, 0), count - 1) }
