import Reading
import Statistics

/// Shares against their peers as a funnel plot sees them: a share of few may lie far from the rest by
/// chance, one of many may not; and peers differ by more than chance.
///
/// For each share and group the law of the peers' shares is learnt by `BetaMoments` from those that pass
/// the gates. A share's p-value is that of its numerator under the beta-binomial law of its denominator,
/// brought down to what the bulk of the run allows (`calibratingPower`); q-values are those of the
/// metric within the run. z is adjusted by the variance τ² between peers (Spiegelhalter 2005).
struct PeerFunnel: Sendable {
  private var laws: [BetaMoments?]
  private var variances: [Double]
  private(set) var qValues: [Float]
  private let groupCount: Int

  init(_ panel: Panel, _ comparison: PeerComparison) {
    groupCount = panel.groups.count
    let size = groupCount * Metric.catalogue.count
    laws = [BetaMoments?](repeating: nil, count: size)
    variances = [Double](repeating: .nan, count: size)
    qValues = [Float](repeating: .nan, count: panel.values.count)
    for metric in MetricIndex.all where metric.metric.kind == .share {
      var judged: [(row: Int, p: Double)] = []
      for group in panel.groupIndices { judge(metric, group, panel, comparison, &judged) }
      let power = calibratingPower(judged.map(\.p))
      let q = benjaminiHochberg(judged.map { calibrated($0.p, power: power) })
      for (entry, q) in zip(judged, q) {
        qValues[metric.position * panel.rowCount + entry.row] = Float(q)
      }
    }
  }

  /// The law of a share in a group; nil where it was not compared.
  func law(_ metric: MetricIndex, _ group: GroupIndex) -> BetaMoments? {
    laws[metric.position * groupCount + group.position]
  }

  /// (share − mean of the peers) in standard errors of chance and of differences between peers.
  func adjustedScore(
    _ metric: MetricIndex, _ group: GroupIndex, value: Double, trials: Double
  ) -> Double? {
    guard let law = law(metric, group), trials > 0 else { return nil }
    let variance = variances[metric.position * groupCount + group.position]
    let chance = law.mean * (1 - law.mean) / trials
    return (value - law.mean) / (chance + variance).squareRoot()
  }

  private mutating func judge(
    _ metric: MetricIndex, _ group: GroupIndex, _ panel: Panel, _ comparison: PeerComparison,
    _ judged: inout [(row: Int, p: Double)]
  ) {
    var members: [(row: Int, x: Int, n: Int)] = []
    for row in panel.rows(in: group) {
      let offset = panel.offset(metric, row)
      guard comparison.judgement(at: offset) == .compared,
        let x = panel.numerator(metric, row)?.wholeNumber,
        let n = panel.denominator(metric, row)?.wholeNumber, (0...n).contains(x)
      else { continue }
      members.append((row.position, x, n))
    }
    guard members.count >= 3,
      let law = BetaMoments.fit(
        successes: members.map { Double($0.x) }, trials: members.map { Double($0.n) })
    else { return }
    let slot = metric.position * groupCount + group.position
    laws[slot] = law
    let errors = members.map { (law.mean * (1 - law.mean) / Double($0.n)).squareRoot() }
    let spread = Overdispersion.fit(
      values: members.map { Double($0.x) / Double($0.n) }, target: law.mean, errors: errors)
    if let spread { variances[slot] = spread.betweenVariance }
    for member in members {
      let p = twoSidedMidP(law.predictive(trials: member.n), member.x)
      judged.append((member.row, p))
    }
  }
}
