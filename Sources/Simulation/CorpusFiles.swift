import Forms

/// The files and lines in which a simulated corpus is handed on.
public enum CorpusFiles {
  /// The path of a report: the year, and its number in the corpus with six digits or more.
  public static func path(year: Int, number: Int) -> String {
    let digits = String(number)
    return "\(year)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".txt"
  }

  /// The header of `truth.csv`.
  public static let truthHeader = "source,agency_id,year,edition,layout,fault,cells\n"

  /// The row of a report in `truth.csv`: who reports, how, and what was planted.
  public static func truthRow(of report: SimulatedReport, source: String) -> String {
    let faults = report.faults.map(\.fault.rawValue).joined(separator: ";")
    let cells = report.faults.flatMap(\.cells).map(\.id).joined(separator: ";")
    return "\(source),\(report.organ.agencyID),\(report.year),\(report.edition.name),"
      + "\(report.layout.rawValue),\(faults),\(cells)\n"
  }

  /// Appends one line of NDJSON: `{"source","text"}`.
  public static func appendLine(
    of report: SimulatedReport, source: String, to line: inout [UInt8]
  ) {
    line.append(contentsOf: "{\"source\":\"".utf8)
    line.append(contentsOf: source.utf8)
    line.append(contentsOf: "\",\"text\":\"".utf8)
    var start = 0
    for (i, byte) in report.bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      line.append(contentsOf: report.bytes[start..<i])
      start = i + 1
      switch byte {
      case 0x0A: line.append(contentsOf: "\\n".utf8)
      case 0x09: line.append(contentsOf: "\\t".utf8)
      case 0x0D: line.append(contentsOf: "\\r".utf8)
      case 0x22: line.append(contentsOf: "\\\"".utf8)
      case 0x5C: line.append(contentsOf: "\\\\".utf8)
      default: preconditionFailure("a report holds the control character \(byte)")
      }
    }
    line.append(contentsOf: report.bytes[start...])
    line.append(contentsOf: "\"}\n".utf8)
  }
}
