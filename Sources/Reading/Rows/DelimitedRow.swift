import Forms
import Intake

/// The fields behind a label in a table whose cells are separated by tabs or pipes.
struct DelimitedRow: Sendable {
  /// Where the fields behind the field of the label lie in the buffer.
  let fields: Range<Int>
  /// The index of the label's field in the line; 0 in a stream.
  let labelIndex: Int
  /// The number of fields of the line, with those before the label.
  let total: Int
  /// From the first field that is not empty to the last one, counted from the label; nil where all
  /// are.
  let occupied: Range<Int>?
  /// Whether a separator stands behind the last cell that is not empty, and nothing behind it: it
  /// ends the row, or an empty cell follows.
  let endsInSeparator: Bool
  /// Where the fields were found.
  var origin = Origin()
  /// The number of fields that are not empty.
  let filled: Int
  /// The number of fields that are numbers or marks.
  private let values: Int

  /// Where the fields of a row were found.
  struct Origin: Sendable {
    /// The last line that holds some of them; nil in a stream.
    var lastLine: Int?
    /// Whether they stand on the line of the label.
    var isBesideLabel = true
    /// Whether the line ends in the outer pipe of its table.
    var isClosed = false
    /// Whether text that is no value stands where the last field would.
    var endsInText = false
    /// Whether the text ends behind the separator in front of the last field: it may be cut off.
    var isCutShort = false
    /// Whether a field of a stream holds two values on two lines: a separator may be missing.
    var isBroken = false
    /// Whether the line lacks the outer pipe of its table at its end: it goes on below.
    var isOpen = false
    /// Whether the field of the label holds digits too: a separator stands within a number.
    var isTorn = false
  }

  init(fields: Range<Int>, labelIndex: Int, total: Int, in numerals: [Numeral]) {
    endsInSeparator = fields.last.map { numerals[$0].kind == .empty } == true
    self.fields = fields
    self.labelIndex = labelIndex
    self.total = total
    var first = -1
    var last = -1
    var filled = 0
    var values = 0
    for i in fields where numerals[i].kind != .empty {
      if first < 0 { first = i - fields.lowerBound }
      last = i - fields.lowerBound
      filled += 1
      if numerals[i].isValue { values += 1 }
    }
    occupied = first < 0 ? nil : first..<(last + 1)
    self.filled = filled
    self.values = values
  }

  @inline(__always)
  static func isSeparator(_ code: UInt16) -> Bool { code == 0x7C || code == 0x09 }

  /// How many cells the row has, beside the number of columns.
  func width(columns: Int) -> RowWidths.Width {
    guard let occupied else { return .unknown }
    if occupied.count > columns { return .wider }
    return fields.count < columns ? .other : .columns
  }

  /// The row without its last field, where that is only what stands behind the last separator.
  func withoutTail(in numerals: [Numeral]) -> DelimitedRow {
    if !endsInSeparator { return self }
    var row = DelimitedRow(
      fields: fields.lowerBound..<(fields.upperBound - 1), labelIndex: labelIndex,
      total: total - 1, in: numerals)
    row.origin = origin
    row.origin.isCutShort = false
    return row
  }

  /// Whether what stands behind a label holds digits, or ends in a mark that stands for no number.
  static func holdsValue(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if text.hasDigit(range) { return true }
    let words = text.trimmed(range)
    guard let last = words.last(where: { ScannedText.isWhite(text[$0]) }) else {
      return !words.isEmpty && NumeralReader.read(text, words).isValue
    }
    return NumeralReader.read(text, last..<words.upperBound).isValue
  }

  /// Whether the first separator behind a place is a tab.
  static func isTabbed(_ text: ScannedText, from start: Int) -> Bool {
    var i = start
    while i < text.count && !isSeparator(text[i]) { i += 1 }
    return i < text.count && text[i] == 0x09
  }

  /// Whether a field holds a number or a mark.
  var hasValue: Bool { values > 0 }

  /// Where the values begin if there are exactly `columns` fields that are not empty, all in a row,
  /// and nearly all of them values; nil otherwise.
  func completeStart(columns: Int) -> Int? {
    guard let occupied, occupied.count == columns, filled == columns else { return nil }
    return values >= columns - columns / 4 && values > 0 ? occupied.lowerBound : nil
  }
}

extension DelimitedRow {
  /// The record of a label: its own line, or the first line after it that holds values.
  ///
  /// - Returns: nil where no line up to the boundary has separators.
  static func find(
    _ text: ScannedText, _ row: RowRequest, _ delimiters: Delimiters,
    _ numerals: inout [Numeral]
  ) -> DelimitedRow? {
    var index = text.lineIndex(of: row.labelEnd - 1)
    var isLabelLine = true
    var depth = 0
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      let (line, last) = text.unbrokenLine(index)
      defer {
        index = last + 1
        isLabelLine = false
      }
      guard
        var record = record(
          text, line, row: row, isLabelLine: isLabelLine, delimiters, &numerals)
      else {
        // Values without separators stand beside the label.
        if isLabelLine && holdsValue(text, row.labelEnd..<max(row.labelEnd, line.upperBound)) {
          return nil
        }
        if isLabelLine || text.trimmed(line).isEmpty || PageFurniture.isFurniture(text, line) {
          continue
        }
        guard LabelRemainder.shared.explains(text, line, of: row.line, depth: &depth) else {
          return nil
        }
        continue
      }
      // Bars on a line of their own are no row.
      if !isLabelLine && record.occupied == nil && record.labelIndex < 0 { continue }
      // The label may go on in the next line, and the values stand there.
      if record.fields.count < row.columns && record.occupied == nil { continue }
      record.origin.lastLine = last
      record.origin.isBesideLabel = isLabelLine
      return record
    }
    return nil
  }

  /// Whether a tab stands between two digits: in a line that pipes divide it cuts a number.
  private static func isCutByTab(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    line.dropFirst().dropLast().contains {
      text[$0] == 0x09 && ScannedText.isDigit(text[$0 - 1]) && ScannedText.isDigit(text[$0 + 1])
    }
  }

  private static func record(
    _ text: ScannedText, _ full: Range<Int>, row: RowRequest, isLabelLine: Bool,
    _ delimiters: Delimiters, _ numerals: inout [Numeral]
  ) -> DelimitedRow? {
    let line = withoutOuterPipes(text, full, delimiters)
    let first = numerals.count
    var label = -1
    var total = 0
    var depth = 0
    var isTorn = false
    var tabs = 0
    var start = line.lowerBound
    var i = start
    precondition(line.upperBound <= text.count)
    let codes = text.folded.codes.span
    while start <= line.upperBound {
      while i < line.upperBound && !isSeparator(codes[unchecked: i]) { i &+= 1 }
      if i < line.upperBound && codes[unchecked: i] == 0x09 { tabs &+= 1 }
      defer {
        total += 1
        i += 1
        start = i
      }
      if isLabelLine {
        if start < row.labelEnd {
          label = total
          if i > row.labelEnd { isTorn = holdsDigits(text, row.labelEnd..<i, of: row.line) }
          continue
        }
      }
      if i > row.boundary {
        // The next label stands on the same line, behind the last value.
        if start < row.boundary && text.hasDigit(start..<row.boundary) { isTorn = true }
        continue
      }
      let field = NumeralReader.read(text, start..<i)
      // The rest of a label or a note on it may stand in a field of its own.
      if field.kind == .text && numerals.count == first
        && field.range.count > 1 && text.ideographs(field.range) > 1
        && LabelRemainder.shared.explains(text, field.range, of: row.line, depth: &depth)
      {
        label = total
        continue
      }
      numerals.append(field)
    }
    if total < 2 {
      numerals.removeSubrange(first...)
      return nil
    }
    var record = DelimitedRow(
      fields: first..<numerals.count, labelIndex: label, total: total, in: numerals)
    // All values may stand in the field of the label, as in a text without separators.
    if isTorn && record.occupied == nil {
      numerals.removeSubrange(first...)
      return nil
    }
    record.origin.isTorn = isTorn || (tabs > 0 && tabs < total - 1 && isCutByTab(text, line))
    record.origin.isClosed = delimiters == .outerPipes && line.upperBound < full.upperBound
    record.origin.isOpen = delimiters == .outerPipes && !record.origin.isClosed
    return record
  }

  /// Whether what stands behind a label in its field has digits that no note in brackets explains.
  private static func holdsDigits(
    _ text: ScannedText, _ range: Range<Int>, of line: Line
  ) -> Bool {
    if !text.hasDigit(range) { return false }
    var depth = 0
    return !LabelRemainder.shared.explains(text, range, of: line, depth: &depth)
  }

  /// A line without what is outside the outer pipes of a table that has them.
  private static func withoutOuterPipes(
    _ text: ScannedText, _ line: Range<Int>, _ delimiters: Delimiters
  ) -> Range<Int> {
    guard delimiters == .outerPipes else { return line }
    let trimmed = text.trimmed(line)
    guard trimmed.count > 1 else { return line }
    let start = text[trimmed.lowerBound] == 0x7C ? trimmed.lowerBound + 1 : line.lowerBound
    let end = text[trimmed.upperBound - 1] == 0x7C ? trimmed.upperBound - 1 : line.upperBound
    return start..<end
  }

  /// A line without a label.
  static func unlabelled(
    _ text: ScannedText, _ full: Range<Int>, _ delimiters: Delimiters, _ numerals: inout [Numeral]
  ) -> DelimitedRow {
    let line = withoutOuterPipes(text, full, delimiters)
    let first = numerals.count
    var start = line.lowerBound
    for i in line where isSeparator(text[i]) {
      numerals.append(NumeralReader.read(text, start..<i))
      start = i + 1
    }
    numerals.append(NumeralReader.read(text, start..<line.upperBound))
    let fields = first..<numerals.count
    var row = DelimitedRow(fields: fields, labelIndex: -1, total: fields.count, in: numerals)
    row.origin.isClosed = delimiters == .outerPipes && line.upperBound < full.upperBound
    return row
  }
}
