public import Reading
import Statistics

/// Every metric of every report beside its peers.
///
/// A report in no group (no organ, no year, or a second report of one organ and year) keeps its
/// values and is judged `few_peers`, with no peers. Stored as columns of `Panel`'s layout: a row
/// costs 41 bytes with the panel's own three numbers; what depends on the group alone is stored once
/// for the group, and the interval is computed when it is asked for.
public struct MetricTable: Sendable {
  /// The values.
  public let panel: Panel
  /// The gates applied.
  public let gates: ComparisonGates

  let comparison: PeerComparison
  let funnel: PeerFunnel

  /// Compares all reports of a panel with their peers.
  ///
  /// - Complexity: O(m n log n) for m metrics and n reports.
  public init(_ panel: Panel, gates: ComparisonGates = ComparisonGates()) {
    self.panel = panel
    self.gates = gates
    comparison = PeerComparison(panel, gates: gates)
    funnel = PeerFunnel(panel, comparison)
  }

  /// One row of the table: a report and a metric.
  public subscript(row: RowIndex, metric: MetricIndex) -> MetricRow {
    let offset = panel.offset(metric, row)
    let group = panel.groupIndex(of: row)
    let judgement = comparison.judgement(at: offset)
    let rank = comparison.ranks[offset]
    let z = comparison.scores[offset]
    let q = funnel.qValues[offset]
    var adjusted: Double?
    if let group, judgement == .compared, let value = panel.value(metric, row),
      let trials = panel.denominator(metric, row)
    {
      adjusted = funnel.adjustedScore(metric, group, value: value, trials: trials.double)
    }
    return MetricRow(
      row: row, metric: metric, group: group,
      numerator: panel.numerator(metric, row), denominator: panel.denominator(metric, row),
      value: panel.value(metric, row),
      peerMedian: group.flatMap { comparison.median(metric, $0) },
      peers: group.map { comparison.peers(metric, $0) },
      rank: rank == 0 ? nil : Int(rank), z: z.isNaN ? nil : z, zAdjusted: adjusted,
      qValue: q.isNaN ? nil : Double(q), judgement: judgement)
  }
}

extension MetricTable {
  /// Where a share lies among its peers, given how they differ; nil where it was not compared.
  public func funnel(_ row: RowIndex, _ metric: MetricIndex) -> FunnelPlace? {
    guard comparison.judgement(at: panel.offset(metric, row)) == .compared,
      let group = panel.groupIndex(of: row), let law = funnel.law(metric, group),
      let successes = panel.numerator(metric, row)?.wholeNumber,
      let trials = panel.denominator(metric, row)?.wholeNumber, (0...trials).contains(successes)
    else { return nil }
    let predictive = law.predictive(trials: trials)
    let lower = predictive.quantile(0.005)
    return FunnelPlace(
      mean: law.mean, counts: lower...max(lower, predictive.quantile(0.995)),
      shrunken: law.posteriorMean(successes: Double(successes), trials: Double(trials)))
  }
}

/// The place of one share in the funnel of its peers.
public struct FunnelPlace: Sendable {
  /// The mean of the peers' shares.
  public let mean: Double
  /// The numerators between which 99 in 100 peers with this denominator lie.
  public let counts: ClosedRange<Int>
  /// The share drawn towards the mean of the peers, by as much as they agree.
  public let shrunken: Double
}

/// One report and one metric: the value, its operands and its place among the peers.
public struct MetricRow: Sendable {
  /// The report.
  public let row: RowIndex
  /// The metric.
  public let metric: MetricIndex
  /// The group it is compared in; nil for none.
  public let group: GroupIndex?
  /// The exact numerator; nil where an operand is not printed.
  public let numerator: Quantity?
  /// The exact denominator; nil where an operand is not printed, and for counts.
  public let denominator: Quantity?
  /// The value; nil where an operand is missing or the denominator is not positive.
  public let value: Double?
  /// The median of the peers that pass the gate; nil where fewer than the least number do.
  public let peerMedian: Double?
  /// How many peers pass the gate, the report itself among them where it does; nil for no group.
  public let peers: Int?
  /// The place from the largest value, 1 first; equal values share the smallest place.
  public let rank: Int?
  /// The robust z-score (value − median)/scale against the peers, by `RobustScale`: 1.4826 MAD, or
  /// 1.2533 times the mean absolute deviation where more than half of the peers are equal; nil where
  /// all are. Counts are scored on the scale of log(1 + x).
  public let z: Double?
  /// (value − mean of the peers) over the standard error of chance and the differences between peers
  /// together: √(p(1 − p)/n + τ²); nil unless a share was compared.
  public let zAdjusted: Double?
  /// The false-discovery rate within the run at which a share stands out from its peers; nil unless it
  /// was compared.
  public let qValue: Double?
  /// Whether it was compared, and if not, why.
  public let judgement: PeerJudgement

  /// Wilson's 95 % limits; nil unless a share has whole operands with numerator ≤ denominator.
  public var interval95: ClosedRange<Double>? {
    guard metric.metric.kind == .share, let successes = numerator?.wholeNumber,
      let trials = denominator?.wholeNumber
    else { return nil }
    return wilsonInterval(successes: successes, trials: trials)
  }
}
