import Glibc

/// The boxplot whose fences follow the skewness of the values.
///
/// With hinges Q₁ and Q₃, h = Q₃ − Q₁ and the medcouple M, the fences are Q₁ − c·exp(aM)·h and
/// Q₃ + c·exp(bM)·h for M ≥ 0, and Q₁ − c·exp(−bM)·h and Q₃ + c·exp(−aM)·h for M < 0, where
/// a = −4, b = 3 and c = 1.5; they then lie as far out as those of the usual boxplot at normal
/// data. No more than about 0.7 % of unimodal data without outliers lie outside.
///
/// Breakdown point: 25 %.
/// Reference: Hubert & Vandervieren (2008), Computational Statistics & Data Analysis 52, 5186–5201.
public struct AdjustedBoxplot: Equatable, Sendable {
  /// The five numbers, of which the hinges carry the fences.
  public let numbers: FiveNumbers

  /// The medcouple.
  public let medcouple: Double

  /// The limits within which a value is not called an outlier.
  public let fences: ClosedRange<Double>

  /// The smallest and the largest value within the fences: the ends of the whiskers. Nil when no
  /// value lies within.
  public let whiskers: ClosedRange<Double>?

  /// Fits the fences to the observed values.
  ///
  /// - Parameters:
  ///   - x: Shape (n), any unit; NaN is missing and skipped.
  ///   - coefficient: The c above, positive.
  ///   - reflection: How the medcouple is taken.
  /// - Returns: Nil when nothing is observed. When the hinges are equal both fences lie on them.
  /// - Complexity: O(n log n); O(n) expected.
  public static func fit(
    _ x: [Double], coefficient: Double = 1.5, reflection: Reflection = .upToHundred
  ) -> AdjustedBoxplot? {
    withColumn(x) { fit($0, coefficient, reflection, &$1) }
  }

  /// Fits the fences to every column, as `fit(_:coefficient:reflection:)` does.
  ///
  /// - Parameter workers: The threads to use; the result does not depend on it.
  public static func fit(
    columns matrix: Matrix, coefficient: Double = 1.5, reflection: Reflection = .upToHundred,
    workers: Int = processorCount()
  ) -> [AdjustedBoxplot?] {
    matrix.mapColumns(workers: workers) { fit($0, coefficient, reflection, &$1) }
  }

  private static func fit(
    _ x: UnsafeBufferPointer<Double>, _ coefficient: Double, _ reflection: Reflection,
    _ space: inout ColumnWorkspace
  ) -> AdjustedBoxplot? {
    precondition(coefficient > 0 && coefficient.isFinite, "coefficient \(coefficient)")
    guard let numbers = FiveNumbers.fit(x, &space),
      let skewness = Statistics.medcouple(of: x, reflection, &space)
    else { return nil }
    let (lower, upper) = skewness >= 0 ? (-4.0, 3.0) : (-3.0, 4.0)
    let reach = coefficient * (numbers.upperHinge - numbers.lowerHinge)
    let fences = ClosedRange(
      uncheckedBounds: (
        numbers.lowerHinge - reach * exp(lower * skewness),
        numbers.upperHinge + reach * exp(upper * skewness)
      ))
    var ends: (low: Double, high: Double)?
    for value in x where fences.contains(value) {
      ends = ends.map { (min($0.low, value), max($0.high, value)) } ?? (value, value)
    }
    return AdjustedBoxplot(
      numbers: numbers, medcouple: skewness, fences: fences,
      whiskers: ends.map { ($0.low + 0)...($0.high + 0) })
  }

  /// Whether a value lies outside the fences; NaN, missing, does not.
  public func isOutlier(_ x: Double) -> Bool { x < fences.lowerBound || x > fences.upperBound }
}
