/// The fields behind a label where each separator may stand on a line of its own, so that the end of
/// a line does not end a record.
///
/// A record ends at the next label, and at text that is no value. What follows a value on a line of
/// its own belongs to the next record, whose first separator may be missing.
struct DelimitedStream {
  private var fields: Range<Int>
  private let labelLine: Int
  private var isLabelField = true
  private var isNumbered = true
  private var hasEnded = false
  /// Whether text that is no value ended the record.
  private var endsInText = false
  /// Whether the open field holds two values on two lines.
  private var isBroken = false
  /// Whether a field before it does.
  private var hasBroken = false
  /// Fields with an empty line on one side of their value alone, a bit for each of the first 64.
  private var loose: UInt64 = 0
  /// Fields whose separator stands on the next line, and the number of those with it beside them.
  private var endedBelow: UInt64 = 0
  private var endedBeside = 0
  /// The codes of the field that is open, without white space at the ends; empty where it is blank.
  private var open = 0..<0
  private var openLine = 0
  private var separatorLine = 0

  /// The record between a label and a boundary; nil where there is no separator.
  ///
  /// - Parameters:
  ///   - isLabelled: Whether the first separator ends the field of the label.
  ///   - isNumbered: Whether the labels have numbers in front.
  static func read(
    _ text: ScannedText, from start: Int, boundary: Int, isLabelled: Bool = true,
    isNumbered: Bool, _ numerals: inout [Numeral]
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
    stream.isNumbered = isNumbered
    while index < text.lineStarts.count && text.lineStarts[index] < boundary && !stream.hasEnded {
      let full = text.line(index)
      let line = max(full.lowerBound, start)..<min(full.upperBound, boundary)
      let isFurniture =
        line.lowerBound > start && text.separators[index] == 0
        && PageFurniture.isFurniture(text, line) && !isCell(text, index)
      if !line.isEmpty && !isFurniture {
        stream.add(text, line, index: index, isCut: full.upperBound > boundary, &numerals)
      }
      index += 1
    }
    let isCutShort = stream.open.isEmpty && boundary >= text.count && !stream.isLabelField
    if !stream.hasEnded && !stream.isLabelField {
      if stream.isLoose(text, endingAt: index, isLast: true) { stream.loose |= stream.bit }
      stream.close(text, &numerals)
    }
    if stream.fields.isEmpty { return nil }
    // A number with an empty line below it and none above is no cell of its own: it may be the number
    // of a page, or another cell begins there.
    stream.spoil(stream.loose, &numerals)
    // Where separators stand beside the values, one below a value is the next cell's.
    if stream.endedBelow.nonzeroBitCount <= stream.endedBeside {
      stream.spoil(stream.endedBelow, &numerals)
    }
    var row = DelimitedRow(
      fields: stream.fields, labelIndex: 0, total: stream.fields.count, in: numerals)
    row.origin.endsInText = stream.endsInText
    row.origin.isCutShort = isCutShort && !stream.hasEnded
    row.origin.isBroken = stream.hasBroken || stream.loose != 0
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
      let isLoose = isLoose(text, endingAt: index, isLast: false)
      let bit = bit
      let count = numerals.count
      close(text, &numerals)
      if numerals.count > count && numerals[count].kind != .empty {
        if isLoose { loose |= bit }
        if openLine < index { endedBelow |= bit } else { endedBeside += 1 }
      }
      separatorLine = index
      if hasEnded { return }
      start = i + 1
    }
    let last = text.trimmed(start..<line.upperBound)
    if !isCut {
      take(text, last, line: index, &numerals)
    } else if holdsMoreThanNumber(text, last) {
      // One cell with the label behind it.
      take(text, last.lowerBound..<min(line.upperBound + 1, text.count), line: index, &numerals)
    }
  }

  /// Whether something with digits stands in front of a label on its line that is not the number of
  /// the label: a note in brackets that holds the words of a label, or the value of the row before.
  private func holdsMoreThanNumber(_ text: ScannedText, _ piece: Range<Int>) -> Bool {
    guard text.hasDigit(piece), let last = piece.last else { return false }
    let isNumber = isNumbered && piece.count < 3
    if ScannedText.isDigit(text[last]) { return !isNumber }
    let open = piece.last { text[$0] == 0x28 }
    let closed = piece.last { text[$0] == 0x29 }
    return open.map { $0 > piece.lowerBound && $0 > closed ?? -1 } == true
  }

  /// Whether an empty line stands below the value of the open field and none above it, or above it
  /// and none below: it belongs to a blank cell, and the value is another's.
  private func isLoose(_ text: ScannedText, endingAt line: Int, isLast: Bool) -> Bool {
    if open.isEmpty || isLabelField || openLine == 0 || line == openLine { return false }
    let isEmptyAbove = isEmpty(text, openLine - 1)
    let isEmptyBelow = openLine + 1 < text.lineStarts.count && isEmpty(text, openLine + 1)
    // Behind the last row of a table stands an empty line.
    return isLast ? isEmptyAbove && !isEmptyBelow : isEmptyAbove != isEmptyBelow
  }

  private func isEmpty(_ text: ScannedText, _ line: Int) -> Bool {
    text.line(line).allSatisfy { ScannedText.isWhite(text[$0]) }
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
      hasBroken = hasBroken || isBroken
      isBroken = false
    }
    if isLabelField {
      isLabelField = false
      return
    }
    let field = NumeralReader.read(text, open)
    if field.kind == .text && !isBroken && !text.hasDigit(field.range)
      && text.hasIdeograph(field.range)
    {
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

  /// The bit of the open field.
  private var bit: UInt64 { fields.count < 64 ? 1 << UInt64(fields.count) : 0 }

  /// Makes some fields unread.
  private func spoil(_ bits: UInt64, _ numerals: inout [Numeral]) {
    if bits == 0 { return }
    for field in fields.prefix(64) where bits >> UInt64(field - fields.lowerBound) & 1 == 1 {
      numerals[field] = Numeral(kind: .text, range: numerals[field].range)
    }
  }

  private mutating func append(_ field: Numeral, _ numerals: inout [Numeral]) {
    numerals.append(field)
    fields = fields.lowerBound..<numerals.count
  }
}
