import Agencies
public import Findings
import Forms
public import Metrics

/// The aligned table of `gouji read --format table`: a line for each report or failed file.
public struct ReportListing: Sendable {
  private enum Line: Sendable {
    case report(source: String, agency: String, year: String, edition: String, counts: [Int])
    case failure(source: String, FileFailure)
  }

  private var lines: [Line] = []

  /// Creates an empty listing.
  public init() {}

  /// Adds a report.
  public mutating func add(_ report: AgencyYear, source: String) {
    let missing = report.blankCount + report.notApplicableCount + report.unreadCount
    let printed = report.edition.cells.count - missing
    var agency = "-"
    if let name = report.agency?.name { agency = TerminalText.line(name) }
    var year = "-"
    if let number = report.year { year = String(number) }
    lines.append(
      .report(
        source: TerminalText.line(source), agency: agency, year: year, edition: report.edition.name,
        counts: [printed, report.blankCount, report.notApplicableCount, report.unreadCount]))
  }

  /// Adds a file that gave no report.
  public mutating func add(_ failure: FileFailure, source: String) {
    lines.append(.failure(source: TerminalText.line(source), failure))
  }

  /// Appends the table; columns are as wide as their widest entry, numbers stand to the right.
  public func append(in language: Language, to writer: inout ByteWriter) {
    let rows = [Self.titles(in: language)] + lines.map { Self.entries(of: $0, in: language) }
    var widths = [Int](repeating: 0, count: rows[0].count)
    for row in rows where row.count == widths.count {
      for (column, entry) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.columns(of: entry))
      }
    }
    for row in rows where row.count < widths.count {
      widths[0] = max(widths[0], DisplayWidth.columns(of: row[0]))
    }
    for row in rows {
      for (column, entry) in row.enumerated() {
        if column > 0 { writer.append("  ") }
        let room = widths[column] - DisplayWidth.columns(of: entry)
        let isNumber = column >= Self.firstNumber
        if isNumber { writer.append(blanks: room) }
        writer.append(entry)
        if !isNumber && column < row.count - 1 { writer.append(blanks: room) }
      }
      writer.append("\n")
    }
  }

  private static let firstNumber = 4

  private static func titles(in language: Language) -> [String] {
    switch language {
    case .zh: ["来源", "机关", "年度", "版本", "已印", "空白", "不适用", "未读"]
    case .en:
      ["source", "agency", "year", "edition", "printed", "blank", "not_applicable", "unread"]
    }
  }

  /// The entries of a line; a failed file has two, the source and the reason.
  private static func entries(of line: Line, in language: Language) -> [String] {
    switch line {
    case .report(let source, let agency, let year, let edition, let counts):
      [source, agency, year, edition] + counts.map(String.init)
    case .failure(let source, let failure):
      [source, "\(failure.code): \(TerminalText.line(failure.reason[language]))"]
    }
  }
}

extension ByteWriter {
  /// Appends blanks.
  mutating func append(blanks count: Int) {
    for _ in 0..<max(0, count) { append(byte: UInt8(ascii: " ")) }
  }
}
