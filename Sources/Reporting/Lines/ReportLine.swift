import Agencies
public import Findings
import Forms
import Intake
public import Reading

/// What a line of `gouji read` holds beyond the keys that every line has.
public struct ReportLineExtras: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The place of every printed number.
  public static let provenance = ReportLineExtras(rawValue: 1)
}

/// The lines of `gouji read`: NDJSON, keys in a fixed order.
extension ByteWriter {
  /// Appends a report as one line, with its line end.
  ///
  /// - Parameter digest: The digest of the original file; nil leaves the key out.
  public mutating func append(
    line report: AnnualReport, extras: ReportLineExtras = [], digest: SHA256Digest? = nil
  ) {
    append("{\"source\":")
    append(jsonString: report.source.path)
    append(organOf: report)
    append(cellsOf: report)
    append(",\"statements\":")
    append(statementsOf: report)
    append(",\"notices\":[")
    append(noticesOf: report)
    append("]")
    if extras.contains(.provenance) { append(provenanceOf: report) }
    if let digest {
      append(",\"sha256\":")
      append(jsonString: digest.hexadecimal)
    }
    append("}\n")
  }

  /// Appends the error object of a file that gave no report, with its line end.
  public mutating func append(
    line failure: FileFailure, source: String, in language: Language
  ) {
    append("{\"source\":")
    append(jsonString: source)
    append(",\"error\":{\"code\":")
    append(jsonString: failure.code)
    append(",\"message\":")
    append(jsonString: failure.reason[language])
    append("}}\n")
  }

  private mutating func append(organOf report: AnnualReport) {
    let agency = report.agency
    append(",\"agency\":")
    append(jsonString: agency?.name)
    append(",\"agency_id\":")
    append(jsonString: agency?.id)
    append(",\"region\":")
    append(jsonString: agency?.region.map(String.init))
    append(",\"level\":")
    append(jsonString: report.level?.rawValue)
    append(",\"kind\":")
    append(jsonString: report.kind?.rawValue)
    append(",\"scope\":")
    append(jsonString: report.scope?.rawValue)
    append(",\"year\":")
    if let year = report.year { append(year) } else { append("null") }
    append(",\"edition\":")
    append(jsonString: report.edition.name)
    append(",\"title\":")
    guard let title = report.title else { return append("null") }
    append("{\"text\":")
    append(jsonString: title.text)
    append(",\"line\":")
    append(report.source.position(at: title.span.start).line)
    append("}")
  }

  private mutating func append(cellsOf report: AnnualReport) {
    CellKeys.shared.withKeys { append(cellsOf: report, $0) }
  }

  private mutating func append(cellsOf report: AnnualReport, _ keys: CellKeys.Keys) {
    var blank: [Int] = []
    var notApplicable: [Int] = []
    var unread: [(cell: Int, code: UnreadCode)] = []
    append(",\"cells\":{")
    var isFirst = true
    for cell in report.listedCells {
      switch report.cells[cell] {
      case .printed(let figure):
        append(keys.key(cell.index, isFirst: isFirst))
        append(figure.value)
        isFirst = false
      case .blank: blank.append(cell.index)
      case .notApplicable: notApplicable.append(cell.index)
      case .unread(let code, _): unread.append((cell.index, code))
      case .absent: unread.append((cell.index, .missing))
      }
    }
    append("},\"blank\":[")
    append(ids: blank, keys)
    append("],\"not_applicable\":[")
    append(ids: notApplicable, keys)
    append("],\"unread\":[")
    for (place, entry) in unread.enumerated() {
      append(place == 0 ? "{\"cell\":" : ",{\"cell\":")
      append(keys.id(entry.cell))
      append(",\"code\":")
      append(jsonString: entry.code.rawValue)
      append("}")
    }
    append("]")
  }

  private mutating func append(ids cells: [Int], _ keys: CellKeys.Keys) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(byte: UInt8(ascii: ",")) }
      append(keys.id(cell))
    }
  }

  private mutating func append(noticesOf report: AnnualReport) {
    for (place, notice) in report.notices.enumerated() {
      append(place == 0 ? "{\"code\":" : ",{\"code\":")
      append(jsonString: notice.code.rawValue)
      append(",\"text\":")
      append(jsonString: notice.text)
      append(",\"line\":")
      append(report.source.position(at: notice.offset).line)
      append("}")
    }
  }

  private mutating func append(provenanceOf report: AnnualReport) {
    let lines = LineIndex(report.source)
    append(",\"provenance\":{")
    CellKeys.shared.withKeys { append(placesOf: report, lines, $0) }
    append("}")
  }

  private mutating func append(
    placesOf report: AnnualReport, _ lines: LineIndex, _ keys: CellKeys.Keys
  ) {
    var isFirst = true
    for cell in report.listedCells {
      guard let figure = report.cells.figure(cell) else { continue }
      append(keys.key(cell.index, isFirst: isFirst))
      isFirst = false
      let place = lines.place(of: figure.span.start)
      append("[")
      append(place.line)
      append(",")
      append(place.column)
      append("]")
    }
  }
}
