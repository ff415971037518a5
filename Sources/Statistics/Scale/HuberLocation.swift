/// Huber's M-estimate of location, with the MAD as its scale.
///
/// It solves Σ ψ((xᵢ − μ)/s) = 0 with ψ(z) = z cut off at ±k and s = 1.4826 · MAD, by repeatedly
/// taking the mean of the values cut off at μ ± ks, from the median on. The result is the first
/// iterate whose next one lies less than `tolerance` · s away.
///
/// - Parameters:
///   - x: Shape (n), any unit; NaN is missing and skipped.
///   - cutoff: The k above, positive; 1.5 gives an efficiency of 96 % at normal data.
///   - tolerance: The accuracy in units of s, positive. Each step at least halves the error at
///     first, so the default leaves about as much.
/// - Returns: Same unit as `x`; nil when nothing is observed; the median when the MAD is 0 or
///   rounding noise.
/// - Complexity: O(n) a step, about 20 steps.
///
/// Breakdown point: 50 %.
/// Reference: Huber (1964), Annals of Mathematical Statistics 35, 73–101; start and rule to stop as
/// in R's robustbase 0.95-0.
public func huberLocation(
  of x: [Double], cutoff: Double = 1.5, tolerance: Double = 1e-6
) -> Double? {
  withColumn(x) { huberLocation(of: $0, cutoff, tolerance, &$1) }
}

/// Huber's location of every column, as `huberLocation(of:cutoff:tolerance:)` gives it.
///
/// - Parameter workers: The threads to use; the result does not depend on it.
public func huberLocation(
  ofColumns matrix: Matrix, cutoff: Double = 1.5, tolerance: Double = 1e-6,
  workers: Int = processorCount()
) -> [Double?] {
  matrix.mapColumns(workers: workers) { huberLocation(of: $0, cutoff, tolerance, &$1) }
}

private func huberLocation(
  of x: UnsafeBufferPointer<Double>, _ cutoff: Double, _ tolerance: Double,
  _ space: inout ColumnWorkspace
) -> Double? {
  precondition(cutoff > 0 && tolerance > 0, "cutoff \(cutoff), tolerance \(tolerance)")
  let observed = observedCount(x)
  guard let center = median(observed, x, &space),
    let distance = medianDistance(to: center, observed, x, &space)
  else { return nil }
  guard !isRoundingNoise(distance, at: center) else { return center }
  let scale = ConsistencyConstant.published.ofMedianAbsoluteDeviation * distance
  let reach = cutoff * scale
  var location = center
  // Rounding ends the steps of a tolerance that no Double can meet.
  for _ in 0..<200 {
    var sum = 0.0
    for value in x where !value.isNaN { sum += max(-reach, min(reach, value - location)) }
    let step = sum / Double(observed)
    if step.magnitude < tolerance * scale { break }
    location += step
  }
  return location
}
