/// One step of M-estimates of location and scale, from the median and the MAD.
///
/// The location is the mean of the values weighted by (1 − u²)² with u = (xᵢ − median)/(3d) within
/// ±1, where d = median |xᵢ − median|. The scale is the root of the mean of min(e², (2.5 s)²)/δ over
/// the deviations e from this location, where s is the median of their sizes and δ makes it the
/// standard deviation of normal data.
///
/// Breakdown point: 50 %.
/// Reference: Rousseeuw & Van den Bossche (2018), Technometrics 60, 135–145, section 2; cutoffs as
/// in R's cellWise 2.5.3 (`1stepM`).
public struct OneStepM: Equatable, Sendable {
  /// The digits of δ.
  public let constant: ConsistencyConstant

  /// Creates the estimator.
  ///
  /// - Parameter constant: The δ above: by default 0.8444712050826, to which all results of
  ///   cellWise known to us lead; the exact expectation of min(Z², (2.5 Φ⁻¹(3/4))²) for a standard
  ///   normal Z is 0.8444720379, so that the scales differ by 5 in 10⁷.
  public init(constant: ConsistencyConstant = .published) { self.constant = constant }

  /// Fits location and scale to the observed values.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil when nothing is observed. Where d is 0 or rounding noise, because more than
  ///   half of the values are equal, the location is the median and the scale 0.
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
    guard let center = median(observed, x, &space),
      let distance = medianDistance(to: center, observed, x, &space)
    else { return nil }
    guard !isRoundingNoise(distance, at: center) else {
      return LocationScale(location: center, scale: 0)
    }
    let location = biweightMean(x, center: center, reach: 3 * distance)
    guard let spread = medianDistance(to: location, observed, x, &space),
      !isRoundingNoise(spread, at: location)
    else { return LocationScale(location: location, scale: 0) }
    let cap = 2.5 * spread * 2.5 * spread
    var sum = 0.0
    for value in x where !value.isNaN {
      let deviation = value - location
      sum += min(deviation * deviation, cap)
    }
    let mean = sum / Double(observed)
    return LocationScale(location: location, scale: (mean / expectedSquare).squareRoot())
  }

  /// The δ of the published digits.
  static let publishedExpectation = 0.8444712050826

  private var expectedSquare: Double {
    switch constant {
    case .published: Self.publishedExpectation
    case .exact:
      cappedSquareMean(2.5 / ConsistencyConstant.exact.ofMedianAbsoluteDeviation)
    }
  }
}
