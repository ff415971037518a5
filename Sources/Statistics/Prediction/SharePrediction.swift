import CSpecialFunctions

/// What part of a number of trials is expected to succeed, given the unit's other times and its peers.
///
/// Each unit has a probability, beta distributed among its peers; from time to time it moves about its
/// unit's with a concentration M that is one for the whole column, so that a time with n trials counts
/// for nM/(n + M). The prior is fitted by moments, each unit weighing no more than a few hundred
/// trials; M from the bulk of the p-values (`tightestFitting`).
///
/// Missing: NaN; zero trials are no history and get no law. Without enough peers a unit is not judged
/// below three times.
///
/// Reference: Kleinman (1973), JASA 68, 46–54.
public struct SharePrediction: Sendable {
  /// The fewest units a prior is learnt from.
  public let leastUnits: Int
  /// The concentration of one unit's probabilities over time.
  public let concentration: Double
  /// Whether the concentration was learnt from the column.
  public let isConcentrationLearnt: Bool

  private let series: UnitSeries
  private let successes: [Double]
  private let trials: [Double]
  private let priors: [BetaMoments?]

  private static let concentrations = [5.0, 10, 20, 50, 100, 200, 500, 1_000, 5_000]

  /// How many judged places the concentration is fitted to at most, spread evenly.
  private static let sampleSize = 2_000

  /// Below so many the usual concentration is taken.
  private static let leastSample = 40
  private static let usualConcentration = 200.0

  /// Learns priors and concentration.
  ///
  /// - Parameters:
  ///   - successes: Shape (rows); NaN is missing.
  ///   - trials: Shape (rows), NaN is missing; where successes exceed them, they are the trials.
  ///   - concentration: The concentration where it is known; learnt where nil.
  public init(
    successes: [Double], trials: [Double], series: UnitSeries,
    concentration: Double? = nil, leastUnits: Int = 10
  ) {
    self.leastUnits = leastUnits
    self.series = series
    self.successes = series.rows.map { trials[$0].isNaN ? .nan : successes[$0] }
    self.trials = series.rows.map { successes[$0].isNaN ? .nan : max(trials[$0], successes[$0]) }
    priors = Self.priors(self.successes, self.trials, series, leastUnits)
    let learnt =
      concentration == nil ? Self.fitted(self.successes, self.trials, series, priors) : nil
    isConcentrationLearnt = learnt != nil
    self.concentration = concentration ?? learnt ?? Self.usualConcentration
  }

  /// The law of a row, given the unit's other times but one; nil where nothing is known.
  public func law(at place: Int, of unit: Int, omitting omitted: Int? = nil) -> BetaBinomial? {
    Self.law(
      at: place, of: unit, omitting: omitted, successes, trials, series, priors[unit], concentration
    )
  }

  /// The law by which a place is least suspicious, as `CountPrediction.kindest`.
  public func kindest(
    at place: Int, of unit: Int, tried: Double = 0.02
  ) -> (law: BetaBinomial, p: Double)? {
    guard trials[place] > 0, let law = law(at: place, of: unit) else { return nil }
    if priors[unit] == nil && !series.hasTwoOthers(place, of: unit, where: { trials[$0] > 0 }) {
      return nil
    }
    let x = Int(successes[place])
    var best = (law: law, p: law.twoSidedMidP(x))
    for other in series.places(of: unit)
    where best.p < tried && other != place && trials[other] > 0 {
      guard let law = self.law(at: place, of: unit, omitting: other) else { continue }
      let p = law.twoSidedMidP(x)
      if p <= best.p { continue }
      let own = self.law(at: other, of: unit, omitting: place)
      let price = own.map { min(1, wildness / $0.twoSidedMidP(Int(successes[other]))) } ?? 1
      if p * price > best.p { best = (law, p * price) }
    }
    return best
  }

  /// The p-value of each row by its kindest law, and its mean; NaN where there is none.
  public func judged() -> JudgedColumn {
    var p = [Double](repeating: .nan, count: successes.count)
    var means = p
    for unit in 0..<series.unitCount {
      for place in series.places(of: unit) {
        guard let judged = kindest(at: place, of: unit) else { continue }
        p[place] = judged.p
        means[place] = judged.law.mean
      }
    }
    return JudgedColumn(pValues: series.byRow(p), means: series.byRow(means))
  }

  private static func law(
    at place: Int, of unit: Int, omitting omitted: Int?, _ successes: [Double], _ trials: [Double],
    _ series: UnitSeries, _ prior: BetaMoments?, _ concentration: Double
  ) -> BetaBinomial? {
    guard trials[place] > 0 else { return nil }
    var (a, b) = (0.0, 0.0)
    if let prior { (a, b) = (prior.a, prior.b) }
    for other in series.places(of: unit)
    where other != place && other != omitted && trials[other] > 0 {
      let weight = concentration / (concentration + trials[other])
      a += weight * successes[other]
      b += weight * (trials[other] - successes[other])
    }
    guard a > 0, b > 0 else { return nil }
    // The unit's probability is uncertain and the time's moves about it: variances add up.
    let known = a + b
    let together = 1 / (1 / (known + 1) + 1 / (concentration + 1))
    let whole = max(together - 1, 0.05)
    return BetaBinomial(trials: Int(trials[place]), a: whole * a / known, b: whole * b / known)
  }

  private static func priors(
    _ successes: [Double], _ trials: [Double], _ series: UnitSeries, _ leastUnits: Int
  ) -> [BetaMoments?] {
    var sums: [(x: Double, n: Double)] = []
    for unit in 0..<series.unitCount {
      var (x, n) = (0.0, 0.0)
      for place in series.places(of: unit) where trials[place] > 0 {
        x += successes[place]
        n += trials[place]
      }
      let weight = n > 0 ? 1 / (1 + n / 300) : 1
      sums.append((weight * x, weight * n))
    }
    return series.learnt(atLeast: leastUnits, where: { sums[$0].n > 0 }) { units in
      BetaMoments.fit(successes: units.map { sums[$0].x }, trials: units.map { sums[$0].n })
    }
  }

  /// The largest concentration, the tightest law, that the bulk of the shares allows; nil where
  /// too few tell.
  private static func fitted(
    _ successes: [Double], _ trials: [Double], _ series: UnitSeries, _ priors: [BetaMoments?]
  ) -> Double? {
    var judged: [(place: Int, unit: Int)] = []
    for unit in 0..<series.unitCount where series.places(of: unit).count > 1 {
      for place in series.places(of: unit) where trials[place] > 0 {
        let law = law(
          at: place, of: unit, omitting: nil, successes, trials, series, priors[unit],
          usualConcentration)
        // Where little is expected, p-values are coarse and tell little.
        if let law, min(law.mean, trials[place] - law.mean) >= 2 { judged.append((place, unit)) }
      }
    }
    if judged.count < leastSample { return nil }
    let step = (judged.count + sampleSize - 1) / sampleSize
    let sample = stride(from: 0, to: judged.count, by: step).map { judged[$0] }
    let index = tightestFitting(concentrations.count, observations: sample.count) { law, index in
      let (place, unit) = sample[index]
      let law = Self.law(
        at: place, of: unit, omitting: nil, successes, trials, series, priors[unit],
        concentrations[law])
      return law.map { $0.twoSidedMidP(Int(successes[place])) } ?? 1
    }
    return concentrations[index]
  }
}
