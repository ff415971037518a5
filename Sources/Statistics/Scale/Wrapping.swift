import Glibc

/// A wrapping of values: the middle kept, the tails drawn in, far outliers moved to the centre.
///
/// With z = (x − location)/scale, a value becomes location + scale · ψ(z), where ψ(z) = z within
/// ±1.5, ±q₁ tanh(q₂(4 − |z|)) up to ±4, and 0 beyond. Classical covariances of wrapped variables
/// are robust and positive semidefinite.
///
/// Reference: Raymaekers & Rousseeuw (2021), Technometrics 63, 184–198; ψ by Hampel, Rousseeuw &
/// Ronchetti (1981), JASA 76, 643–648.
public struct Wrapping: Equatable, Sendable {
  /// The location and the scale, which is positive.
  public let center: LocationScale

  /// Fits location and scale to the observed values: the univariate MCD, whose location is then
  /// improved by one step with the weights ψ(z)/z.
  ///
  /// - Parameter x: Shape (n), any unit; NaN is missing and skipped.
  /// - Returns: Nil below three observed values, and where half of them are equal: no value can
  ///   then be wrapped (see `UnivariateMCD`).
  /// - Complexity: O(n).
  ///
  /// Breakdown point: 50 %.
  public static func fit(_ x: [Double]) -> Wrapping? {
    withColumn(x) { fit($0, &$1) }
  }

  /// Fits location and scale to every column, as `fit(_:)` does.
  ///
  /// - Parameter workers: The threads to use; the result does not depend on it.
  public static func fit(
    columns matrix: Matrix, workers: Int = processorCount()
  ) -> [Wrapping?] {
    matrix.mapColumns(workers: workers) { fit($0, &$1) }
  }

  static func fit(_ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace) -> Wrapping? {
    guard let start = UnivariateMCD().fit(x, &space), start.scale > 0 else { return nil }
    var (sum, total) = (0.0, 0.0)
    for value in x where !value.isNaN {
      let score = (value - start.location) / start.scale
      let weight = score.magnitude < bend ? 1 : psi(score) / score
      sum += weight * (value - start.location)
      total += weight
    }
    return Wrapping(
      center: LocationScale(location: start.location + sum / total, scale: start.scale))
  }

  /// The wrapped value, in the unit of the values; NaN, missing, stays NaN.
  public func wrap(_ x: Double) -> Double {
    center.location + center.scale * Self.psi((x - center.location) / center.scale)
  }

  /// Below this size scores are kept.
  private static let bend = 1.5

  /// Above this size scores become 0.
  private static let end = 4.0

  /// The constants A, B and k of Hampel, Rousseeuw and Ronchetti for the limits 1.5 and 4.
  private static let (a, b, k) = (0.7532528, 0.8430849, 4.1517212)
  private static let height = (a * (k - 1)).squareRoot()
  private static let slope = 0.5 * ((k - 1) * b * b / a).squareRoot()

  /// The function ψ; odd, and continuous to seven digits.
  static func psi(_ score: Double) -> Double {
    let size = score.magnitude
    if size > end { return 0 }
    guard size > bend else { return score }
    let drawn = height * tanh(slope * (end - size))
    return score < 0 ? -drawn : drawn
  }
}
