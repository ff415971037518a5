import Agencies
import Forms
public import Metrics
import Reading

/// How much a finding matters: how suspicious it is, times how much of a published total it touches.
///
/// The influence of a finding is what would change in its cell over the total that the government above
/// the organ publishes for that cell and year; where that report is not at hand, or has no positive
/// number there, over the total of the organ's peer group; failing that over the organ's own figure. It
/// is at most 1. What would change is the difference, for a share the difference times its
/// denominator; where a finding has none, the value observed, the denominator, or the report's own
/// figure in the cell. A finding without a cell is weighed by the applications concluded.
///
/// All sums are exact, so that the order of the reports has no influence.
///
/// References: Latouche & Berthelot (1992), Journal of Official Statistics 8, 389–400 (influence on a
/// published total); Hedlin (2003), Journal of Official Statistics 19, 177–199 (score functions compared);
/// de Waal, Pannekoek & Scholtus (2011), Handbook of Statistical Data Editing, chapter 6.
public struct PriorityScale {
  private let panel: Panel
  private let rows: [Int: RowIndex]
  /// The rows of each organ's year.
  private let reports: [OrganYear: [RowIndex]]
  private var totals: [GroupCell: Int128] = [:]

  private struct OrganYear: Hashable {
    let agencyID: String
    let year: Int
  }

  private struct GroupCell: Hashable {
    let group: GroupIndex
    let cell: Cell
  }

  /// Prepares to weigh the findings of a run.
  ///
  /// - Parameter panel: All reports.
  /// - Complexity: O(reports).
  public init(_ panel: Panel) {
    self.panel = panel
    rows = Dictionary(
      panel.rows.map { (panel.report($0).source, $0) }, uniquingKeysWith: { first, _ in first })
    var reports: [OrganYear: [RowIndex]] = [:]
    for row in panel.rows {
      let report = panel.report(row)
      guard let id = report.agency?.id, report.agency?.region != nil, let year = report.year else {
        continue
      }
      reports[OrganYear(agencyID: id, year: year), default: []].append(row)
    }
    self.reports = reports
  }

  /// Suspicion times influence, from 0 to 1; 0 for a finding whose report is not in the panel.
  ///
  /// - Complexity: O(1), and O(reports of the group) once for each cell and group.
  public mutating func priority(of finding: Finding) -> Double {
    suspicion(of: finding) * influence(of: finding)
  }

  /// 1 − q where a method gives a q-value, else the strength that the check states.
  private func suspicion(of finding: Finding) -> Double {
    min(1, max(0, finding.qValue.map { 1 - $0 } ?? finding.strength))
  }

  /// The share of the published total that is at stake, from 0 to 1.
  mutating func influence(of finding: Finding) -> Double {
    guard let position = finding.subject.position, let row = rows[position] else { return 0 }
    let cell = Self.cell(of: finding, in: panel.report(row).edition)
    let atStake = amount(of: finding, cell, row)
    guard atStake > 0 else { return 0 }
    guard let total = total(of: cell, for: row) else { return 1 }
    return min(1, atStake / total)
  }

  /// The cell that a finding weighs in: its own, else that of its metric's denominator, else the
  /// applications concluded.
  private static func cell(of finding: Finding, in edition: Edition) -> Cell {
    if let cell = finding.cell { return cell }
    let metric = finding.metric.flatMap { MetricIndex(id: $0)?.metric }
    let sum = metric.map { $0.denominator ?? $0.numerator }
    return sum?.cells(in: edition).first ?? .at(.concluded, .total)
  }

  /// What would change, in the unit of the cell.
  private func amount(of finding: Finding, _ cell: Cell, _ row: RowIndex) -> Double {
    switch finding.difference {
    case .quantity(let difference) where finding.cell != nil: return difference.double.magnitude
    case .ratio(let difference):
      if let whole = finding.denominator { return (difference * whole.double).magnitude }
    case .quantity, .text, nil: break
    }
    if finding.cell != nil, case .quantity(let observed) = finding.compared.first?.value {
      return observed.double.magnitude
    }
    if let whole = finding.denominator { return whole.double.magnitude }
    return panel.report(row).value(cell)?.double.magnitude ?? 0
  }

  /// The published total of a cell that a report is part of; nil where all are zero or missing.
  private mutating func total(of cell: Cell, for row: RowIndex) -> Double? {
    if let above = parentValue(of: cell, row) { return above }
    if let group = panel.groupIndex(of: row) {
      let sum = groupTotal(of: cell, in: group)
      if sum > 0 { return Double(sum) / Double(Quantity.scale) }
    }
    guard let own = panel.report(row).value(cell), own > .zero else { return nil }
    return own.double
  }

  /// What the government above prints; nil where it has no report, several that differ, or no
  /// positive number.
  private func parentValue(of cell: Cell, _ row: RowIndex) -> Double? {
    let report = panel.report(row)
    guard let parent = report.agency?.parentID, let year = report.year,
      let found = reports[OrganYear(agencyID: parent, year: year)], let first = found.first,
      let value = panel.report(first).value(cell), value > .zero,
      found.allSatisfy({ panel.report($0).value(cell) == value })
    else { return nil }
    return value.double
  }

  /// The sum of a cell over the reports of a peer group, negative numbers left out.
  private mutating func groupTotal(of cell: Cell, in group: GroupIndex) -> Int128 {
    let key = GroupCell(group: group, cell: cell)
    if let known = totals[key] { return known }
    var sum: Int128 = 0
    for row in panel.rows(in: group) {
      guard let value = panel.report(row).value(cell), value > .zero else { continue }
      sum += Int128(value.millionths)
    }
    totals[key] = sum
    return sum
  }
}
