import Agencies
import Forms
import Reading

/// The pairs of consecutive years of a panel, by stratum: the peer group of the current year.
struct ChangePairs: Sendable {
  let panel: Panel
  let pairs: [(previous: RowIndex, current: RowIndex)]
  /// The pairs of each stratum, by the id of the organ, so that sums do not depend on the order of the
  /// sources; those without a group are in none.
  let strata: [[Int]]
  private let pairOfRow: [Int32]

  init(_ panel: Panel) {
    self.panel = panel
    pairs = panel.alignment.consecutiveYears
    var strata = [[Int]](repeating: [], count: panel.groups.count)
    var pairOfRow = [Int32](repeating: -1, count: panel.rowCount)
    for (number, pair) in pairs.enumerated() {
      pairOfRow[pair.current.position] = Int32(number)
      if let group = panel.groupIndex(of: pair.current) { strata[group.position].append(number) }
    }
    let ranks = Self.ranks(panel, pairs)
    self.strata = strata.map { $0.sorted { ranks[$0] < ranks[$1] } }
    self.pairOfRow = pairOfRow
  }

  /// The place of each pair's organ in the order of the ids.
  private static func ranks(
    _ panel: Panel, _ pairs: [(previous: RowIndex, current: RowIndex)]
  ) -> [Int] {
    let ids = pairs.map { pair -> String in
      guard let id = panel.report(pair.current).agency?.id else {
        preconditionFailure("row \(pair.current) of no organ")
      }
      return id
    }
    var rankOf: [String: Int] = [:]
    for (rank, id) in Set(ids).sorted().enumerated() { rankOf[id] = rank }
    return ids.map { rankOf[$0, default: 0] }
  }

  /// The pair whose current year is a row; nil where the year before did not report.
  func pair(endingAt row: RowIndex) -> Int? {
    let pair = pairOfRow[row.position]
    return pair < 0 ? nil : Int(pair)
  }

  /// What stands against a comparison before peers are looked at; `exact` where nothing does.
  func judgement(_ metric: MetricIndex, _ pair: Int, _ gates: ComparisonGates) -> ChangeJudgement {
    let (previous, current) = pairs[pair]
    let (before, after) = (panel.report(previous), panel.report(current))
    if before.edition != after.edition && !metric.metric.isComparable(before.edition, after.edition)
    {
      return .editionBreak
    }
    guard panel.value(metric, previous) != nil, panel.value(metric, current) != nil else {
      return .notAvailable
    }
    if panel.isInconsistent(metric, previous) || panel.isInconsistent(metric, current) {
      return .inconsistent
    }
    if metric.metric.restsOnDisputes, let from = before.year, let to = after.year,
      from < Self.reconsiderationLaw && to >= Self.reconsiderationLaw
    {
      return .lawBreak
    }
    let rows = [previous, current]
    if metric.metric.kind == .count {
      return rows.allSatisfy { count(metric, $0) != nil } ? .exact : .notAvailable
    }
    let least = Double(gates.minimumCount)
    for row in rows {
      guard let denominator = panel.denominator(metric, row), denominator.double >= least else {
        return .smallBase
      }
    }
    return rows.allSatisfy { share(metric, $0) != nil } ? .exact : .notAvailable
  }

  /// A count as a whole number that can be held exactly; nil where it is none.
  func count(_ metric: MetricIndex, _ row: RowIndex) -> Int? {
    guard let count = panel.numerator(metric, row)?.wholeNumber, 0...Self.most ~= count else {
      return nil
    }
    return count
  }

  /// The operands of a share as whole numbers; nil where they are none or the part exceeds the whole.
  func share(_ metric: MetricIndex, _ row: RowIndex) -> (successes: Int, trials: Int)? {
    guard let trials = panel.denominator(metric, row)?.wholeNumber, 1...Self.most ~= trials,
      let successes = panel.numerator(metric, row)?.wholeNumber, 0...trials ~= successes
    else { return nil }
    return (successes, trials)
  }

  /// Counts beyond this are slips of the pen.
  private static let most = 1_000_000_000_000

  /// The first year of the Reconsideration Law, in force from 2024-01-01: refusals go to
  /// reconsideration before they go to court.
  private static let reconsiderationLaw = 2024
}

extension Metric {
  /// Whether the metric counts reconsiderations or suits.
  var restsOnDisputes: Bool { numerator.added.contains { $0.table == .disputes } }
}
