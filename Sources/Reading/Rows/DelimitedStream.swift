/// The fields behind a label where each separator may stand on a line of its own, so that the end of
/// a line does not end a record.
///
/// A record ends at the next label, and at text that is no value. What follows a value on a line of
/// its own belongs to the next record, whose first separator may be missing.
struct DelimitedStream {
  private var fields: Range<Int>
  private let labelLine: Int
  private var isLabelField = true
  private var hasEnded = false
  /// Whether text that is no value ended the record.
  private var endsInText = false
  /// Whether the open field holds two values on two lines.
  private var isBroken = false
  /// The codes of the field that is open, without white space at the ends; empty where it is blank.
  private var open = 0..<0
  private var openLine = 0
  private var separatorLine = 0

  /// The record between a label and a boundary; nil where there is no separator.
  ///
  /// - Parameter isLabelled: Whether the first separator ends the field of the label.
  static func read(
    _ text: ScannedText, from start: Int, boundary: Int, isLabelled: Bool = true,
    _ numerals: inout [Numeral]
  ) -> DelimitedRow? {
    // Labels that share letters: the next one begins before this one has ended.
    if start >= boundary { return nil }
    var index = text.lineIndex(of: start)
    // Values without separators stand beside the label.
    let beside = start..<max(start, min(text.line(index).upperBound, boundary))
    if let bar = beside.first(where: { DelimitedRow.isSeparator(text[$0]) }) {
      if DelimitedRow.holdsValue(text, start..<bar) { return nil }
    } else if DelimitedRow.holdsValue(text, beside) {
      return nil
    }
    var stream = DelimitedStream(labelLine: index, start: numerals.count)
    stream.isLabelField = isLabelled
    while index < text.lineStarts.count && text.lineStarts[index] < boundary && !stream.hasEnded {
      let full = text.line(index)
      let line = max(full.lowerBound, start)..<min(full.upperBound, boundary)
      let isFurniture =
        line.lowerBound > start && text.separators[index] == 0
        && PageFurniture.isFurniture(text, line) && !isCell(text, index)
      if !line.isEmpty && !isFurniture {
        // In front of a label stands its number, which is no value.
        stream.add(text, line, index: index, isCut: full.upperBound > boundary, &numerals)
      }
      index += 1
    }
    if !stream.hasEnded && !stream.isLabelField { stream.close(text, &numerals) }
    if stream.fields.isEmpty { return nil }
    var row = DelimitedRow(
      fields: stream.fields, labelIndex: 0, total: stream.fields.count, in: numerals)
    row.origin.endsInText = stream.endsInText
    return row
  }

  /// Whether a short line stands behind a separator, as a cell does: 1/2 may be its text.
  private static func isCell(_ text: ScannedText, _ index: Int) -> Bool {
    guard index > 0, text.separators[index - 1] > 0, text.line(index).count < 12 else {
      return false
    }
    let above = text.trimmed(text.line(index - 1))
    return above.last.map { DelimitedRow.isSeparator(text[$0]) } == true
  }

  private init(labelLine: Int, start: Int) {
    fields = start..<start
    self.labelLine = labelLine
  }

  private mutating func add(
    _ text: ScannedText, _ line: Range<Int>, index: Int, isCut: Bool, _ numerals: inout [Numeral]
  ) {
    var start = line.lowerBound
    for i in line {
      if !DelimitedRow.isSeparator(text[i]) { continue }
      take(text, text.trimmed(start..<i), line: index, &numerals)
      if hasEnded { return }
      close(text, &numerals)
      separatorLine = index
      if hasEnded { return }
      start = i + 1
    }
    if !isCut { take(text, text.trimmed(start..<line.upperBound), line: index, &numerals) }
  }

  /// Takes a piece of the open field.
  private mutating func take(
    _ text: ScannedText, _ piece: Range<Int>, line: Int, _ numerals: inout [Numeral]
  ) {
    if piece.isEmpty { return }
    if isLabelField {
      // A header may end without a separator before the first value, or before a piece of it.
      if line == labelLine
        || !NumeralReader.read(text, piece).isValue && !Words.hasDigitsOnlyShape(text, piece)
      {
        return
      }
      isLabelField = false
    }
    if open.isEmpty {
      open = piece
      openLine = line
    } else if NumeralReader.read(text, open).isValue && line > openLine
      && !NumeralReader.read(text, piece).isValue && !Words.hasDigitsOnlyShape(text, piece)
    {
      close(text, &numerals)
      hasEnded = true
    } else {
      isBroken = isBroken || NumeralReader.read(text, open).isValue
      open = open.lowerBound..<piece.upperBound
    }
  }

  /// Ends the open field; text that is no value ends the record.
  private mutating func close(_ text: ScannedText, _ numerals: inout [Numeral]) {
    defer {
      open = 0..<0
      isBroken = false
    }
    if isLabelField {
      isLabelField = false
      return
    }
    let field = NumeralReader.read(text, open)
    if field.kind == .text && !isBroken && !text.hasDigit(field.range) {
      hasEnded = true
      // Text on a line below the separator leaves the field behind the separator blank.
      if openLine > separatorLine {
        endsInText = true
        append(NumeralReader.read(text, open.lowerBound..<open.lowerBound), &numerals)
      }
    } else {
      append(field, &numerals)
    }
  }

  private mutating func append(_ field: Numeral, _ numerals: inout [Numeral]) {
    numerals.append(field)
    fields = fields.lowerBound..<numerals.count
  }
}
