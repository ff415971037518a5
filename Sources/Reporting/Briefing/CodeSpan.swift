import Intake

/// A text in code marks: nothing in it is a mark of Markdown, HTML or a link.
///
/// The fence is longer than any run of backticks in the text, so that none ends it. Characters that do
/// not show themselves, line ends and tabs among them, are written as `\x0a`.
struct CodeSpan {
  private let text: String

  init(_ text: String) { self.text = TerminalText.line(text) }

  /// The span in running text.
  var markdown: String {
    let fence = String(repeating: "`", count: longestRun + 1)
    // Blanks at both ends are taken off by the reader, and a span of nothing is no span.
    let isBare = !text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" ") && longestRun == 0
    return isBare ? fence + text + fence : "\(fence) \(text) \(fence)"
  }

  /// The span in a cell of a table, where a bar needs a backslash even in code.
  var cell: String { markdown.replacing("|", with: "\\|") }

  private var longestRun: Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension String {
  /// The text with one ASCII character written otherwise.
  fileprivate func replacing(_ mark: Unicode.Scalar, with other: String) -> String {
    unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == mark { result += other } else { result.unicodeScalars.append(scalar) }
    }
  }
}
