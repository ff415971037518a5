import Forms
import Reading

/// The figures of all reports as columns of numbers, with the rule for what is blank.
///
/// A cell of tables 3 and 4 that is blank or `/` counts as zero where every cell of the report could be
/// read; so reads everyone a table whose zeros are left out. A blank of table 2 may be a power that the
/// organ lacks, and is missing.
struct FigureColumns: Sendable {
  private let panel: Panel
  private let reports: [AgencyYear]
  private let isBlankZero: [Bool]

  init(_ panel: Panel) {
    self.panel = panel
    reports = panel.reports
    isBlankZero = panel.reports.map { $0.unreadCount == 0 }
  }

  /// The number of reports.
  var count: Int { reports.count }

  /// The edition of a report.
  func edition(_ row: Int) -> Edition { reports[row].edition }

  /// A figure; NaN where it is missing, below zero or more than a country has.
  func value(_ cell: Cell, _ row: Int) -> Double {
    let report = reports[row]
    if report.value(cell) != nil {
      guard let value = report.plausibleValue(at: cell.index) else { return .nan }
      return value < .zero ? .nan : value.double
    }
    guard isBlankZero[row], cell.table != .activeDisclosure, report.edition.contains(cell) else {
      return .nan
    }
    return 0
  }

  /// A figure as laws judge it: NaN also where it stands in an identity that fails, for which of its
  /// figures is wrong is not known, and neither they nor their parts shall be judged by it.
  func judgedValue(_ cell: Cell, _ row: Int) -> Double {
    panel.isInconsistent(cell, RowIndex(row)) ? .nan : value(cell, row)
  }

  /// A column of figures as laws judge them, by row.
  func column(_ cell: Cell) -> [Double] {
    var column = (0..<count).map { value(cell, $0) }
    for (row, cells) in panel.inconsistentCells where cells.contains(cell) { column[row] = .nan }
    return column
  }

  /// A column of counts, by row: NaN where the figure is no whole number or absurdly large.
  func counts(_ cell: Cell) -> [Double] {
    column(cell).map { $0 <= 1e12 && $0 == $0.rounded() ? $0 : .nan }
  }
}
