/// What stands between the values of a row in a delimited table and the next label.
enum RowRest: Sendable {
  /// Nothing that could be a value.
  case nothing
  /// A number, or a piece of one, on a line of its own: the last number of the row may go on there.
  case number
  /// Another row of so many values.
  case values(Int)

  /// Looks at the lines behind a row, page furniture and bars aside, up to the first that holds
  /// something.
  init(
    _ text: borrowing ScannedText, from firstLine: Int, boundary: Int, _ numerals: inout [Numeral]
  ) {
    self = .nothing
    let first = numerals.count
    defer { numerals.removeSubrange(first...) }
    var index = firstLine
    while index < text.lineStarts.count && text.lineStarts[index] < boundary {
      let (line, last) = text.unbrokenLine(index)
      index = last + 1
      // In front of the next label stands its number.
      if line.upperBound > boundary { return }
      if text.trimmed(line).isEmpty || PageFurniture.isFurniture(text, line) { continue }
      let row = DelimitedRow.unlabelled(text, line, .inner, &numerals)
      let filled = numerals[row.fields].filter { $0.kind != .empty }
      guard let only = filled.first else { continue }
      if filled.count > 1 {
        if filled.allSatisfy(\.isValue) { self = .values(filled.count) }
        return
      }
      let words = Words(text, only.range, &numerals)
      if words.all.count > 1 {
        if words.values == words.all { self = .values(words.all.count) }
      } else if only.isValue || Words.hasDigitsOnlyShape(text, only.range) {
        self = .number
      }
      return
    }
  }
}
