/// Whether the counts of one unit at two times differ by more than chance, the usual variation between
/// the times, and what happened to all units of its stratum.
///
/// Given the sum of two counts the second is binomial where they are Poisson (Przyborowski & Wilenski
/// 1940). Where rates move from time to time, gamma distributed with shape r, it is beta-binomial with
/// shapes r and r: the share of one of two gamma variables is beta distributed and does not depend on
/// their sum. A change common to the stratum moves the mean of that law to the share π of the second
/// time and keeps the sum 2r of its shapes.
///
/// π is the share of the stratum's second counts in all, the unit left out, each unit weighing no more
/// than a few counts (its sum n counts for 3n/(n + 2)), so that no large or wild unit decides; it is drawn
/// to ½ by its own uncertainty. r is one for a stratum, or for all strata together where a stratum has
/// few units that tell, and small where nothing tells; it is fitted to the bulk of the p-values (`tightestFitting`), so that wild units
/// do not widen the law that they are measured by.
///
/// Missing: NaN; a pair with a missing count, and two zeros, have no law.
///
/// Reference: Przyborowski & Wilenski (1940), Biometrika 31, 313–323; Johnson, Kemp & Kotz (2005),
/// Univariate Discrete Distributions, 6.2.2, for the beta-binomial as a conditional law.
public struct CountChanges: Sendable {
  private let previous: [Double]
  private let current: [Double]
  private let stratumOfUnit: [Int32]
  private var sums: [Sums]
  private var sizes: [Double]

  /// Weighted counts of a stratum.
  private struct Sums {
    var current = 0.0
    var all = 0.0
  }

  /// The correlation of counts of one unit that weights allow for is 1/(2 + 1).
  private static let weighedShapes = 2.0

  /// The shapes r tried; up to 20, as rates that never move by more than a fifth leave no room for what
  /// life brings.
  private static let trialSizes = [0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 10, 20]

  /// Where nothing tells, rates may well double or halve.
  private static let usualSize = 1.0

  /// How many units r is fitted to at most, spread evenly.
  private static let sampleSize = 1_000

  /// Below so many units a fit is uncertain, and the next smaller r is taken; below so few there is none.
  private static let (goodSample, leastSample) = (40, 10)

  /// Learns the common change and the variation of each stratum.
  ///
  /// - Parameters:
  ///   - previous: Shape (units), whole numbers at or above 0; NaN is missing.
  ///   - current: Shape (units), likewise.
  ///   - strata: The units of each stratum; none in two.
  /// - Complexity: O(units) besides the fits, which look at 1000 units of a stratum at most.
  public init(previous: [Double], current: [Double], strata: [[Int]]) {
    precondition(previous.count == current.count, "\(previous.count) and \(current.count) counts")
    self.previous = previous
    self.current = current
    var stratumOfUnit = [Int32](repeating: -1, count: previous.count)
    for (number, units) in strata.enumerated() {
      for unit in units { stratumOfUnit[unit] = Int32(number) }
    }
    self.stratumOfUnit = stratumOfUnit
    sums = [Sums](repeating: Sums(), count: strata.count)
    sizes = [Double](repeating: Self.usualSize, count: strata.count)
    for (number, units) in strata.enumerated() {
      for unit in units {
        guard let own = weighted(unit) else { continue }
        sums[number].current += own.current
        sums[number].all += own.all
      }
    }
    fitSizes(strata)
  }

  /// How much rates move from time to time in a unit's stratum: r, the shape of their gamma law.
  public func size(of unit: Int) -> Double { sizes[Int(stratumOfUnit[unit])] }

  /// The counts of the stratum's other units at the second time over those at the first, as far as they
  /// can be told from no change; 1 where they cannot.
  public func commonRatio(for unit: Int) -> Double {
    let share = commonShare(unit)
    return share / (1 - share)
  }

  /// The law of the second count given the sum of both; nil for a missing count and for two zeros.
  public func law(of unit: Int) -> BetaBinomial? {
    stratumOfUnit[unit] < 0 ? nil : law(unit, size: size(of: unit))
  }

  /// The two-sided mid-p of the second count, and whether it lies at or above the middle of its law; nil
  /// where there is no law.
  public func test(_ unit: Int) -> (p: Double, isGrowth: Bool)? {
    law(of: unit).map { law in
      (p: law.boundedMidP(Int(current[unit])), isGrowth: current[unit] >= law.mean)
    }
  }

  private func weighted(_ unit: Int) -> (current: Double, all: Double)? {
    let all = previous[unit] + current[unit]
    if all.isNaN || all == 0 { return nil }
    let weight = (Self.weighedShapes + 1) / (Self.weighedShapes + all)
    return (weight * current[unit], weight * all)
  }

  private func commonShare(_ unit: Int) -> Double {
    var others = sums[Int(stratumOfUnit[unit])]
    if let own = weighted(unit) {
      others.current -= own.current
      others.all -= own.all
    }
    // Half a count at either time, so that a stratum of zeros has not changed.
    let all = max(others.all, 0) + 1
    let share = min(max((max(others.current, 0) + 0.5) / all, 0.001), 0.999)
    let distance = share - 0.5
    let doubt = share * (1 - share) / all
    let kept = distance * distance > doubt ? 1 - doubt / (distance * distance) : 0
    return 0.5 + kept * distance
  }

  private func law(_ unit: Int, size: Double) -> BetaBinomial? {
    let all = previous[unit] + current[unit]
    if all.isNaN || all == 0 { return nil }
    let share = commonShare(unit)
    return BetaBinomial(trials: Int(all), a: 2 * size * share, b: 2 * size * (1 - share))
  }

  private mutating func fitSizes(_ strata: [[Int]]) {
    // Where little is expected, p-values are coarse and tell little.
    let telling = strata.map { $0.filter { previous[$0] + current[$0] >= 4 } }
    let isOwn = telling.map { $0.count >= Self.goodSample }
    let together = isOwn.contains(false) ? fitted(telling.flatMap(\.self)) : nil
    for (number, units) in telling.enumerated() {
      sizes[number] = (isOwn[number] ? fitted(units) : together) ?? Self.usualSize
    }
  }

  private func fitted(_ units: [Int]) -> Double? {
    if units.count < Self.leastSample { return nil }
    let step = (units.count + Self.sampleSize - 1) / Self.sampleSize
    let sample = stride(from: 0, to: units.count, by: step).map { units[$0] }
    let index = tightestFitting(Self.trialSizes.count, observations: sample.count) { size, index in
      law(sample[index], size: Self.trialSizes[size]).map {
        $0.boundedMidP(Int(current[sample[index]]))
      } ?? 1
    }
    return Self.trialSizes[units.count < Self.goodSample ? max(0, index - 1) : index]
  }
}
