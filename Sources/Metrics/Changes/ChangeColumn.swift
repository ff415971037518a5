import Statistics

/// One metric of all pairs of years, judged; by pair.
struct ChangeColumn: Sendable {
  /// Whether and how each pair was compared.
  private(set) var judgements: [ChangeJudgement]
  /// The Hidiroglou–Berthelot effects; NaN where there is none, empty for shares.
  private(set) var effects: [Double]
  /// The scores; NaN where there is none.
  private(set) var scores: [Double]
  /// The two-sided p-values of the exact tests, brought down to what their bulk allows; NaN where there
  /// is none, as for two zeros.
  private(set) var pValues: [Double]
  /// What was learnt of the strata.
  let laws: Laws

  /// The laws of the exact tests.
  enum Laws: Sendable {
    case counts(CountChanges)
    case shares(ShareChanges)
  }

  /// The published method, with the exponent U that makes chance alone count alike at every size (√n
  /// for counts), the tolerance C = 4 and the floor A = 0.05.
  static let method = HidiroglouBerthelot(sizeExponent: 0.5, tolerance: 4, floorShare: 0.05)

  init(_ metric: MetricIndex, _ pairs: ChangePairs, _ gates: ComparisonGates) {
    let count = pairs.pairs.count
    var judgements = (0..<count).map { pairs.judgement(metric, $0, gates) }
    var strata: [[Int]] = []
    var isGrouped = [Bool](repeating: false, count: count)
    for stratum in pairs.strata {
      let open = stratum.filter { judgements[$0] == .exact }
      if open.count < gates.minimumPeers { continue }
      for pair in open { isGrouped[pair] = true }
      strata.append(open)
    }
    for pair in judgements.indices where judgements[pair] == .exact && !isGrouped[pair] {
      judgements[pair] = .fewPeers
    }
    self.judgements = judgements
    scores = [Double](repeating: .nan, count: count)
    pValues = scores
    effects = []
    if metric.metric.kind == .count {
      let (before, after) = Self.counts(metric, pairs, isGrouped)
      let changes = CountChanges(previous: before, current: after, strata: strata)
      laws = .counts(changes)
      test(strata) { changes.test($0) }
      weigh(before, after, strata)
    } else {
      let (before, after) = Self.shares(metric, pairs, isGrouped)
      let changes = ShareChanges(previous: before, current: after, strata: strata)
      laws = .shares(changes)
      test(strata) { changes.test($0) }
    }
  }

  /// p-values of the pairs that have a law, and their scores by the exact test.
  private mutating func test(
    _ strata: [[Int]], _ test: (Int) -> (p: Double, isGrowth: Bool)?
  ) {
    var isGrowth = [Bool](repeating: false, count: scores.count)
    for stratum in strata {
      for pair in stratum {
        if let found = test(pair) {
          (pValues[pair], isGrowth[pair]) = (found.p, found.isGrowth)
        } else {
          scores[pair] = 0
        }
      }
    }
    let power = calibratingPower(pValues)
    let normal = StandardNormal()
    for pair in pValues.indices where !pValues[pair].isNaN {
      let p = max(calibrated(pValues[pair], power: power), 1e-300)
      pValues[pair] = p
      let distance = p < 1 ? normal.upperQuantile(p / 2) : 0
      scores[pair] = isGrowth[pair] ? distance : -distance
    }
  }

  /// Effects by stratum; they decide where both counts are large enough.
  private mutating func weigh(_ before: [Double], _ after: [Double], _ strata: [[Int]]) {
    effects = [Double](repeating: .nan, count: before.count)
    for stratum in strata {
      guard
        let found = Self.method.fit(
          previous: stratum.map { before[$0] }, current: stratum.map { after[$0] })
      else { continue }
      let scored = found.scores
      for (place, member) in found.used.enumerated() {
        let pair = stratum[member]
        effects[pair] = found.effects[place]
        let isLarge = min(before[pair], after[pair]) >= YearOverYear.leastBase
        if isLarge && !scored[place].isNaN {
          scores[pair] = scored[place]
          judgements[pair] = .compared
        }
      }
    }
  }

  private static func counts(
    _ metric: MetricIndex, _ pairs: ChangePairs, _ isGrouped: [Bool]
  ) -> (before: [Double], after: [Double]) {
    var before = [Double](repeating: .nan, count: isGrouped.count)
    var after = before
    for pair in isGrouped.indices where isGrouped[pair] {
      let rows = pairs.pairs[pair]
      guard let first = pairs.count(metric, rows.previous),
        let second = pairs.count(metric, rows.current)
      else { continue }
      (before[pair], after[pair]) = (Double(first), Double(second))
    }
    return (before, after)
  }

  private static func shares(
    _ metric: MetricIndex, _ pairs: ChangePairs, _ isGrouped: [Bool]
  ) -> (before: ShareChanges.Time, after: ShareChanges.Time) {
    let missing = [Double](repeating: .nan, count: isGrouped.count)
    var parts = (before: missing, after: missing)
    var wholes = parts
    for pair in isGrouped.indices where isGrouped[pair] {
      let rows = pairs.pairs[pair]
      guard let first = pairs.share(metric, rows.previous),
        let second = pairs.share(metric, rows.current)
      else { continue }
      parts.before[pair] = Double(first.successes)
      parts.after[pair] = Double(second.successes)
      wholes.before[pair] = Double(first.trials)
      wholes.after[pair] = Double(second.trials)
    }
    return (
      ShareChanges.Time(successes: parts.before, trials: wholes.before),
      ShareChanges.Time(successes: parts.after, trials: wholes.after)
    )
  }
}
