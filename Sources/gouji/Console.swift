import Audit
import Findings
import Glibc
import Reporting

/// What a user sees on standard error.
struct Console: Sendable {
  let language: Language
  let verbosity: Verbosity
  private let usesColor: Bool

  init(verbosity: Verbosity, color: ColorChoice, language: Language) {
    self.verbosity = verbosity
    self.language = language
    switch color {
    case .always: usesColor = true
    case .never: usesColor = false
    case .auto: usesColor = StandardError.isTerminal && Self.allowsColor
    }
  }

  private static var allowsColor: Bool {
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    if let terminal = getenv("TERM") { return String(cString: terminal) != "dumb" }
    return true
  }

  /// Shows why the program stops.
  func showError(_ message: String) {
    StandardError.write(painted("gouji: ", .red) + TerminalText.line(message))
  }

  /// Shows something the user may miss.
  func showWarning(_ message: String) {
    if verbosity == .quiet { return }
    StandardError.write(
      painted(LocalizedText(zh: "注意：", en: "note: ")[language], .yellow)
        + TerminalText.line(message))
  }

  /// Shows a line of a summary.
  func show(_ line: String) {
    if verbosity == .quiet { return }
    StandardError.write(line)
  }

  /// A text in colour, where colour is used.
  func painted(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The colours used, by their codes.
  enum Color: String {
    case red = "31"
    case yellow = "33"
    case cyan = "36"
    case bold = "1"
  }
}
