import CSpecialFunctions

/// What a count is expected to be, given the unit's other times and its peers.
///
/// Each unit has a rate, gamma distributed among its peers; the counts of one unit vary about
/// rate × exposure with a variance of mean + mean²/dispersion. The prior is fitted by moments of the
/// units' rates, the largest two in a hundred drawn in; the dispersion, one for the whole column, from the
/// bulk of the p-values (`tightestFitting`), so that wild values do not widen what they are to be measured
/// by. A time is judged by the unit's other times (`PredictedCount`).
///
/// Units differ in how much they vary, and one dispersion would make wonders of the ordinary years of
/// those that vary most. So a p-value that is small is averaged over the dispersions that units have, as
/// likely as the unit's other times make each (`UnequalDispersion`), where this makes it larger. Counts
/// with exposures are judged by the one dispersion.
///
/// Missing: NaN; a missing count is no history and gets no law. A unit without history has the law of
/// its peers. One without enough peers is not judged below three times: of two that differ nobody knows
/// which is wild.
///
/// Reference: Robbins (1956), Proc. Third Berkeley Symp. 1, 157–163; Lawless (1987), Canadian Journal
/// of Statistics 15, 209–225, for the negative-binomial law.
public struct CountPrediction: Sendable {
  /// The fewest units a prior is learnt from.
  public let leastUnits: Int
  /// The year-to-year dispersion of the column: the size of the negative-binomial law of a known rate.
  public let dispersion: Double
  /// Whether the dispersion was learnt from the column: not where it was given, or where too little
  /// was expected everywhere.
  public let isDispersionLearnt: Bool

  private let series: UnitSeries
  private let counts: [Double]
  private let exposures: [Double]
  private let priors: [GammaRates?]
  private let unequal: UnequalDispersion?

  /// A gamma distribution of rates.
  private struct GammaRates {
    let shape: Double
    let exposure: Double
  }

  /// Up to 20: figures that never vary by more than a fifth leave no room for what life brings.
  private static let dispersions = [0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 10, 20]

  /// How many judged places the dispersion is fitted to at most, spread evenly.
  private static let sampleSize = 2_000

  /// Below so many the usual dispersion is taken.
  private static let leastSample = 40
  private static let usualDispersion = 3.0

  /// Learns priors and dispersion.
  ///
  /// - Parameters:
  ///   - counts: Shape (rows), at or above 0; NaN is missing.
  ///   - exposures: Shape (rows), positive; NaN is missing. One each where left out.
  ///   - series: The rows of each unit, and its peers.
  ///   - dispersion: The dispersion where it is known; learnt where nil.
  /// - Complexity: O(rows) besides sorting the rates of each group.
  public init(
    counts: [Double], exposures: [Double]? = nil, series: UnitSeries,
    dispersion: Double? = nil, leastUnits: Int = 10
  ) {
    self.leastUnits = leastUnits
    self.series = series
    self.counts = series.rows.map {
      counts[$0].isNaN || exposures?[$0].isNaN == true ? .nan : counts[$0]
    }
    self.exposures =
      exposures.map { exposures in series.rows.map { exposures[$0] } }
      ?? [Double](repeating: 1, count: series.rows.count)
    priors = Self.priors(self.counts, self.exposures, series, leastUnits)
    let learnt =
      dispersion == nil ? Self.fitted(self.counts, self.exposures, series, priors) : nil
    isDispersionLearnt = learnt != nil
    self.dispersion = dispersion ?? learnt ?? Self.usualDispersion
    unequal = exposures == nil ? Self.unequalDispersion(self.counts, series) : nil
  }

  private static func unequalDispersion(
    _ counts: [Double], _ series: UnitSeries
  ) -> UnequalDispersion? {
    UnequalDispersion(
      units: (0..<series.unitCount).map { unit in
        series.places(of: unit).compactMap { counts[$0].isNaN ? nil : counts[$0] }
      })
  }

  /// The law of a row, given the unit's other times but one; nil where nothing is known.
  ///
  /// - Parameters:
  ///   - place: A place in the rows of the series.
  ///   - unit: Its unit.
  ///   - omitted: Another place of the unit that is left out; nil for none.
  public func law(
    at place: Int, of unit: Int, omitting omitted: Int? = nil
  ) -> PredictedCount? {
    Self.law(
      at: place,
      history: Self.history(at: place, of: unit, omitting: omitted, counts, exposures, series),
      exposures, priors[unit], dispersion)
  }

  /// The law by which a place is least suspicious, over leaving out none or any one of the unit's other
  /// times, and the two-sided mid-p under it; nil where there is no law.
  ///
  /// So a time beside a wild one is not blamed for it. To leave out a time that agrees with the rest
  /// takes a price: the p-value is then multiplied by `wildness`/p of that time, judged without the
  /// place. Leaving out is tried where the first p is below `tried`; above, nothing hangs on it.
  public func kindest(
    at place: Int, of unit: Int, tried: Double = 0.02
  ) -> (law: PredictedCount, p: Double)? {
    guard !counts[place].isNaN, let law = law(at: place, of: unit) else { return nil }
    if priors[unit] == nil && !series.hasTwoOthers(place, of: unit, where: { !counts[$0].isNaN }) {
      return nil
    }
    let x = Int(counts[place])
    var best = (law: law, p: law.twoSidedMidP(x))
    if best.p < tried { best = widened(best, at: place, of: unit, omitting: nil) }
    for other in series.places(of: unit)
    where best.p < tried && other != place && !counts[other].isNaN {
      guard let narrow = self.law(at: place, of: unit, omitting: other) else { continue }
      let (law, p) = widened(
        (narrow, narrow.twoSidedMidP(x)), at: place, of: unit, omitting: other)
      if p <= best.p { continue }
      let own = self.law(at: other, of: unit, omitting: place)
      let price = own.map { min(1, wildness / $0.twoSidedMidP(Int(counts[other]))) } ?? 1
      if p * price > best.p { best = (law, p * price) }
    }
    return best
  }

  /// The p-value averaged over the dispersions that the unit may have, where it is larger, with a law of
  /// their harmonic mean.
  private func widened(
    _ told: (law: PredictedCount, p: Double), at place: Int, of unit: Int, omitting omitted: Int?
  ) -> (law: PredictedCount, p: Double) {
    guard let unequal else { return told }
    let places = series.places(of: unit).filter {
      $0 != place && $0 != omitted && !counts[$0].isNaN
    }
    let weights = unequal.weights(given: places.map { counts[$0] })
    let history = Self.history(at: place, of: unit, omitting: omitted, counts, exposures, series)
    func law(_ size: Double) -> PredictedCount? {
      Self.law(at: place, history: history, exposures, priors[unit], size)
    }
    var (p, variation) = (0.0, 0.0)
    for (weight, size) in zip(weights, UnequalDispersion.sizes) where weight > 0 {
      guard let law = law(size) else { return told }
      p += weight * law.twoSidedMidP(Int(counts[place]))
      variation += weight / size
    }
    guard p > told.p, let law = law(min(dispersion, 1 / variation)) else { return told }
    return (law, p)
  }

  /// The p-value of each row by its kindest law, and the mean of its first; NaN where there is none.
  public func judged() -> JudgedColumn {
    var p = [Double](repeating: .nan, count: counts.count)
    var means = p
    for unit in 0..<series.unitCount {
      for place in series.places(of: unit) {
        guard let judged = kindest(at: place, of: unit) else { continue }
        p[place] = judged.p
        means[place] = judged.law.centre
      }
    }
    return JudgedColumn(pValues: series.byRow(p), means: series.byRow(means))
  }

  // MARK: Laws

  private struct History {
    var sum = 0.0
    var exposure = 0.0
    var times = 0
  }

  private static func history(
    at place: Int, of unit: Int, omitting omitted: Int?, _ counts: [Double], _ exposures: [Double],
    _ series: UnitSeries
  ) -> History {
    var history = History()
    for other in series.places(of: unit)
    where other != place && other != omitted && !counts[other].isNaN {
      history.sum += counts[other]
      history.exposure += exposures[other]
      history.times += 1
    }
    return history
  }

  private static func law(
    at place: Int, history: History, _ exposures: [Double], _ prior: GammaRates?,
    _ dispersion: Double
  ) -> PredictedCount? {
    if history.times == 0 {
      return prior.map {
        PredictedCount(
          centre: $0.shape / $0.exposure * exposures[place], size: dispersion, times: .infinity,
          counts: $0.shape)
      }
    }
    let typical = history.sum / Double(history.times)
    let weight = 1 / (1 + typical / dispersion)
    var (shape, exposure) = (weight * history.sum, weight * history.exposure)
    if let prior {
      // Sizes of organs have a heavier tail than a gamma law: a unit above its peers is not drawn down.
      let own = history.sum / history.exposure
      shape += prior.shape
      exposure += own > 0 ? min(prior.exposure, prior.shape / own) : prior.exposure
    }
    guard shape > 0, exposure > 0 else { return nil }
    let known = prior?.shape ?? 0
    return PredictedCount(
      centre: shape / exposure * exposures[place], size: dispersion,
      times: dispersion * Double(history.times) + known, counts: history.sum + known)
  }

  // MARK: Fits

  private static func priors(
    _ counts: [Double], _ exposures: [Double], _ series: UnitSeries, _ leastUnits: Int
  ) -> [GammaRates?] {
    var rates = [Double](repeating: .nan, count: series.unitCount)
    var typicalExposure = [Double](repeating: 0, count: series.unitCount)
    for unit in 0..<series.unitCount {
      let all = history(at: -1, of: unit, omitting: nil, counts, exposures, series)
      if all.exposure > 0 {
        rates[unit] = all.sum / all.exposure
        typicalExposure[unit] = all.exposure / Double(all.times)
      }
    }
    return series.learnt(atLeast: leastUnits, where: { !rates[$0].isNaN }) { units in
      let sorted = units.map { rates[$0] }.sorted()
      let most = sorted[Int(0.98 * Double(sorted.count - 1))]
      let kept = sorted.map { min($0, most) }
      let n = Double(kept.count)
      // No group is so poor that a count of one would be a wonder.
      let least = 0.02 * n / units.reduce(0) { $0 + typicalExposure[$1] }
      let mean = kept.reduce(0, +) / n + least
      let centre = mean - least
      let variance = kept.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / n
      let shape = min(1, max(0.15, mean * mean / max(variance, 1e-12 * mean * mean)))
      return GammaRates(shape: shape, exposure: shape / mean)
    }
  }

  /// The largest dispersion, the tightest law, that the bulk of the counts allows; nil where too few
  /// tell.
  private static func fitted(
    _ counts: [Double], _ exposures: [Double], _ series: UnitSeries, _ priors: [GammaRates?]
  ) -> Double? {
    var judged: [(place: Int, unit: Int, history: History)] = []
    for unit in 0..<series.unitCount where series.places(of: unit).count > 1 {
      for place in series.places(of: unit) where !counts[place].isNaN {
        let history = history(at: place, of: unit, omitting: nil, counts, exposures, series)
        // Where little is expected, p-values are coarse and tell little.
        if history.sum >= 2 * Double(history.times) { judged.append((place, unit, history)) }
      }
    }
    if judged.count < leastSample { return nil }
    let step = (judged.count + sampleSize - 1) / sampleSize
    let sample = stride(from: 0, to: judged.count, by: step).map { judged[$0] }
    let index = tightestFitting(dispersions.count, observations: sample.count) { law, index in
      let (place, unit, history) = sample[index]
      let law = Self.law(
        at: place, history: history, exposures, priors[unit], dispersions[law])
      return law.map { $0.twoSidedMidP(Int(counts[place])) } ?? 1
    }
    return dispersions[index]
  }
}

/// A time whose p-value is at or below this is left out without a price.
let wildness = 0.02

/// Twice the smaller mid-p, at most 1 and at least 10⁻³⁰⁰; 1 near the mean, as `isNear` has it.
public func twoSidedMidP(_ law: some CountDistribution, _ x: Int) -> Double {
  if isNear(Double(x) - law.mean, variance: law.variance) { return 1 }
  let half = law.probability(x) / 2
  let tail = Double(x) > law.mean ? law.upperTail(x) : law.lowerTail(x)
  return min(1, max(2 * (tail - half), 1e-300))
}

/// Whether a count lies so near the middle of a skewed law that its p-value is above a quarter: within
/// 0.6 standard deviations below, 0.9 above. Nothing hangs on how far above, and tails cost.
func isNear(_ distance: Double, variance: Double) -> Bool {
  distance * distance <= (distance > 0 ? 0.81 : 0.36) * variance
}
