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

  /// Lines of a part of a text by what separates their cells.
  private struct Count {
    var separators = 0
    var fullLines = 0
    var outerLines = 0

    init(_ text: borrowing ScannedText, _ codes: Range<Int>) {
      // The region may begin and end within a line.
      let first = text.lineIndex(of: codes.lowerBound)
      let last = text.lineIndex(of: max(codes.lowerBound, codes.upperBound - 1))
      for index in first...last where text.separators[index] > 0 {
        separators += text.separators[index]
        if text.separators[index] < 3 { continue }
        let line = text.trimmed(text.line(index))
        // A line of nothing but bars holds the empty cells of a stream, or of a wide blank row.
        if text.separators[index] < 15 && !Delimiters.hasContent(text, line) { continue }
        fullLines += 1
        if line.count > 1 && text[line.lowerBound] == 0x7C && text[line.upperBound - 1] == 0x7C {
          outerLines += 1
        }
      }
    }

    var byLine: Delimiters { outerLines > 0 && outerLines * 2 > fullLines ? .outerPipes : .inner }
  }

  /// The delimiters of a part of a text that is to hold some lines of a table.
  ///
  /// In a table of lines the values stand behind their label on its line; in a stream they stand on
  /// lines below it.
  init(_ text: borrowing ScannedText, _ codes: Range<Int>, rows: [RowRequest]) {
    let count = Count(text, codes)
    if count.separators == 0 {
      self = .none
      return
    }
    if count.separators >= 2 * rows.count {
      var beside = 0
      var below = 0
      for row in rows {
        switch Self.place(text, row) {
        case .beside: beside += 1
        case .below: below += 1
        case nil: continue
        }
      }
      if below > beside {
        self = .stream
        return
      }
    }
    self = count.byLine
  }

  /// The delimiters of a part of a text that is to hold one line of values without a label.
  ///
  /// - Parameter head: A code of the line of heads above, which tells whether pipes stand at both ends.
  init(unlabelled text: borrowing ScannedText, _ codes: Range<Int>, head: Int) {
    let heads = text.trimmed(text.line(text.lineIndex(of: head)))
    if heads.count > 1, text[heads.lowerBound] == 0x7C, text[heads.upperBound - 1] == 0x7C,
      text.separators[text.lineIndex(of: head)] > 2
    {
      self = Self.isOpen(text, above: head) ? .inner : .outerPipes
      return
    }
    let count = Count(text, codes)
    if count.separators == 0 {
      self = .none
    } else if count.separators >= 2 && count.fullLines == 0 {
      self = .stream
    } else {
      self = count.byLine
    }
  }

  /// Whether the line above another ends in a pipe and does not begin with one: then a pipe in front
  /// ends an empty cell.
  private static func isOpen(_ text: ScannedText, above place: Int) -> Bool {
    let index = text.lineIndex(of: place) - 1
    guard index >= 0, text.separators[index] > 2 else { return false }
    let line = text.trimmed(text.line(index))
    return text[line.lowerBound] != 0x7C && text[line.upperBound - 1] == 0x7C
  }

  private enum Place { case beside, below }

  /// Where the separated cells of a row stand: on the line of its label, or on lines below it; nil
  /// where there are none.
  private static func place(_ text: ScannedText, _ row: RowRequest) -> Place? {
    let line = text.lineIndex(of: row.labelEnd - 1)
    let end = min(text.line(line).upperBound, row.boundary)
    var separators = 0
    for i in row.labelEnd..<max(row.labelEnd, end) {
      if DelimitedRow.isSeparator(text[i]) {
        separators += 1
      } else if separators > 0 && !ScannedText.isWhite(text[i]) {
        return .beside
      }
    }
    if separators >= max(row.columns, 2) { return .beside }
    if separators > 0 { return hasLines(text, row, from: line + 1) ? .below : .beside }
    // Values without separators beside the label or below it; bars between the rows are no cells.
    if DelimitedRow.holdsValue(text, row.labelEnd..<max(row.labelEnd, end)) { return nil }
    var next = line + 1
    while next < text.lineStarts.count && text.lineStarts[next] < row.boundary {
      if text.separators[next] > 0 { return .below }
      if !text.trimmed(text.line(next)).isEmpty && !PageFurniture.isFurniture(text, text.line(next))
      {
        if NumeralReader.read(text, text.line(next)).isValue { return nil }
      }
      next += 1
    }
    return nil
  }

  /// Whether a line between a label and the next one holds something.
  private static func hasLines(_ text: ScannedText, _ row: RowRequest, from first: Int) -> Bool {
    var index = first
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      let line = text.line(index)
      index += 1
      if line.upperBound > row.boundary { return false }
      if !text.trimmed(line).isEmpty && !PageFurniture.isFurniture(text, line) { return true }
    }
    return false
  }

  private static func hasContent(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    for i in range where !DelimitedRow.isSeparator(text[i]) && !ScannedText.isWhite(text[i]) {
      return true
    }
    return false
  }
}
