/// The location and scale of one variable, by which values become robust z-scores.
///
/// Location is the median. Scale is the MAD; where that is 0, because more than half of the
/// values are equal, it is √(π/2) times the mean absolute deviation about the median, which
/// likewise estimates the standard deviation of normal data. Where that is 0 as well, all values
/// are equal and no scale exists.
///
/// A scale within 16 units in the last place of the median is rounding noise and counts as 0.
///
/// Breakdown point: 50 % with the MAD. The mean absolute deviation has none, but a single value
/// far from n equal ones still scores n/1.2533, so it remains visible.
/// Reference: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ASQC, section 3.
public struct RobustScale: Equatable, Sendable {
  /// The statistic that gave the scale.
  public enum Basis: Equatable, Sendable {
    /// 1.4826 times the median absolute deviation.
    case medianAbsoluteDeviation
    /// 1.2533 times the mean absolute deviation about the median.
    case meanAbsoluteDeviation
  }

  /// The fewest observed values from which a scale is fitted.
  public static let minimumCount = 3

  /// The median of the observed values.
  public let location: Double

  /// The scale, positive, in the unit of the values.
  public let scale: Double

  /// The statistic that gave the scale.
  public let basis: Basis

  /// Fits location and scale to the observed values.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil below `minimumCount` observed values and when all of them are equal: scores
  ///   are then undetermined.
  /// - Complexity: O(n) expected.
  public static func fit(_ x: [Double]) -> RobustScale? {
    withColumn(x) { fit($0, &$1) }
  }

  /// Fits location and scale to every column, as `fit(_:)` does.
  ///
  /// - Parameter workers: The threads to use; the result does not depend on it.
  public static func fit(
    columns matrix: Matrix, workers: Int = processorCount()
  ) -> [RobustScale?] {
    matrix.mapColumns(workers: workers) { fit($0, &$1) }
  }

  private static func fit(
    _ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace
  ) -> RobustScale? {
    let observed = observedCount(x)
    guard observed >= minimumCount, let center = median(observed, x, &space),
      let distance = medianDistance(to: center, observed, x, &space)
    else { return nil }
    let spread = ConsistencyConstant.published.ofMedianAbsoluteDeviation * distance
    let noise = 16 * center.ulp
    if spread > noise {
      return RobustScale(location: center, scale: spread, basis: .medianAbsoluteDeviation)
    }
    var (sum, largest) = (0.0, 0.0)
    for value in x where !value.isNaN {
      sum += (value - center).magnitude
      largest = max(largest, (value - center).magnitude)
    }
    guard largest > noise else { return nil }
    return RobustScale(
      location: center, scale: (Double.pi / 2).squareRoot() * (sum / Double(observed)),
      basis: .meanAbsoluteDeviation)
  }

  /// The robust z-score (x − location) / scale; NaN, missing, stays NaN.
  public func score(_ x: Double) -> Double { (x - location) / scale }
}
