import Agencies
import Forms
public import Metrics
import Reading

/// The writer of `cells.csv`; a record is a report.
public struct CellsCSV: CSVTable {
  private let sources: [String]
  private let reports: [AgencyYear]

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    sources = tables.sources
    reports = tables.reports
  }

  /// `cells.csv`.
  public var file: OutputFile { .cells }
  /// The number of reports.
  public var recordCount: Int { reports.count }

  /// Appends the rows of some reports.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    for report in reports[records] {
      writer.append(cellsOf: report, source: sources[report.source])
    }
  }
}

extension ByteWriter {
  /// Appends the row of `cells.csv` for one report, as `gouji read --format csv` prints it too.
  public mutating func append(cellsOf report: AgencyYear, source: String) {
    append(field: source)
    comma()
    append(field: report.agency?.name)
    comma()
    append(field: report.agency?.id)
    comma()
    append(optional: report.year)
    comma()
    append(report.edition.name)
    for count in [report.blankCount, report.notApplicableCount, report.unreadCount] {
      comma()
      append(count)
    }
    for cell in Cell.all {
      comma()
      if let value = report.value(cell) { append(value) }
    }
    endRow()
  }
}
