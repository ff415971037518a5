import Intake

/// A text in running text: every mark has a backslash, addresses stand in code marks so that no reader
/// makes links of them, and characters that do not show themselves are written as `\x1b`. Tabs become
/// blanks.
struct MarkdownText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The text within a line.
  var markdown: String { markdown(from: 0) }

  /// The text at the beginning of a paragraph or of a quotation.
  var paragraph: String {
    // Four blanks in front would make code of it.
    guard let start = scalars.firstIndex(where: { $0 != " " && $0 != "\t" }) else {
      return CodeSpan("").markdown
    }
    switch scalars[start] {
    case "-", "+", ":": return "\\" + markdown(from: start)
    case "0"..."9":
      let end = scalars[start...].firstIndex { !("0"..."9" ~= $0) } ?? scalars.count
      // A list of numbers begins with digits, `.` or `)`, and a blank; the mark gets the backslash.
      guard end < scalars.count, scalars[end] == "." || scalars[end] == ")",
        end + 1 == scalars.count || scalars[end + 1] == " " || scalars[end + 1] == "\t"
      else { break }
      if address(at: start) != nil { break }
      var number = ""
      number.unicodeScalars.append(contentsOf: scalars[start..<end])
      return number + "\\" + markdown(from: end)
    default: break
    }
    return markdown(from: start)
  }

  private func markdown(from start: Int) -> String {
    var result = ""
    var place = start
    while place < scalars.count {
      if let end = address(at: place) {
        var words = ""
        words.unicodeScalars.append(contentsOf: scalars[place..<end])
        // A bar stays one in a table; an address has none, but words beside it may.
        result += CodeSpan(words).cell
        place = end
        continue
      }
      // Without the dot there is no name that a reader could make a link of.
      result += isDotOfName(place) ? "\\." : Self.escaped(scalars[place])
      place += 1
    }
    return result
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\", "`", "*", "_", "<", ">", "[", "]", "|", "#", "~", "&", "$":
      return "\\" + String(scalar)
    case "\t": return " "
    default:
      guard let escape = HiddenCharacter.escape(of: scalar) else { return String(scalar) }
      return "\\" + escape
    }
  }

  /// The end of the words without blanks that begin at a place, where they hold an address; nil where
  /// they hold none or began before.
  private func address(at place: Int) -> Int? {
    guard Self.isWord(scalars[place]), place == 0 || !Self.isWord(scalars[place - 1]) else {
      return nil
    }
    let end = scalars[place...].firstIndex { !Self.isWord($0) } ?? scalars.count
    let words = scalars[place..<end].map { UInt8($0.value) }
    return WebAddress.occurs(in: words) ? end : nil
  }

  /// Whether a dot stands in what may be the name of a host in letters beyond ASCII: 例子.com, кто.рф.
  private func isDotOfName(_ place: Int) -> Bool {
    guard scalars[place] == ".", place > 0, place + 1 < scalars.count else { return false }
    let left = scalars[place - 1]
    let right = scalars[place + 1]
    if left.isASCII && right.isASCII { return false }
    // No top-level domain that readers know is of ideographs.
    return left.properties.isAlphabetic && right.properties.isAlphabetic
      && !right.properties.isIdeographic
  }

  /// Whether a scalar may stand in an address: visible ASCII but for marks that end one.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "`", "|", "<", ">", "\"", "(", ")", "[", "]", "{", "}", "\\", "*", ",", ";", "'": false
    default: (0x21..<0x7F).contains(scalar.value)
    }
  }
}
