/// The reweighted minimum covariance determinant (MCD) of one variable.
///
/// The raw location is the mean of those h = ⌈n/2⌉ values whose variance is least, or the mean of
/// such means where several sets share it. The raw scale is the distance to it within which h
/// values lie, over that of normal data. Values within √χ²₁(0.975) raw scales are then averaged;
/// the scale is their standard deviation times 1.0835, for normal data beyond that limit, and a
/// finite-sample factor.
///
/// Breakdown point: 50 %.
/// Reference: Rousseeuw & Leroy (1987), Robust Regression and Outlier Detection, section 4.4;
/// Raymaekers & Rousseeuw (2021), Technometrics 63, 184–198; factors as in R's cellWise 2.5.3
/// (`unimcd`, of which all cases known to us have this h).
public struct UnivariateMCD: Equatable, Sendable {
  /// The fewest observed values from which location and scale are fitted.
  public static let minimumCount = 3

  /// Creates the estimator.
  public init() {}

  /// Fits location and scale to the observed values.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil below `minimumCount` observed values. Where h values are equal, or differ by
  ///   rounding noise alone, the location is their mean and the scale 0 (exact fit).
  /// - Complexity: O(n), sorting by digits.
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
    sortObserved(x, into: &space.values, scratch: &space.scratch)
    let n = space.values.count
    guard n >= Self.minimumCount else { return nil }
    let half = (n + 1) / 2
    let center = space.values.withUnsafeBufferPointer {
      Self.densestMean($0, half, &space.scratch)
    }
    let distance = space.values.withUnsafeBufferPointer { values in
      orderStatistics(from: half - 1, observed: n, total: n, scratch: &space.kept) {
        (values[$0] - center).magnitude
      }.lower
    }
    guard !isRoundingNoise(distance, at: center) else {
      return LocationScale(location: center, scale: 0)
    }
    let law = ChiSquare(degreesOfFreedom: 1)
    let raw =
      rawFactor(n) * distance / law.quantile(Double(half) / Double(n)).squareRoot()
    let reach = raw * law.quantile(0.975).squareRoot()
    return reweighted(space.values, center: center, reach: reach)
  }

  /// The mean and the corrected deviation of the values within reach of the centre.
  private func reweighted(_ values: [Double], center: Double, reach: Double) -> LocationScale {
    let limit = reach * reach
    var (kept, sum) = (0, 0.0)
    for value in values where (value - center) * (value - center) <= limit {
      kept += 1
      sum += value - center
    }
    let location = center + sum / Double(kept)
    var squares = 0.0
    for value in values where (value - center) * (value - center) <= limit {
      squares += (value - location) * (value - location)
    }
    let deviation = (squares / Double(kept - 1)).squareRoot()
    return LocationScale(
      location: location, scale: 1.0835 * reweightedFactor(values.count) * deviation)
  }

  /// The mean of the `half` neighbours with the least variance.
  ///
  /// Sums run outwards from a place that every such set reaches, on deviations from its value. So
  /// what lies far out enters only the sums of sets that contain it and costs others no digits.
  private static func densestMean(
    _ sorted: UnsafeBufferPointer<Double>, _ half: Int, _ scratch: inout [Double]
  ) -> Double {
    let n = sorted.count
    let pivot = n - half
    let origin = sorted[pivot]
    // For each end from `pivot` to n the sums of deviations and of their squares from `pivot` on.
    if scratch.count < 2 * (half + 1) { scratch = [Double](repeating: 0, count: 2 * (half + 1)) }
    (scratch[0], scratch[1]) = (0, 0)
    for offset in 0..<half {
      let deviation = sorted[pivot + offset] - origin
      scratch[2 * offset + 2] = scratch[2 * offset] + deviation
      scratch[2 * offset + 3] = scratch[2 * offset + 1] + deviation * deviation
    }
    var (leftSum, leftSquares) = (0.0, 0.0)
    var (least, means, sets) = (Double.infinity, 0.0, 0.0)
    for start in stride(from: pivot, through: 0, by: -1) {
      if start < pivot {
        let deviation = sorted[start] - origin
        leftSum += deviation
        leftSquares += deviation * deviation
      }
      let end = 2 * (start + half - pivot)
      let sum = leftSum + scratch[end]
      let squares = max(0, leftSquares + scratch[end + 1] - sum * sum / Double(half))
      let slack = 1e-12 * least
      if squares < least - slack {
        (least, means, sets) = (squares, sum, 1)
      } else if squares <= least + slack {
        (least, means, sets) = (min(least, squares), means + sum, sets + 1)
      }
    }
    return origin + means / sets / Double(half)
  }

  /// The finite-sample factor of the raw scale.
  private func rawFactor(_ count: Int) -> Double {
    let smallest = [4.252, 1.970, 2.217, 1.648, 1.767, 1.482, 1.555]
    if count <= 9 { return smallest[count - 3] }
    let n = Double(count)
    return count.isMultiple(of: 2) ? n / (n - 3) : n / (n - 3.4)
  }

  /// The finite-sample factor of the reweighted scale.
  private func reweightedFactor(_ count: Int) -> Double {
    let smallest = [
      1.475, 1.223, 1.253, 1.180, 1.181, 1.140, 1.143, 1.105, 1.114, 1.098, 1.103, 1.094, 1.093,
    ]
    return count <= 15 ? smallest[count - 3] : Double(count) / (Double(count) - 1.4)
  }
}
