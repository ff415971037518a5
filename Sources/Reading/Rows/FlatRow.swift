/// Values separated by spaces: all on one line, or one on each line.
///
/// A blank cell leaves no trace in such text. A line is therefore read only when it has exactly as
/// many values as columns; otherwise its values cannot be placed.
enum FlatRow {
  /// The values behind a label.
  static func read(_ text: ScannedText, _ row: RowRequest) -> RowValues {
    let columns = row.columns.count
    var index = text.lineIndex(of: row.labelEnd - 1)
    var start = row.labelEnd
    var depth = 0
    while start < row.boundary {
      let line = start..<min(text.line(index).upperBound, row.boundary)
      let isLabelLine = start == row.labelEnd
      index += 1
      start = index < text.lineStarts.count ? text.lineStarts[index] : text.count
      if line.isEmpty || (!isLabelLine && PageFurniture.isFurniture(text, line)) { continue }
      let words = Words(text, line)
      guard let first = words.firstValue, let last = words.lastValue else {
        if LabelRemainder.shared.explains(text, line, of: row.line, depth: &depth) { continue }
        return .unread(.damaged)
      }
      let lead = line.lowerBound..<words.items[first].range.lowerBound
      guard LabelRemainder.shared.explains(text, lead, of: row.line, depth: &depth) else {
        return .unread(.damaged)
      }
      if last - first + 1 == columns { return .values(Array(words.items[first...last])) }
      if first == last && words.items.count == first + 1 {
        return onePerLine(
          text, first: words.items[first], from: index, boundary: row.boundary, columns: columns)
      }
      return .unread(.count)
    }
    return .none
  }

  /// Values of which each stands on a line of its own, up to the first line that is none.
  static func onePerLine(
    _ text: ScannedText, first: Numeral, from firstLine: Int, boundary: Int, columns: Int
  ) -> RowValues {
    var values = [first]
    var index = firstLine
    while index < text.lineStarts.count && text.lineStarts[index] < boundary {
      let line = text.line(index)
      index += 1
      // In front of the next label stands its number, which is no value.
      if line.upperBound > boundary { break }
      if text.trimmed(line).isEmpty || PageFurniture.isFurniture(text, line) { continue }
      let words = Words(text, line)
      if words.items.count > 1 {
        if words.firstValue == nil { break }
        // Two values on one line are not one to a line.
        if words.items.contains(where: { $0.kind == .text }) { break }
        return .unread(.count)
      }
      guard let word = words.items.first else { break }
      if word.kind == .text && !Words.hasDigitsOnlyShape(text, word.range) { break }
      values.append(word)
      if values.count > columns { return .unread(.count) }
    }
    return values.count == columns ? .values(values) : .unread(.count)
  }
}

/// The words of a line, split at spaces, each read as a numeral.
struct Words {
  private(set) var items: [Numeral] = []
  /// The index of the first number or mark.
  private(set) var firstValue: Int?
  /// The index of the last number or mark.
  private(set) var lastValue: Int?

  init(_ text: ScannedText, _ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound && ScannedText.isWhite(text[i]) { i += 1 }
      let start = i
      while i < range.upperBound && !ScannedText.isWhite(text[i]) { i += 1 }
      if start < i { append(text, start..<i) }
    }
  }

  private mutating func append(_ text: ScannedText, _ range: Range<Int>) {
    let whole = NumeralReader.read(text, range)
    if whole.isValue {
      append(whole)
      return
    }
    // A number that follows the last character of a label without a space.
    var split = range.upperBound
    while split > range.lowerBound && ScannedText.isDigit(text[split - 1]) { split -= 1 }
    let isGlued =
      items.isEmpty && split > range.lowerBound && split < range.upperBound
      && (ScannedText.isHan(text[split - 1]) || text[split - 1] == 0x29 || text[split - 1] == 0x22)
    if isGlued {
      append(NumeralReader.read(text, range.lowerBound..<split))
      append(NumeralReader.read(text, split..<range.upperBound))
    } else {
      append(whole)
    }
  }

  private mutating func append(_ word: Numeral) {
    if word.isValue {
      if firstValue == nil { firstValue = items.count }
      lastValue = items.count
    }
    items.append(word)
  }

  /// Whether a word that is no number looks like a damaged one: it has digits, no ideograph, and is
  /// not the number of a label such as `3.`
  static func hasDigitsOnlyShape(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if let last = range.last, text[last] == 0x2E || text[last] == 0x3001 || text[last] == 0x29 {
      return false
    }
    var digits = 0
    for i in range {
      if ScannedText.isHan(text[i]) { return false }
      if ScannedText.isDigit(text[i]) { digits += 1 }
    }
    return digits > 0
  }
}
