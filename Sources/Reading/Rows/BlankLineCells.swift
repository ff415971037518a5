/// Cells that stand one below the other, each followed by an empty line, so that a blank cell leaves
/// an empty line of its own.
///
/// A cell with text takes two lines and a blank one takes one. Where all rows of a table come to their
/// number of columns by this count, it places the blanks.
enum BlankLineCells {
  /// The values of each row; nil where the table is not printed so.
  ///
  /// - Complexity: O(lines of the table).
  static func read(
    _ text: ScannedText, _ rows: [RowRequest], _ numerals: inout [Numeral]
  ) -> [RowValues]? {
    if rows.count < 3 { return nil }
    let first = numerals.count
    var values: [RowValues] = []
    var fitting = 0
    var followsNothing = false
    for (i, row) in rows.enumerated() {
      let start = numerals.count
      defer { followsNothing = isBare(text, row) }
      // Behind the last row an empty line may set off what follows.
      if appendCells(of: row, text, &numerals), numerals.count - start == row.columns,
        !followsNothing, i + 1 < rows.count || numerals.last?.kind != .empty
      {
        values.append(.values(start..<numerals.count))
        fitting += 1
      } else {
        numerals.removeSubrange(start...)
        values.append(.unread(.count))
      }
    }
    // The last row does not count where the end of its blanks is not known.
    let telling = values.last.map(isUnread) == true ? rows.count - 1 : rows.count
    // One row of a short table may be damaged.
    let isShort = telling > 4 && fitting + 1 >= telling
    if isShort || fitting * 10 >= rows.count * 9 { return values }
    numerals.removeSubrange(first...)
    return nil
  }

  /// Whether no cell stands between a label and the next one, not even a blank one.
  private static func isBare(_ text: ScannedText, _ row: RowRequest) -> Bool {
    text.lineIndex(of: row.boundary) - text.lineIndex(of: row.labelEnd - 1) < 3
  }

  private static func isUnread(_ values: RowValues) -> Bool {
    if case .unread = values { true } else { false }
  }

  /// Whether values that stand on lines of their own, with empty lines between all of them, have more
  /// empty lines in one place than in another: a blank cell stands there.
  static func haveUnevenGaps(
    _ text: ScannedText, _ values: Range<Int>, _ numerals: [Numeral]
  ) -> Bool {
    var least = Int.max
    var most = 0
    for i in values.dropFirst() {
      let above = text.lineIndex(of: numerals[i - 1].range.lowerBound)
      let line = text.lineIndex(of: numerals[i].range.lowerBound)
      // The foot of a page may stand between.
      guard (above + 1..<max(above + 1, line)).allSatisfy({ text.trimmed(text.line($0)).isEmpty })
      else { continue }
      least = min(least, line - above - 1)
      most = max(most, line - above - 1)
    }
    return least > 0 && most > least && least < Int.max
  }

  /// Whether some values that stand on lines of their own have empty lines between them, and two
  /// follow each other without: one of these may be a piece, or a line printed twice.
  static func haveClosedGap(
    _ text: ScannedText, _ values: Range<Int>, _ numerals: [Numeral]
  ) -> Bool {
    guard let first = values.first, let last = values.last else { return false }
    let top = text.lineIndex(of: numerals[first].range.lowerBound)
    // One on each line.
    if text.lineIndex(of: numerals[last].range.lowerBound) - top == last - first { return false }
    var closed = 0
    var above = top
    for i in values.dropFirst() {
      let line = text.lineIndex(of: numerals[i].range.lowerBound)
      if line == above + 1 { closed += 1 }
      above = line
    }
    return closed > 0 && closed * 2 < values.count - 1
  }

  /// Appends the cells between a label and the next one; whether the lines alternate as they must.
  private static func appendCells(
    of row: RowRequest, _ text: ScannedText, _ numerals: inout [Numeral]
  ) -> Bool {
    var index = text.lineIndex(of: row.labelEnd - 1)
    var depth = 0
    let rest = row.labelEnd..<text.line(index).upperBound
    guard LabelRemainder.shared.explains(text, rest, of: row.line, depth: &depth), depth == 0 else {
      return false
    }
    index += 1
    // Whether the line in front held text, which an empty line must follow.
    var owesLine = true
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      let line = text.line(index)
      index += 1
      // In front of the next label stands its number.
      if line.upperBound > row.boundary { return !owesLine }
      let isEmpty = text.trimmed(line).isEmpty
      if owesLine {
        if !isEmpty { return false }
        owesLine = false
        continue
      }
      let numeral = NumeralReader.read(text, line)
      if numeral.kind == .text { return false }
      numerals.append(numeral)
      owesLine = !isEmpty
    }
    return !owesLine
  }
}
