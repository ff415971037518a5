import CSpecialFunctions

/// The p-values of an exact test whose statistic is a count.
///
/// Plain p-values never reject too often, and in small samples far too seldom; mid-p values, which
/// count the observed value by half, come closer to their level and can exceed it slightly.
///
/// Reference: Lancaster (1961), JASA 56, 223–234; Agresti (2013), Categorical Data Analysis, 3.5.
public struct ExactTest: Equatable, Sendable {
  /// P(X ≤ x).
  public let lower: Double

  /// P(X ≥ x).
  public let upper: Double

  /// The probability of all values that are no more likely than the observed one.
  public let twoSided: Double

  /// P(X < x) + ½ P(X = x).
  public let lowerMidP: Double

  /// P(X > x) + ½ P(X = x).
  public let upperMidP: Double

  /// The two-sided p-value with the values just as likely as the observed one counted by half.
  public let twoSidedMidP: Double

  /// The p-values of one observation.
  ///
  /// - Parameters:
  ///   - observed: A value of the support.
  ///   - distribution: The distribution under the hypothesis, of one peak.
  init(observed: Int, _ distribution: some CountDistribution) {
    lower = distribution.lowerTail(observed)
    upper = distribution.upperTail(observed)
    lowerMidP = distribution.lowerMidP(observed)
    upperMidP = distribution.upperMidP(observed)
    let far = OtherSide(observed, distribution)
    twoSided = min(1, far.isAbove ? lower + far.tail : upper + far.tail)
    let ties = distribution.probability(observed) + far.equallyLikely
    twoSidedMidP = max(0, twoSided - ties / 2)
  }
}

/// The values across the peak that are no more likely than the observed one.
private struct OtherSide {
  let isAbove: Bool
  let tail: Double
  let equallyLikely: Double

  init(_ observed: Int, _ distribution: some CountDistribution) {
    // Probabilities that differ by rounding alone count as equal.
    let slack = 1e-9
    let bound = distribution.logProbability(observed)
    let support = distribution.support
    let peak = Self.peak(of: distribution)
    let above = observed < peak || (observed == peak && Double(peak) < distribution.mean)
    isAbove = above
    let deviation = distribution.variance.squareRoot()
    let mirrored = 2 * distribution.mean - Double(observed)
    let first: Int
    if above {
      guard observed < support.upperBound else { (tail, equallyLikely) = (0, 0); return }
      let range = max(peak, observed + 1)...support.upperBound
      first = firstCount(in: range, near: mirrored, step: deviation / 8) {
        distribution.logProbability($0) <= bound + slack
      }
    } else {
      guard observed > support.lowerBound else { (tail, equallyLikely) = (0, 0); return }
      let range = -min(peak, observed - 1)...(-support.lowerBound)
      first = -firstCount(in: range, near: -mirrored, step: deviation / 8) {
        distribution.logProbability(-$0) <= bound + slack
      }
    }
    let likelihood = distribution.logProbability(first)
    guard likelihood <= bound + slack else { (tail, equallyLikely) = (0, 0); return }
    tail = above ? distribution.upperTail(first) : distribution.lowerTail(first)
    equallyLikely = likelihood >= bound - slack ? exp(likelihood) : 0
  }

  /// The most likely value, within one of the mean.
  private static func peak(of distribution: some CountDistribution) -> Int {
    let support = distribution.support
    let middle = Int(distribution.mean.rounded(.down))
    let near = [middle - 1, middle, middle + 1].filter { support ~= $0 }
    let best = near.max { distribution.logProbability($0) < distribution.logProbability($1) }
    return best ?? support.lowerBound
  }
}
