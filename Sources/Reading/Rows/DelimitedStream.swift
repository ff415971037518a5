/// The fields behind a label where each separator may stand on a line of its own, so that the end of
/// a line does not end a record.
///
/// A record ends at the next label, and at text that is no value. What follows a value on a line of
/// its own belongs to the next record, whose first separator may be missing.
struct DelimitedStream {
  private let text: ScannedText
  private var fields: [Numeral] = []
  private let labelLine: Int
  private var isLabelField = true
  private var hasEnded = false
  /// The codes of the field that is open, without white space at the ends; empty where it is blank.
  private var open = 0..<0
  private var openLine = 0
  private var separatorLine = 0

  /// The record between a label and a boundary; nil where there is no separator.
  static func read(_ text: ScannedText, from start: Int, boundary: Int) -> DelimitedRow? {
    var index = text.lineIndex(of: start)
    var stream = DelimitedStream(text: text, labelLine: index)
    while index < text.lineStarts.count && text.lineStarts[index] < boundary && !stream.hasEnded {
      let full = text.line(index)
      let line = max(full.lowerBound, start)..<min(full.upperBound, boundary)
      let isFurniture = line.lowerBound > start && PageFurniture.isFurniture(text, line)
      if !line.isEmpty && !isFurniture {
        // In front of a label stands its number, which is no value.
        stream.add(line, index: index, isCut: full.upperBound > boundary)
      }
      index += 1
    }
    if !stream.hasEnded && !stream.isLabelField { stream.close() }
    if stream.fields.isEmpty { return nil }
    return DelimitedRow(fields: stream.fields, labelIndex: 0, total: stream.fields.count)
  }

  private init(text: ScannedText, labelLine: Int) {
    self.text = text
    self.labelLine = labelLine
  }

  private mutating func add(_ line: Range<Int>, index: Int, isCut: Bool) {
    var start = line.lowerBound
    for i in line {
      if !DelimitedRow.isSeparator(text[i]) { continue }
      take(text.trimmed(start..<i), line: index)
      if hasEnded { return }
      close()
      separatorLine = index
      if hasEnded { return }
      start = i + 1
    }
    if !isCut { take(text.trimmed(start..<line.upperBound), line: index) }
  }

  /// Takes a piece of the open field.
  private mutating func take(_ piece: Range<Int>, line: Int) {
    if piece.isEmpty { return }
    if isLabelField {
      // A header may end without a separator before the first value.
      if line == labelLine || !NumeralReader.read(text, piece).isValue { return }
      isLabelField = false
    }
    if open.isEmpty {
      open = piece
      openLine = line
    } else if NumeralReader.read(text, open).isValue && line > openLine {
      close()
      hasEnded = true
    } else {
      open = open.lowerBound..<piece.upperBound
    }
  }

  /// Ends the open field; text that is no value ends the record.
  private mutating func close() {
    defer { open = 0..<0 }
    if isLabelField {
      isLabelField = false
      return
    }
    let field = NumeralReader.read(text, open)
    if field.kind == .text && !Words.hasDigitsOnlyShape(text, field.range) {
      hasEnded = true
      // Text on a line below the separator leaves the field behind the separator blank.
      if openLine > separatorLine {
        fields.append(NumeralReader.read(text, open.lowerBound..<open.lowerBound))
      }
    } else {
      fields.append(field)
    }
  }
}
