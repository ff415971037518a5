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
    var onLine = 0
    // The region may begin and end within a line.
    let first = text.line(text.lineIndex(of: codes.lowerBound)).lowerBound
    let last = text.line(text.lineIndex(of: max(first, codes.upperBound - 1))).upperBound
    var start = first
    for i in first...last {
      let isEnd = i == last || text[i] == 0x0A
      if !isEnd {
        if DelimitedRow.isSeparator(text[i]) { onLine += 1 }
        continue
      }
      separators += onLine
      if onLine >= 3 {
        fullLines += 1
        let line = text.trimmed(start..<i)
        if text[line.lowerBound] == 0x7C && text[line.upperBound - 1] == 0x7C { outerLines += 1 }
      }
      onLine = 0
      start = i + 1
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
