/// Kleinman's moment estimate of the mean and the correlation behind the shares of many units.
///
/// Units are weighted by their trials. The correlation is as the formula gives it and can be
/// negative, where units differ by less than chance; the prior then has none.
///
/// Reference: Kleinman (1973), JASA 68, 46–54.
public struct KleinmanMoments: Equatable, Sendable {
  /// The pooled share.
  public let mean: Double

  /// The correlation between two trials of one unit, ρ.
  public let correlation: Double

  /// The distribution with these moments.
  public var prior: SharePrior { SharePrior(mean: mean, correlation: correlation) }

  /// Estimates both moments.
  ///
  /// - Parameters:
  ///   - successes: Shape (n), each within 0 and its trials.
  ///   - trials: Shape (n); a unit without trials counts for nothing.
  /// - Returns: Nil where the correlation cannot be told: fewer than two units with trials, no unit
  ///   with two, or no or only successes.
  /// - Complexity: O(n).
  public static func fit(successes: [Int], trials: [Int]) -> KleinmanMoments? {
    precondition(
      successes.count == trials.count, "\(successes.count) successes, \(trials.count) trials")
    let used = trials.indices.filter { trials[$0] > 0 }
    let whole = Double(used.reduce(0) { $0 + trials[$1] })
    let seen = Double(used.reduce(0) { $0 + successes[$1] })
    guard used.count > 1, used.contains(where: { trials[$0] > 1 }), seen > 0, seen < whole else {
      return nil
    }
    let mean = seen / whole
    var (spread, pairs, units) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    for index in used {
      let n = Double(trials[index])
      let deviation = Double(successes[index]) / n - mean
      spread.add(n * deviation * deviation)
      // With weights nᵢ: Σ wᵢ(1 − wᵢ/w) and Σ wᵢ/nᵢ(1 − wᵢ/w).
      pairs.add(n * (1 - n / whole))
      units.add(1 - n / whole)
    }
    let chance = mean * (1 - mean)
    let correlation =
      (spread.value - chance * units.value) / (chance * (pairs.value - units.value))
    return KleinmanMoments(mean: mean, correlation: correlation)
  }
}
