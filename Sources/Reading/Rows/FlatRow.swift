/// Values separated by spaces: all on one line, or one on each line.
///
/// A blank cell leaves no trace in such text. A line is therefore read only when it has exactly as
/// many values as columns; otherwise its values cannot be placed.
enum FlatRow {
  /// The values behind a label.
  static func read(
    _ text: ScannedText, _ row: RowRequest, _ numerals: inout [Numeral]
  ) -> RowValues {
    var index = text.lineIndex(of: row.labelEnd - 1)
    var start = row.labelEnd
    var depth = 0
    while start < row.boundary {
      let line = start..<min(text.line(index).upperBound, row.boundary)
      let isLabelLine = start == row.labelEnd
      index += 1
      start = index < text.lineStarts.count ? text.lineStarts[index] : text.count
      if let values = PlainNumbers.read(text, line, count: row.columns, &numerals) {
        return .values(values)
      }
      if line.isEmpty || (!isLabelLine && PageFurniture.isFurniture(text, line)) { continue }
      let words = Words(text, line, &numerals)
      guard let values = words.values else {
        if LabelRemainder.shared.explains(text, line, of: row.line, depth: &depth) { continue }
        return .unread(.damaged)
      }
      let lead = line.lowerBound..<numerals[values.lowerBound].range.lowerBound
      guard LabelRemainder.shared.explains(text, lead, of: row.line, depth: &depth) else {
        return .unread(.damaged)
      }
      if values.count == row.columns { return .values(values) }
      if values.count == 1 && words.all.upperBound == values.upperBound {
        return onePerLine(
          text, first: numerals[values.lowerBound], from: index, boundary: row.boundary,
          columns: row.columns, &numerals)
      }
      return .unread(.count)
    }
    return .none
  }

  /// Values of which each stands on a line of its own, up to the first line that is none.
  static func onePerLine(
    _ text: ScannedText, first: Numeral, from firstLine: Int, boundary: Int, columns: Int,
    _ numerals: inout [Numeral]
  ) -> RowValues {
    let start = numerals.count
    numerals.append(first)
    var index = firstLine
    while index < text.lineStarts.count && text.lineStarts[index] < boundary {
      let line = text.line(index)
      index += 1
      // In front of the next label stands its number, which is no value.
      if line.upperBound > boundary { break }
      if PlainNumbers.read(text, line, count: 1, &numerals) != nil {
        if numerals.count - start > columns { return .unread(.count) }
        continue
      }
      let words = Words(text, line, &numerals)
      if words.all.isEmpty { continue }
      let word = numerals[words.all.lowerBound]
      if words.all.count == 1 && word.isValue {
        if numerals.count - start > columns { return .unread(.count) }
        continue
      }
      let hasText = numerals[words.all].contains { $0.kind == .text }
      let isDamaged =
        words.all.count == 1 && Words.hasDigitsOnlyShape(text, word.range)
        && !PageFurniture.isFurniture(text, line)
      if isDamaged { continue }
      numerals.removeSubrange(words.all)
      if PageFurniture.isFurniture(text, line) { continue }
      // Two values on one line are not one to a line; text ends the values.
      if hasText { break }
      return .unread(.count)
    }
    return numerals.count - start == columns ? .values(start..<numerals.count) : .unread(.count)
  }
}
