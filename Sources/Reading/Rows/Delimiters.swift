/// How the cells of one table are told apart.
enum Delimiters: Sendable {
  /// By spaces or line ends.
  case none
  /// By tabs or pipes between the cells of a line.
  case inner
  /// By pipes between the cells of a line and at both of its ends.
  case outerPipes
  /// By pipes on lines of their own, or one to a line.
  case stream

  /// The delimiters of a part of a text that is to hold a number of lines of a table.
  init(_ text: ScannedText, _ codes: Range<Int>, rows: Int) {
    var separators = 0
    var fullLines = 0
    var outerLines = 0
    // The region may begin and end within a line.
    let first = text.lineIndex(of: codes.lowerBound)
    let last = text.lineIndex(of: max(codes.lowerBound, codes.upperBound - 1))
    for index in first...last where text.separators[index] > 0 {
      separators += text.separators[index]
      if text.separators[index] < 3 { continue }
      fullLines += 1
      let line = text.trimmed(text.line(index))
      if line.count > 1 && text[line.lowerBound] == 0x7C && text[line.upperBound - 1] == 0x7C {
        outerLines += 1
      }
    }
    if separators == 0 {
      self = .none
    } else if separators >= 2 * rows && rows > 0 && fullLines * 4 < rows {
      self = .stream
    } else {
      self = outerLines > 0 && outerLines * 2 > fullLines ? .outerPipes : .inner
    }
  }
}
