import Forms
import Intake
import Reading
import Testing

/// The report of a text.
func read(_ text: String) throws(ReadingError) -> AnnualReport {
  var reader = ReportReader()
  return try reader.read(SourceText(path: "a.txt", string: text))
}

extension AnnualReport {
  /// What is printed at an id, or the state of the cell there.
  func say(_ id: String) -> String {
    guard let cell = Cell(id: id) else { return "no cell \(id)" }
    switch cells[cell] {
    case .printed(let figure): return figure.value.description
    case .blank: return "blank"
    case .notApplicable: return "not applicable"
    case .unread(let code, _): return code.rawValue
    case .absent: return "absent"
    }
  }

  /// What is printed in a line of table 3, column by column.
  func line(_ name: String) -> [String] {
    Column.applicants.map { say("t3.\(name).\($0.name)") }
  }

  /// The ids of cells that are unread.
  var unread: [String] {
    edition.cells.map(\.id).filter { UnreadCode(rawValue: say($0)) != nil }
  }

  /// Expects that every cell says what is true, or that it is unread where that is allowed.
  func expect(
    _ truth: [String: String], unread isAllowed: (String) -> Bool = { _ in false },
    _ context: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (id, value) in truth.sorted(by: { $0.key < $1.key }) {
      let said = say(id)
      if UnreadCode(rawValue: said) != nil && isAllowed(id) { continue }
      #expect(said == value, "\(id) \(context)", sourceLocation: sourceLocation)
    }
  }
}
