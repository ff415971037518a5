/// Texts as they stand in Markdown without being taken for its marks; each place has rules of its own.
enum Markdown {
  /// A text in running text, a heading or a cell of a table.
  static func text(_ text: String) -> String { MarkdownText(text).markdown }

  /// A text that begins a paragraph or a quotation, where a hyphen or a number makes a list.
  static func paragraph(_ text: String) -> String { MarkdownText(text).paragraph }

  /// A text in code marks, which keep it verbatim.
  static func code(_ text: String) -> String { CodeSpan(text).markdown }

  /// A text in code marks within a table.
  static func codeCell(_ text: String) -> String { CodeSpan(text).cell }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// The rule below a table's header: `true` for a column of numbers.
  static func rule(numeric: [Bool]) -> String {
    "|" + numeric.map { $0 ? "---:|" : "---|" }.joined()
  }
}
