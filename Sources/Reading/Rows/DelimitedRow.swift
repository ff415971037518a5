/// The fields behind a label in a table whose cells are separated by tabs or pipes.
struct DelimitedRow: Sendable {
  /// The fields behind the field of the label.
  let fields: [Numeral]
  /// The index of the label's field in the line; 0 in a stream.
  let labelIndex: Int
  /// The number of fields of the line, with those before the label.
  let total: Int

  static func isSeparator(_ code: UInt16) -> Bool { code == 0x7C || code == 0x09 }

  /// The indices of the first and the last field that is not empty.
  var occupied: ClosedRange<Int>? {
    guard let first = fields.firstIndex(where: { $0.kind != .empty }),
      let last = fields.lastIndex(where: { $0.kind != .empty })
    else { return nil }
    return first...last
  }

  /// Where the values begin if there are exactly `columns` fields that are not empty, all in a row,
  /// and nearly all of them values; nil otherwise.
  func completeStart(columns: Int) -> Int? {
    guard let occupied, occupied.count == columns else { return nil }
    var values = 0
    for field in fields[occupied] {
      if field.kind == .empty { return nil }
      if field.isValue { values += 1 }
    }
    return values >= columns - columns / 4 && values > 0 ? occupied.lowerBound : nil
  }
}

extension DelimitedRow {
  /// The record of a label: its own line, or the first line after it that holds values.
  ///
  /// - Returns: nil where no line up to the boundary has separators.
  static func find(
    _ text: ScannedText, _ row: RowRequest, _ delimiters: Delimiters
  ) -> DelimitedRow? {
    var index = text.lineIndex(of: row.labelEnd - 1)
    var isLabelLine = true
    var depth = 0
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      let line = text.line(index)
      defer {
        index += 1
        isLabelLine = false
      }
      guard
        let record = record(
          text, line, row: row, isLabelLine: isLabelLine, delimiters)
      else {
        if isLabelLine || text.trimmed(line).isEmpty || PageFurniture.isFurniture(text, line) {
          continue
        }
        guard LabelRemainder.shared.explains(text, line, of: row.line, depth: &depth) else {
          return nil
        }
        continue
      }
      // The label may go on in the next line, and the values stand there.
      if record.fields.count < row.columns.count && record.occupied == nil { continue }
      return record
    }
    return nil
  }

  private static func record(
    _ text: ScannedText, _ line: Range<Int>, row: RowRequest, isLabelLine: Bool,
    _ delimiters: Delimiters
  ) -> DelimitedRow? {
    let fields = split(text, line, hasOuterPipes: delimiters == .outerPipes)
    guard fields.count > 1 else { return nil }
    var label = -1
    var depth = 0
    if isLabelLine {
      label = fields.lastIndex { $0.lowerBound < row.labelEnd } ?? -1
    } else {
      while label + 1 < fields.count {
        let field = NumeralReader.read(text, fields[label + 1])
        guard field.kind == .text,
          LabelRemainder.shared.explains(text, field.range, of: row.line, depth: &depth)
        else { break }
        label += 1
      }
    }
    var values: [Numeral] = []
    values.reserveCapacity(fields.count)
    for field in fields[(label + 1)...] {
      if field.upperBound > row.boundary { break }
      values.append(NumeralReader.read(text, field))
    }
    return DelimitedRow(fields: values, labelIndex: label, total: fields.count)
  }

  /// The fields of a line; what is outside the outer pipes of a table that has them is left out.
  static func split(
    _ text: ScannedText, _ line: Range<Int>, hasOuterPipes: Bool
  ) -> [Range<Int>] {
    var start = line.lowerBound
    var end = line.upperBound
    if hasOuterPipes {
      let trimmed = text.trimmed(line)
      if !trimmed.isEmpty && text[trimmed.lowerBound] == 0x7C { start = trimmed.lowerBound + 1 }
      if trimmed.count > 1 && text[trimmed.upperBound - 1] == 0x7C { end = trimmed.upperBound - 1 }
    }
    var fields: [Range<Int>] = []
    var i = start
    while i < end {
      if isSeparator(text[i]) {
        fields.append(start..<i)
        start = i + 1
      }
      i += 1
    }
    if start <= end { fields.append(start..<end) }
    return fields
  }
}
