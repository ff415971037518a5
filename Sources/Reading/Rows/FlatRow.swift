import Forms

/// Values separated by spaces: all on one line, or one on each line.
///
/// A blank cell leaves no trace in such text. A line is therefore read only when it has exactly as
/// many values as columns; otherwise its values cannot be placed.
enum FlatRow {
  /// Where the values of a line were found, which tells how far they can be trusted.
  enum Place: Sendable {
    /// On the line of the label.
    case labelLine
    /// On a later line than a label that is broken over lines.
    case afterRemainder
    /// On one later line, with nothing in between.
    case nextLine
    /// One below the other.
    case column
    /// Nowhere.
    case none
  }

  /// The values behind a label.
  static func read(
    _ text: ScannedText, _ row: RowRequest, _ numerals: inout [Numeral]
  ) -> (values: RowValues, place: Place) {
    var index = text.lineIndex(of: row.labelEnd - 1)
    var start = row.labelEnd
    var depth = 0
    var place = Place.labelLine
    while start < row.boundary {
      let line = start..<min(text.line(index).upperBound, row.boundary)
      let isLabelLine = start == row.labelEnd
      // In front of the next label stands its number, or the mark of a list.
      if !isLabelLine && text.line(index).upperBound > row.boundary { break }
      if !isLabelLine && place == .labelLine {
        place = isBroken(text, row) ? .afterRemainder : row.columns == 1 ? .column : .nextLine
      }
      index += 1
      start = index < text.lineStarts.count ? text.lineStarts[index] : text.count
      if let values = PlainNumbers.read(text, line, count: row.columns, &numerals) {
        return (settled(values, text, row, from: index, place, &numerals), place)
      }
      if line.isEmpty || (!isLabelLine && PageFurniture.isFurniture(text, line)) { continue }
      let words = Words(text, line, &numerals)
      guard let values = words.values else {
        if LabelRemainder.shared.explains(text, line, of: row.line, depth: &depth) {
          if text.hasIdeograph(line) { place = .afterRemainder }
          continue
        }
        return (.unread(.damaged), place)
      }
      let lead = line.lowerBound..<numerals[values.lowerBound].range.lowerBound
      guard LabelRemainder.shared.explains(text, lead, of: row.line, depth: &depth),
        isLabelLine || !isGroupNumber(text, lead)
      else {
        return (.unread(.damaged), place)
      }
      if !isLabelLine && text.hasIdeograph(lead) { place = .afterRemainder }
      let rest = values.upperBound..<words.all.upperBound
      if row.columns == 1 && !rest.isEmpty { takeUnit(text, values, rest, &numerals) }
      // A damaged number at the end, or one that a space breaks: 12 034件.
      if numerals[rest].contains(where: { text.hasDigit($0.range) }) {
        return (.unread(.count), place)
      }
      if values.count == row.columns {
        return (settled(values, text, row, from: index, place, &numerals), place)
      }
      if values.count == 1 && rest.isEmpty {
        let all = onePerLine(
          text, first: numerals[values.lowerBound], from: index, boundary: row.boundary,
          columns: row.columns, &numerals)
        if case .values(let range) = all,
          hasAmountAmongCounts(range, row, numerals)
            || BlankLineCells.haveClosedGap(text, range, numerals)
        {
          return (.unread(.count), .column)
        }
        return (all, .column)
      }
      return (.unread(.count), place)
    }
    return (.none, .none)
  }

  /// Complete values, unless the lines behind them cast doubt on them: a lone number may be the end
  /// of one that was broken over two lines, and a second row of values means that labels and values
  /// are not side by side.
  private static func settled(
    _ values: Range<Int>, _ text: ScannedText, _ row: RowRequest, from firstLine: Int,
    _ place: Place, _ numerals: inout [Numeral]
  ) -> RowValues {
    if hasAmountAmongCounts(values, row, numerals) { return .unread(.count) }
    var index = firstLine
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      let line = text.line(index)
      index += 1
      // In front of the next label stands its number.
      if line.upperBound > row.boundary { break }
      if text.trimmed(line).isEmpty { continue }
      if PageFurniture.isFurniture(text, line) { continue }
      let words = Words(text, line, &numerals)
      defer { numerals.removeSubrange(words.all) }
      if words.all.count == 1 {
        let word = numerals[words.all.lowerBound].range
        let isPiece =
          Words.hasDigitsOnlyShape(text, word)
          || text[word.lowerBound] == 0x2E && text.hasDigit(word)
        if words.values != nil || isPiece { return .unread(.count) }
      }
      let isSecondRow = words.values.map { $0.count == row.columns } == true && row.columns > 1
      let isAlone = words.values == words.all
      if isSecondRow && !isAlone && goesOn(text, row, line, words, numerals) {
        return .unread(.count)
      }
      if isSecondRow && (place == .nextLine || (place == .afterRemainder && isAlone)) {
        return .unread(.count)
      }
      break
    }
    return .values(values)
  }

  /// Whether a fraction stands in the place of a count: an amount has moved there.
  private static func hasAmountAmongCounts(
    _ values: Range<Int>, _ row: RowRequest, _ numerals: [Numeral]
  ) -> Bool {
    if row.columns == 1 || row.line.table != .activeDisclosure { return false }
    return values.contains {
      numerals[$0].millionths % 1_000_000 != 0
        && row.cell($0 - values.lowerBound).kind != .amount
    }
  }

  /// Whether nothing but the number of a group, such as （六）, stands in a range: a label of another
  /// line begins there.
  private static func isGroupNumber(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    let lead = text.trimmed(range)
    return lead.count == 3 && text[lead.lowerBound] == 0x28
      && text[lead.upperBound - 1] == 0x29 && text.hasIdeograph(lead)
  }

  /// Whether the rest of a label stands in front of the values of a line: which of two rows is the
  /// label's is then not told.
  private static func goesOn(
    _ text: ScannedText, _ row: RowRequest, _ line: Range<Int>, _ words: Words,
    _ numerals: [Numeral]
  ) -> Bool {
    guard let values = words.values else { return false }
    let lead = line.lowerBound..<numerals[values.lowerBound].range.lowerBound
    var depth = 0
    return text.hasIdeograph(lead)
      && LabelRemainder.shared.explains(text, lead, of: row.line, depth: &depth)
  }

  /// Whether a label goes over several lines, or its number, such as （六 or 3., stands alone on the
  /// line above it: then its values stand below it.
  private static func isBroken(_ text: ScannedText, _ row: RowRequest) -> Bool {
    let first = text.lineIndex(of: row.labelStart)
    if text.lineIndex(of: row.labelEnd - 1) > first { return true }
    var index = first - 1
    while index >= 0 {
      let line = text.trimmed(text.line(index))
      index -= 1
      if line.isEmpty { continue }
      return line.count <= 3 && NumeralReader.read(text, line).kind == .text
    }
    return false
  }

  /// Takes a unit that stands behind a space into the number in front of it: 265282 元.
  private static func takeUnit(
    _ text: ScannedText, _ values: Range<Int>, _ rest: Range<Int>, _ numerals: inout [Numeral]
  ) {
    let number = numerals[values.upperBound - 1]
    let unit = numerals[rest.lowerBound].range
    let whole = NumeralReader.read(text, number.range.lowerBound..<unit.upperBound)
    if number.kind == .number && whole.kind == .number { numerals[values.upperBound - 1] = whole }
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
      // The number above goes on behind its point.
      if text[word.range.lowerBound] == 0x2E && text.hasDigit(word.range) { return .unread(.count) }
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
