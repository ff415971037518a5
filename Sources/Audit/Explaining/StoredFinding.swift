import Checks
import Findings
import Reporting

/// A finding as a row of `findings.csv` holds it.
struct StoredFinding {
  private let columns: [String]
  private let values: [String: String]

  /// - Precondition: there is one cell for each column.
  init(columns: [String], cells: [String]) {
    precondition(columns.count == cells.count, "\(cells.count) cells of \(columns.count)")
    self.columns = columns
    values = Dictionary(zip(columns, cells)) { first, _ in first }
  }

  /// A value as a terminal shows it.
  private func value(_ column: String) -> String { TerminalText.line(values[column, default: ""]) }

  /// The finding: what is wrong, the lines of the source, every other column that is filled, and
  /// what its check is about.
  func text(in language: Language) -> String {
    let check = Check.withID(value("check_id"))
    var title = value("check_id")
    if let check { title += " " + check.description.title[language] }
    var level = value("level")
    if let known = Level(rawValue: level) { level = known.title[language] }
    var text = "\(value("finding_id")) \(title)\n\n\(level): \(value("message"))\n"
    for place in ["1", "2"] where !value("location_" + place).isEmpty {
      text += "\n  \(value("location_" + place))\n  > \(quote(place))\n"
    }
    text += "\n" + otherColumns
    if let check { text += "\n" + check.description.explanation(in: language) }
    return text
  }

  private func quote(_ place: String) -> String {
    TerminalText.quote(values["quote_" + place, default: ""])
  }

  private var otherColumns: String {
    let shown = ["finding_id", "message", "quote_1", "location_1", "quote_2", "location_2"]
    let rest = columns.filter { !shown.contains($0) && !value($0).isEmpty }
    let width = rest.reduce(0) { max($0, $1.count) } + 2
    return rest.reduce("") { text, column in
      let padding = String(repeating: " ", count: width - column.count)
      return text + "  \(TerminalText.line(column))\(padding)\(value(column))\n"
    }
  }
}
