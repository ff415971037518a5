/// Why a text is no report.
public enum ReadingError: Error, Hashable, Sendable {
  /// None of the three tables was found.
  case noTables
  /// Table 3 stands in the text more than once; the offsets are where each begins.
  case severalReports(offsets: [Int])

  /// The code printed in `unread.csv`.
  public var code: String {
    switch self {
    case .noTables: "no_tables"
    case .severalReports: "several_reports"
    }
  }

  /// What happened, and what to do about it.
  public var message: String {
    switch self {
    case .noTables: "none of the three statutory tables was found"
    case .severalReports(let offsets):
      "table 3 stands in the file \(offsets.count) times; put each report into a file of its own"
    }
  }
}
