/// Where the heads of table 3 stand on their line, by the separators in front of them.
struct HeadPlace: Sendable {
  /// The number of separators on the line.
  private let separators: Int
  /// The number of separators in front of the first head.
  private let front: Int

  /// The place of the first head; nil where the last one does not stand on the same line, as many
  /// fields behind it as there are columns between: then merged cells have left no field.
  init?(first: LabelHit, last: LabelHit, columns: Int, _ text: ScannedText) {
    let line = text.lineIndex(of: first.start)
    separators = text.separators[line]
    if separators < columns - 1 || last.start < first.end || last.start > text.line(line).upperBound
    {
      return nil
    }
    func bars(_ range: Range<Int>) -> Int { range.count { DelimitedRow.isSeparator(text[$0]) } }
    if bars(first.end..<last.start) != columns - 1 { return nil }
    front = bars(text.lineStarts[line]..<first.start)
  }

  /// The number of fields of the line, and the one that holds the head, counted as in the rows.
  func within(_ delimiters: Delimiters, _ ending: RowEnding) -> (fields: Int, start: Int) {
    switch (delimiters, ending) {
    case (.outerPipes, _): (separators - 1, front - 1)
    case (_, .terminator): (separators, front)
    default: (separators + 1, front)
    }
  }
}
