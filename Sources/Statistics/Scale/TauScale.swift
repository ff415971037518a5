/// The τ-scale, with the weighted mean that goes with it.
///
/// With m the median and s₀ = median |xᵢ − m|, the location is the mean of the values weighted by
/// (1 − (xᵢ − m)²/(c₁s₀)²)² within c₁s₀ of m and 0 beyond. The scale is s₀ times the root of the
/// mean of min(((xᵢ − location)/s₀)², c₂²), over its expectation at normal data.
///
/// Breakdown point: 50 %.
/// Reference: Maronna & Zamar (2002), Technometrics 44, 307–317; Yohai & Zamar (1988), JASA 83,
/// 406–413.
public struct TauScale: Equatable, Sendable {
  /// What the scale is divided by.
  public enum Consistency: Equatable, Sendable {
    /// Nothing: the scale estimates no standard deviation.
    case none

    /// The expectation at normal data.
    case normal

    /// The same, with n − 2 in place of n: less biased in small samples.
    case normalFinite
  }

  /// The c₁ above: values farther than this many s₀ have no weight in the location.
  public let locationCutoff: Double

  /// The c₂ above: deviations beyond this many s₀ count as if at it.
  public let scaleCutoff: Double

  /// What the scale is divided by.
  public let consistency: Consistency

  /// Creates the estimator; cutoffs are positive, by default 4.5 and 3.
  public init(
    locationCutoff: Double = 4.5, scaleCutoff: Double = 3, consistency: Consistency = .normal
  ) {
    precondition(locationCutoff > 0 && scaleCutoff > 0, "\(locationCutoff), \(scaleCutoff)")
    self.locationCutoff = locationCutoff
    self.scaleCutoff = scaleCutoff
    self.consistency = consistency
  }

  /// Fits location and scale to the observed values.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil when nothing is observed, and below three values with `normalFinite`. Where
  ///   s₀ is 0 or rounding noise, because more than half of the values are equal, the location is
  ///   the median and the scale 0.
  /// - Complexity: O(n) expected.
  public func fit(_ x: [Double]) -> LocationScale? {
    withColumn(x) { fit($0, &$1) }
  }

  /// Fits location and scale to every column, as `fit(_:)` does.
  ///
  /// - Parameter workers: The threads to use; the result does not depend on it.
  public func fit(columns matrix: Matrix, workers: Int = processorCount()) -> [LocationScale?] {
    matrix.mapColumns(workers: workers) { fit($0, &$1) }
  }

  func fit(_ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace) -> LocationScale? {
    let observed = observedCount(x)
    guard let divisor = divisor(observed), let center = median(observed, x, &space),
      let spread = medianDistance(to: center, observed, x, &space)
    else { return nil }
    guard !isRoundingNoise(spread, at: center) else {
      return LocationScale(location: center, scale: 0)
    }
    let location = biweightMean(x, center: center, reach: locationCutoff * spread)
    let cap = scaleCutoff * scaleCutoff
    var sum = 0.0
    for value in x where !value.isNaN {
      let deviation = (value - location) / spread
      sum += min(deviation * deviation, cap)
    }
    return LocationScale(location: location, scale: spread * (sum / divisor).squareRoot())
  }

  /// What the sum of squared deviations is divided by; nil when that is not above 0.
  private func divisor(_ observed: Int) -> Double? {
    let count = Double(consistency == .normalFinite ? observed - 2 : observed)
    guard count > 0 else { return nil }
    // s₀ is Φ⁻¹(3/4) times the standard deviation.
    let cutoff = scaleCutoff / ConsistencyConstant.exact.ofMedianAbsoluteDeviation
    return consistency == .none ? count : count * cappedSquareMean(cutoff)
  }
}

/// The mean of the observed values weighted by (1 − (x − centre)²/reach²)² within reach of the
/// centre, and 0 beyond; some value must lie within.
func biweightMean(
  _ x: UnsafeBufferPointer<Double>, center: Double, reach: Double
) -> Double {
  var (sum, total) = (0.0, 0.0)
  for value in x where !value.isNaN {
    let ratio = (value - center) / reach
    let base = max(0, 1 - ratio * ratio)
    // Deviations are summed, so that values far from 0 lose no digits.
    sum += base * base * (value - center)
    total += base * base
  }
  return center + sum / total
}

/// The expectation of min(Z², cutoff²) for a standard normal Z.
func cappedSquareMean(_ cutoff: Double) -> Double {
  let square = cutoff * cutoff
  // ∫ z² over |z| ≤ c is the probability of a chi-square with three degrees of freedom below c².
  return 1 - ChiSquare(degreesOfFreedom: 3).survival(square)
    + square * ChiSquare(degreesOfFreedom: 1).survival(square)
}
