public import Reading
import Statistics

/// Every metric of every report beside its peers.
///
/// A report in no group (no organ, no year, or a second report of one organ and year) keeps its
/// values and is judged `few_peers`, with no peers. Stored as columns of `Panel`'s layout: a row
/// costs 37 bytes with the panel's own three numbers; what depends on the group alone is stored once
/// for the group, and the interval is computed when it is asked for.
public struct MetricTable: Sendable {
  /// The values.
  public let panel: Panel
  /// The gates applied.
  public let gates: ComparisonGates

  let comparison: PeerComparison

  /// Compares all reports of a panel with their peers.
  ///
  /// - Complexity: O(m n log n) for m metrics and n reports.
  public init(_ panel: Panel, gates: ComparisonGates = ComparisonGates()) {
    self.panel = panel
    self.gates = gates
    comparison = PeerComparison(panel, gates: gates)
  }

  /// One row of the table: a report and a metric.
  public subscript(row: RowIndex, metric: MetricIndex) -> MetricRow {
    let offset = panel.offset(metric, row)
    let group = panel.groupIndex(of: row)
    let judgement = comparison.judgement(at: offset)
    let rank = comparison.ranks[offset]
    let z = comparison.scores[offset]
    return MetricRow(
      row: row, metric: metric, group: group,
      numerator: panel.numerator(metric, row), denominator: panel.denominator(metric, row),
      value: panel.value(metric, row),
      peerMedian: group.flatMap { comparison.median(metric, $0) },
      peers: group.map { comparison.peers(metric, $0) },
      rank: rank == 0 ? nil : Int(rank), z: z.isNaN ? nil : z, judgement: judgement)
  }
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
  /// Whether it was compared, and if not, why.
  public let judgement: PeerJudgement

  /// Wilson's 95 % limits; nil unless a share has whole operands with numerator ≤ denominator.
  public var interval95: ClosedRange<Double>? {
    guard metric.metric.kind == .share, let successes = numerator?.wholeNumber,
      let trials = denominator?.wholeNumber
    else { return nil }
    return wilsonInterval(successes: successes, trials: trials)
  }
  /// The robust z-score adjusted for overdispersion; nil until an estimator fills it.
  public var zAdjusted: Double? { nil }
  /// The false-discovery rate at which the value stands out; nil until a test fills it.
  public var qValue: Double? { nil }
}
