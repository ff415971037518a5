/// How far standardised values vary beyond what their standard errors say.
///
/// For values yᵢ with standard errors sᵢ about a common target, zᵢ = (yᵢ − target)/sᵢ are winsorised:
/// the outermost share at either end is replaced by the nearest value kept. φ is the mean of their
/// squares, near 1 where nothing but chance is at work. Two remedies are offered: to widen every
/// standard error by √φ, or to add a variance τ² between units (DerSimonian & Laird 1986 with φ
/// winsorised). A value below 1, or τ² below 0, is taken as no overdispersion.
///
/// Breakdown point: the winsorised share at either end.
/// Reference: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.3.
public struct Overdispersion: Equatable, Sendable {
  /// The mean of the winsorised squares, φ; may be below 1.
  public let ratio: Double

  /// The variance between units, τ², at or above 0, in the squared unit of the values.
  public let betweenVariance: Double

  /// The number of units that were observed.
  public let units: Int

  /// The factor by which standard errors grow: √φ, at least 1.
  public var multiplier: Double { max(1, ratio).squareRoot() }

  /// The value less the target in standard errors widened by √φ.
  public func multiplicativeScore(_ value: Double, target: Double, error: Double) -> Double {
    (value - target) / (error * multiplier)
  }

  /// The value less the target in standard errors of chance and differences between units together.
  public func additiveScore(_ value: Double, target: Double, error: Double) -> Double {
    (value - target) / (error * error + betweenVariance).squareRoot()
  }

  /// The standard error of a unit under the additive remedy.
  public func additiveError(_ error: Double) -> Double {
    (error * error + betweenVariance).squareRoot()
  }

  /// Estimates the overdispersion of values about a target.
  ///
  /// - Parameters:
  ///   - values: Shape (n), any unit; a unit with a missing (NaN) value or error counts for nothing.
  ///   - target: What the values would be without differences, same unit.
  ///   - errors: Shape (n), the standard errors under chance alone, positive, same unit.
  ///   - winsorised: The share of units drawn in at either end, from 0 to below ½.
  /// - Returns: Nil below two observed units.
  /// - Complexity: O(n log n).
  public static func fit(
    values: [Double], target: Double, errors: [Double], winsorised: Double = 0.1
  ) -> Overdispersion? {
    precondition(values.count == errors.count, "\(values.count) values, \(errors.count) errors")
    precondition(0 <= winsorised && winsorised < 0.5, "winsorised share \(winsorised)")
    var scores: [Double] = []
    var weights: [Double] = []
    for (value, error) in zip(values, errors) where !value.isNaN && !error.isNaN {
      precondition(error > 0 && error.isFinite && value.isFinite, "\(value) ± \(error)")
      scores.append((value - target) / error)
      weights.append(1 / (error * error))
    }
    guard scores.count > 1 else { return nil }
    let units = Double(scores.count)
    let ratio = meanSquare(ofWinsorised: scores, share: winsorised)
    weights.sort()
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let between = max(0, (units * ratio - (units - 1)) / (sum - squares / sum))
    return Overdispersion(ratio: ratio, betweenVariance: between, units: scores.count)
  }
}

/// The mean square of values whose outermost share at either end is replaced by the nearest one kept.
private func meanSquare(ofWinsorised values: [Double], share: Double) -> Double {
  let sorted = values.sorted()
  let outside = Int((share * Double(sorted.count)).rounded(.down))
  let kept = sorted[outside..<(sorted.count - outside)]
  guard let least = kept.first, let greatest = kept.last else { return 0 }
  let sum = kept.reduce(0) { $0 + $1 * $1 }
  return (sum + Double(outside) * (least * least + greatest * greatest)) / Double(sorted.count)
}
