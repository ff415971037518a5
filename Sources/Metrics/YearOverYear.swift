import Reading

/// Shares and counts of each organ against its year before.
///
/// Only organs whose id is decided are followed; of several reports for one year the first by
/// source position is used. Ratios are left out: over two moving bases their change says little.
public struct YearOverYear: Sendable {
  /// The values.
  public let panel: Panel
  /// The least denominators.
  public let gates: ComparisonGates

  /// Creates the comparison.
  public init(_ panel: Panel, gates: ComparisonGates = ComparisonGates()) {
    self.panel = panel
    self.gates = gates
  }

  /// The metrics compared: shares and counts.
  public static let metrics = MetricIndex.all.filter { $0.metric.kind != .ratio }

  /// A count below which no relative change is given.
  public static let leastBase = 10.0

  /// The pairs of rows of one organ in consecutive years, by current row.
  public var pairs: [(previous: RowIndex, current: RowIndex)] { panel.alignment.consecutiveYears }

  /// The change of one metric between two rows.
  public func change(
    _ metric: MetricIndex, from previous: RowIndex, to current: RowIndex
  ) -> Change {
    let before = panel.value(metric, previous)
    let after = panel.value(metric, current)
    let judgement = judge(metric, previous, current)
    var difference: Double?
    var relativeChange: Double?
    if let before, let after, judgement != .editionBreak {
      difference = after - before
      if metric.metric.kind == .count && before >= Self.leastBase {
        relativeChange = (after - before) / before
      }
    }
    return Change(
      previousRow: previous, currentRow: current, metric: metric, previous: before,
      current: after, difference: difference, relativeChange: relativeChange,
      judgement: judgement)
  }

  private func judge(
    _ metric: MetricIndex, _ previous: RowIndex, _ current: RowIndex
  ) -> ChangeJudgement {
    let editions = (panel.report(previous).edition, panel.report(current).edition)
    if editions.0 != editions.1 && !metric.metric.isComparable(editions.0, editions.1) {
      return .editionBreak
    }
    guard let before = panel.value(metric, previous), panel.value(metric, current) != nil else {
      return .notAvailable
    }
    if metric.metric.kind == .count {
      return before < Self.leastBase ? .smallBase : .compared
    }
    let least = Double(gates.minimumCount)
    for row in [previous, current] {
      guard let denominator = panel.denominator(metric, row), denominator.double >= least else {
        return .smallBase
      }
    }
    return .compared
  }
}

/// The change of one metric of one organ from one year to the next.
public struct Change: Sendable {
  /// The report of the year before.
  public let previousRow: RowIndex
  /// The report of the year.
  public let currentRow: RowIndex
  /// The metric.
  public let metric: MetricIndex
  /// The value of the year before; nil where there is none.
  public let previous: Double?
  /// The value of the year; nil where there is none.
  public let current: Double?
  /// Current less previous; shares differ in units of one, so 0.05 is five percentage points.
  public let difference: Double?
  /// The difference over the previous value, for counts of ten and more; shares have none, their
  /// change is told in percentage points.
  public let relativeChange: Double?
  /// Whether the two compare, and if not, why.
  public let judgement: ChangeJudgement

  /// The Hidiroglou–Berthelot effect; nil until an estimator fills it.
  public var effect: Double? { nil }
  /// The score of the change; nil until an estimator fills it.
  public var score: Double? { nil }
}

/// Whether two years of a metric compare, and if not, why.
public enum ChangeJudgement: String, CaseIterable, Sendable {
  /// They compare.
  case compared
  /// The form changed between them, and the metric with it.
  case editionBreak = "edition_break"
  /// The base is too small: a previous count below ten, or a denominator below the gate.
  case smallBase = "small_base"
  /// One of the values is missing.
  case notAvailable = "not_available"
}
