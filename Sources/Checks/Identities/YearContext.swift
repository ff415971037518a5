import Forms
import Metrics
import Reading
import Repair

/// The reports of the same organ for the years before and after, where the corpus has them.
struct YearContext: Sendable {
  /// The report of the year before.
  var previous: AgencyYear?
  /// The report of the year after.
  var next: AgencyYear?

  /// A report on its own.
  static let none = YearContext(previous: nil, next: nil)

  /// Whether neither year is known.
  var isEmpty: Bool { previous == nil && next == nil }

  /// What the years and the report's own narrative say of its cells.
  func repairContext(of report: AnnualReport) -> RepairContext {
    var narrative: [Int?] = []
    let stated = StatedCells(report).values
    if !stated.isEmpty {
      narrative = [Int?](repeating: nil, count: Cell.count)
      // A cell of which two counts are stated is settled by neither.
      for (cell, values) in stated where values.count == 1 { narrative[cell.index] = values[0] }
    }
    var lastYear: [Int?] = []
    if let previous { lastYear = Cell.all.map { Self.count($0, in: previous) } }
    return RepairContext(
      lastYear: lastYear, narrative: narrative,
      carriedForwardLastYear: Self.line(.carriedForward, in: previous),
      carriedOverNextYear: Self.line(.carriedOver, in: next))
  }

  private static func line(_ line: Line, in report: AgencyYear?) -> [Int?] {
    guard let report else { return [] }
    return Column.applicants.map { count(.at(line, $0), in: report) }
  }

  private static func count(_ cell: Cell, in report: AgencyYear) -> Int? {
    report.value(cell)?.wholeNumber
  }
}
