/// The beta distribution of the shares of many units, by moments that a few wild units do not move.
///
/// Units are weighted by their trials, as Kleinman (1973, JASA 68, 46–54) has it; a share beyond the
/// outermost that two in a hundred pass at either end is drawn in to it. The correlation is kept within
/// 0.005 and 0.5, so that neither a homogeneous nor a divided group makes the law degenerate.
///
/// Breakdown point: 2 % at either end.
public struct BetaMoments: Equatable, Sendable {
  /// The first shape.
  public let a: Double
  /// The second shape.
  public let b: Double

  /// The mean.
  public var mean: Double { a / (a + b) }

  /// The mean of a unit's probability once its trials are seen.
  public func posteriorMean(successes: Double, trials: Double) -> Double {
    (a + successes) / (a + b + trials)
  }

  /// The law of a unit's successes.
  public func predictive(trials: Int) -> BetaBinomial { BetaBinomial(trials: trials, a: a, b: b) }

  /// Fits the distribution.
  ///
  /// - Parameters:
  ///   - successes: Shape (n), within 0 and the trials; fractions are allowed.
  ///   - trials: Shape (n), positive.
  /// - Returns: Nil without units, and where nothing but successes was seen.
  /// - Complexity: O(n log n).
  public static func fit(successes: [Double], trials: [Double]) -> BetaMoments? {
    precondition(successes.count == trials.count, "\(successes.count), \(trials.count) trials")
    if trials.isEmpty { return nil }
    let whole = trials.reduce(0, +)
    // Half a success, so that what nobody had yet is not impossible.
    let mean = (successes.reduce(0, +) + 0.5) / (whole + 1)
    if mean >= 1 { return nil }
    let shares = zip(successes, trials).map { $0 / $1 }
    let sorted = shares.sorted()
    let least = sorted[Int(0.02 * Double(sorted.count - 1))]
    let most = sorted[Int((0.98 * Double(sorted.count - 1)).rounded(.up))]
    var (spread, pairs, units) = (0.0, 0.0, 0.0)
    for (share, n) in zip(shares, trials) {
      let deviation = min(max(share, least), most) - mean
      spread += n * deviation * deviation
      pairs += n * (1 - n / whole)
      units += 1 - n / whole
    }
    let chance = mean * (1 - mean)
    let correlation = (spread - chance * units) / (chance * max(pairs - units, 1e-9))
    let bounded = min(max(correlation, 0.005), 0.5)
    let concentration = (1 - bounded) / bounded
    return BetaMoments(a: mean * concentration, b: (1 - mean) * concentration)
  }
}
