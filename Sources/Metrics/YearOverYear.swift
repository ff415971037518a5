import Reading
import Statistics

/// Shares and counts of each organ against its year before, and against what changed with its peers.
///
/// Only organs whose id is decided are followed; of several reports for one year the first by
/// source position is used. Ratios are left out: over two moving bases their change says little.
/// The peers are the organs of the group of the current year, the stratum; nothing is judged where
/// fewer than the gate have the metric in both years. Counts of ten and more are judged by their
/// Hidiroglou–Berthelot effect, smaller ones and shares by exact tests (`CountChanges`,
/// `ShareChanges`); which changes stand out, at a false-discovery rate within the run, rests on the
/// exact tests everywhere.
public struct YearOverYear: Sendable {
  /// The gates.
  public let gates: ComparisonGates
  /// Changes of counts that stand out, in the order of the pairs; one for each root quantity.
  public let outlyingCounts: [OutlyingChange]
  /// Changes of shares that stand out, in the order of the pairs; one for each root quantity.
  public let outlyingShares: [OutlyingChange]

  private let changePairs: ChangePairs
  private let columns: [ChangeColumn]

  /// Does some independent pieces of work, each given its number; from any threads.
  public typealias Spread = ReportScores.Spread

  /// Compares all pairs of consecutive years.
  ///
  /// - Parameter spread: Spreads the metrics over threads.
  /// - Complexity: O(reports) for each metric, besides sorting within strata.
  public init(
    _ panel: Panel, gates: ComparisonGates = ComparisonGates(),
    spread: Spread = { count, body in (0..<count).forEach(body) }
  ) {
    self.gates = gates
    let pairs = ChangePairs(panel)
    let results = ColumnResults<ChangeColumn?>(count: Self.metrics.count, nil)
    spread(Self.metrics.count) { index in
      results.set(ChangeColumn(Self.metrics[index], pairs, gates), index)
    }
    columns = results.columns.map { column in
      guard let column else { preconditionFailure("a metric was not compared") }
      return column
    }
    changePairs = pairs
    outlyingCounts = Self.outlying(columns, pairs, counts: true)
    outlyingShares = Self.outlying(columns, pairs, counts: false)
  }

  /// The metrics compared: shares and counts.
  public static let metrics = MetricIndex.all.filter { $0.metric.kind != .ratio }

  private static let columnOfMetric = MetricIndex.all.map { metrics.firstIndex(of: $0) }

  /// A count below which no relative change is given and no effect decides.
  public static let leastBase = 10.0

  /// How many distances from the median effect are tolerated: C.
  public static let tolerance = ChangeColumn.method.tolerance

  /// The values.
  public var panel: Panel { changePairs.panel }

  /// The pairs of rows of one organ in consecutive years, by current row.
  public var pairs: [(previous: RowIndex, current: RowIndex)] { changePairs.pairs }

  /// The row of the year before; nil where the organ did not report for it.
  public func previous(of row: RowIndex) -> RowIndex? {
    changePairs.pair(endingAt: row).map { changePairs.pairs[$0].previous }
  }

  /// The change of one metric between two rows that are a pair.
  public func change(
    _ metric: MetricIndex, from previous: RowIndex, to current: RowIndex
  ) -> Change {
    guard let pair = changePairs.pair(endingAt: current),
      changePairs.pairs[pair].previous == previous,
      let column = Self.columnOfMetric[metric.position]
    else { preconditionFailure("rows \(previous), \(current) and \(metric.metric.id)") }
    return Self.change(columns, changePairs, column, pair)
  }

  private static func change(
    _ columns: [ChangeColumn], _ pairs: ChangePairs, _ column: Int, _ pair: Int
  ) -> Change {
    let metric = metrics[column]
    let (previous, current) = pairs.pairs[pair]
    let before = pairs.panel.value(metric, previous)
    let after = pairs.panel.value(metric, current)
    let judgement = columns[column].judgements[pair]
    var difference: Double?
    var relativeChange: Double?
    if let before, let after, judgement != .editionBreak {
      difference = after - before
      if metric.metric.kind == .count && before >= leastBase {
        relativeChange = (after - before) / before
      }
    }
    let effects = columns[column].effects
    let score = columns[column].scores[pair]
    return Change(
      previousRow: previous, currentRow: current, metric: metric, previous: before,
      current: after, difference: difference, relativeChange: relativeChange,
      effect: effects.isEmpty || effects[pair].isNaN ? nil : effects[pair],
      score: score.isNaN ? nil : score, judgement: judgement)
  }

  private static func outlying(
    _ columns: [ChangeColumn], _ pairs: ChangePairs, counts isCount: Bool
  ) -> [OutlyingChange] {
    let outlying = OutlyingChanges(columns, pairs)
    return outlying.named(counts: isCount).compactMap { found in
      guard let root = RootQuantity.of(metrics[found.column]),
        let group = pairs.panel.groupIndex(of: pairs.pairs[found.pair].current),
        let expectation = columns[found.column].expectation(of: found.pair)
      else { return nil }
      let judgements = columns[found.column].judgements
      return OutlyingChange(
        change: change(columns, pairs, found.column, found.pair), root: root,
        others: outlying.companions(of: found.column, found.pair).map { metrics[$0] },
        pValue: found.p, qValue: found.q,
        peers: pairs.strata[group.position].count { judgements[$0].isJudged },
        expectation: expectation)
    }
  }
}

extension ChangeColumn {
  /// Outside this part of its law a count lies beyond the interval that is told.
  private static let outside = 0.01

  /// What was expected of the second year of a pair; nil where there is no law.
  fileprivate func expectation(of pair: Int) -> ChangeExpectation? {
    switch laws {
    case .counts(let changes): return .ratio(changes.commonRatio(for: pair))
    case .shares(let changes):
      guard let law = changes.law(of: pair) else { return nil }
      let lower = law.quantile(Self.outside / 2)
      return .share(
        mean: law.mean / Double(law.trials),
        counts: lower...max(lower, law.quantile(1 - Self.outside / 2)))
    }
  }
}
