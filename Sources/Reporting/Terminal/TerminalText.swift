import Intake

/// Texts as they stand on a terminal, which obeys some characters instead of showing them.
public enum TerminalText {
  /// A text within a line: whatever does not show itself is written as `\x1b` or `\u{202e}`.
  public static func line(_ text: String) -> String { shown(text) { _ in false } }

  /// A message of several lines, whose line ends stay.
  public static func lines(_ text: String) -> String { shown(text) { $0 == "\n" } }

  /// A quotation: the tabs between the cells of a row stay.
  public static func quote(_ text: String) -> String { shown(text) { $0 == "\t" } }

  private static func shown(_ text: String, _ stays: (Unicode.Scalar) -> Bool) -> String {
    // Nearly every text shows itself.
    let isPlain = text.unicodeScalars.allSatisfy {
      HiddenCharacter.escape(of: $0) == nil || stays($0)
    }
    if isPlain { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if !stays(scalar), let escape = HiddenCharacter.escape(of: scalar) {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
