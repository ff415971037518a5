/// Tukey's five numbers: the extremes, the hinges and the median.
///
/// The hinges are the medians of the lower and the upper half of the sorted values, to both of
/// which the median belongs when n is odd; R's `fivenum` gives the same.
///
/// Breakdown point: 25 % of the hinges, 50 % of the median.
/// Reference: Tukey (1977), Exploratory Data Analysis, chapter 2.
public struct FiveNumbers: Equatable, Sendable {
  /// The smallest value.
  public let minimum: Double

  /// The median of the lower half.
  public let lowerHinge: Double

  /// The median.
  public let median: Double

  /// The median of the upper half.
  public let upperHinge: Double

  /// The largest value.
  public let maximum: Double

  /// The five numbers of the observed values.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil when nothing is observed.
  /// - Complexity: O(n).
  public static func fit(_ x: [Double]) -> FiveNumbers? {
    withColumn(x) { fit($0, &$1) }
  }

  /// The five numbers of every column, as `fit(_:)` gives them.
  ///
  /// - Parameter workers: The threads to use; the result does not depend on it.
  public static func fit(
    columns matrix: Matrix, workers: Int = processorCount()
  ) -> [FiveNumbers?] {
    matrix.mapColumns(workers: workers) { fit($0, &$1) }
  }

  static func fit(
    _ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace
  ) -> FiveNumbers? {
    sortObserved(x, into: &space.values, scratch: &space.scratch)
    return FiveNumbers(sorted: space.values)
  }

  /// The five numbers of sorted values without NaN; nil when there are none.
  init?(sorted: [Double]) {
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let n = sorted.count
    func middle(_ range: Range<Int>) -> Double {
      let half = range.lowerBound + range.count / 2
      guard range.count.isMultiple(of: 2) else { return sorted[half] }
      return (sorted[half - 1] + sorted[half]) / 2
    }
    minimum = first
    lowerHinge = middle(0..<(n + 1) / 2)
    median = middle(0..<n)
    upperHinge = middle(n / 2..<n)
    maximum = last
  }
}
