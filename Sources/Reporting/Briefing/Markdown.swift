/// Texts as they stand in Markdown without being taken for its marks.
enum Markdown {
  /// A text in running text, a heading or a table: one line, marks escaped.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "<", ">", "[", "]", "|", "#", "~":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": result.unicodeScalars.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text in code marks, which keep it verbatim.
  static func code(_ text: String) -> String {
    let oneLine = String(text.map { $0.isNewline ? " " : $0 })
    return oneLine.contains("`") ? "`` \(oneLine) ``" : "`\(oneLine)`"
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// The rule below a table's header: `true` for a column of numbers.
  static func rule(numeric: [Bool]) -> String {
    "|" + numeric.map { $0 ? "---:|" : "---|" }.joined()
  }
}
