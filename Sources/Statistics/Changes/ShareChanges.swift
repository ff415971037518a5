import CSpecialFunctions

/// Whether the shares of one unit at two times differ by more than chance, the usual variation between
/// the times, and what happened to all units of its stratum.
///
/// The second count is judged by its beta-binomial law, given the first and the unit's peers. The share
/// behind the first has the stratum's beta law for its prior (`BetaMoments`); from time to time a unit's
/// share moves with a concentration M, so that a first time with n trials counts for nM/(n + M) and the
/// second share varies about the first by 1/(M + 1) besides. With M large and peers that tell nothing, it
/// answers what Fisher's exact test of two shares answers. A change common to the stratum, the unit left
/// out, moves the mean of the law on the logit scale, drawn to none by its own uncertainty; no unit
/// weighs more than a hundred trials in it. M is one for all strata, fitted to the bulk of the p-values
/// (`tightestFitting`).
///
/// Missing: NaN; a pair with a missing count or without trials has no law.
///
/// Reference: Fisher (1935), JRSS 98, 39–82; Kleinman (1973), JASA 68, 46–54.
public struct ShareChanges: Sendable {
  /// Successes and trials of all units at one time.
  public struct Time: Sendable {
    let successes: [Double]
    let trials: [Double]

    /// Creates a time.
    ///
    /// - Parameters:
    ///   - successes: Shape (units), whole numbers within 0 and the trials; NaN is missing.
    ///   - trials: Shape (units), whole numbers at or above 0; NaN is missing.
    public init(successes: [Double], trials: [Double]) {
      precondition(successes.count == trials.count, "\(successes.count), \(trials.count) trials")
      self.successes = successes
      self.trials = trials
    }
  }

  /// The concentration of one unit's shares from time to time.
  public private(set) var concentration: Double

  private let previous: Time
  private let current: Time
  private let stratumOfUnit: [Int32]
  private let strata: [Stratum]

  private struct Stratum {
    var a: Double
    var b: Double
    var before = Sums()
    var after = Sums()
  }

  /// Weighted counts of a stratum at one time.
  private struct Sums {
    var successes = 0.0
    var trials = 0.0
  }

  private static let concentrations = [5.0, 10, 20, 50, 100, 200, 500, 1_000, 5_000]
  private static let usualConcentration = 20.0
  private static let sampleSize = 2_000

  /// Below so many units a fit is uncertain, and the next smaller M is taken; below so few there is none.
  private static let (goodSample, leastSample) = (40, 10)

  /// The most trials that a unit weighs in the change common to its stratum.
  private static let mostWeight = 100.0

  /// Learns priors, common changes and the concentration.
  ///
  /// - Parameter strata: The units of each stratum, all with trials at both times; none in two.
  /// - Complexity: O(units log units).
  public init(previous: Time, current: Time, strata: [[Int]]) {
    let count = previous.trials.count
    precondition(current.trials.count == count, "\(count) and \(current.trials.count) units")
    self.previous = previous
    self.current = current
    var stratumOfUnit = [Int32](repeating: -1, count: count)
    for (number, units) in strata.enumerated() {
      for unit in units { stratumOfUnit[unit] = Int32(number) }
    }
    self.stratumOfUnit = stratumOfUnit
    self.strata = strata.map { Self.learn($0, previous, current) }
    concentration = Self.usualConcentration
    concentration = fitted(strata.flatMap(\.self)) ?? concentration
  }

  /// The law of the second count; nil where there is none.
  public func law(of unit: Int) -> BetaBinomial? { law(unit, concentration) }

  /// The two-sided mid-p of the second count, and whether it lies at or above the middle of its law; nil
  /// where there is no law.
  public func test(_ unit: Int) -> (p: Double, isGrowth: Bool)? {
    law(of: unit).map { law in
      (
        p: law.boundedMidP(Int(current.successes[unit])),
        isGrowth: current.successes[unit] >= law.mean
      )
    }
  }

  /// The change common to the unit's stratum on the logit scale, 0 where it cannot be told from none.
  public func commonShift(for unit: Int) -> Double {
    let stratum = strata[Int(stratumOfUnit[unit])]
    let before = Self.without(Self.weighted(previous, unit), stratum.before)
    let after = Self.without(Self.weighted(current, unit), stratum.after)
    let shift = after.logit - before.logit
    // Units differ from time to time by more than their trials would; twice the variance allows for it.
    let doubt = 2 * (before.doubt + after.doubt)
    return shift * shift > doubt ? shift * (1 - doubt / (shift * shift)) : 0
  }

  private static func weighted(_ time: Time, _ unit: Int) -> Sums {
    let weight = mostWeight / (mostWeight + time.trials[unit])
    return Sums(
      successes: weight * time.successes[unit], trials: weight * time.trials[unit])
  }

  /// A sum without one unit, with half a success and half a failure more: a logit and its variance.
  private static func without(_ own: Sums, _ sums: Sums) -> (logit: Double, doubt: Double) {
    let successes = max(0, sums.successes - own.successes) + 0.5
    let failures = max(0, sums.trials - own.trials - sums.successes + own.successes) + 0.5
    return (log(successes / failures), 1 / successes + 1 / failures)
  }

  private static func learn(_ units: [Int], _ previous: Time, _ current: Time) -> Stratum {
    // A unit with many trials teaches no more than one with some hundred.
    let weights = units.map { 1 / (1 + previous.trials[$0] / 300) }
    let prior = BetaMoments.fit(
      successes: zip(units, weights).map { $1 * previous.successes[$0] },
      trials: zip(units, weights).map { $1 * previous.trials[$0] })
    // Where nobody ever failed, half a failure among all of them.
    let all = Double(units.count)
    var stratum = Stratum(a: prior?.a ?? all / (all + 0.5), b: prior?.b ?? 0.5 / (all + 0.5))
    for unit in units {
      let (before, after) = (weighted(previous, unit), weighted(current, unit))
      stratum.before.successes += before.successes
      stratum.before.trials += before.trials
      stratum.after.successes += after.successes
      stratum.after.trials += after.trials
    }
    return stratum
  }

  private func law(_ unit: Int, _ concentration: Double) -> BetaBinomial? {
    guard stratumOfUnit[unit] >= 0, previous.trials[unit] > 0, current.trials[unit] > 0 else {
      return nil
    }
    let stratum = strata[Int(stratumOfUnit[unit])]
    let weight = concentration / (concentration + previous.trials[unit])
    let a = stratum.a + weight * previous.successes[unit]
    let b = stratum.b + weight * (previous.trials[unit] - previous.successes[unit])
    // The unit's share is uncertain and the second moves about it: variances add up.
    let together = 1 / (1 / (a + b + 1) + 1 / (concentration + 1))
    let whole = max(together - 1, 0.05)
    let odds = a / b * exp(commonShift(for: unit))
    let mean = min(max(odds / (1 + odds), 1e-9), 1 - 1e-9)
    return BetaBinomial(trials: Int(current.trials[unit]), a: whole * mean, b: whole * (1 - mean))
  }

  private func fitted(_ units: [Int]) -> Double? {
    let telling = units.filter { unit in
      // Where little is expected, p-values are coarse and tell little.
      guard let law = law(unit, Self.usualConcentration) else { return false }
      return min(law.mean, Double(law.trials) - law.mean) >= 2
    }
    if telling.count < Self.leastSample { return nil }
    let step = (telling.count + Self.sampleSize - 1) / Self.sampleSize
    let sample = stride(from: 0, to: telling.count, by: step).map { telling[$0] }
    let index = tightestFitting(Self.concentrations.count, observations: sample.count) {
      concentration, index in
      let unit = sample[index]
      return law(unit, Self.concentrations[concentration]).map {
        $0.boundedMidP(Int(current.successes[unit]))
      } ?? 1
    }
    return Self.concentrations[telling.count < Self.goodSample ? max(0, index - 1) : index]
  }
}
