import Forms
import Intake

/// The unit that a report names around an amount: in the head, in the label of its line, behind it.
enum AmountUnit: Equatable {
  /// 万元, or none.
  case tenThousandYuan
  /// 元.
  case yuan
  /// Another unit, or units that contradict each other.
  case unknown

  /// The unit named in a range, leaving out the number itself, whose own unit is read with it.
  init(_ text: borrowing ScannedText, _ range: Range<Int>, without number: Range<Int>) {
    var found: AmountUnit?
    for i in range where text[i] == 0x5143 && !number.contains(i) {
      let unit = Self.unit(text, at: i, from: range.lowerBound)
      if let found, found != unit {
        self = .unknown
        return
      }
      found = unit
    }
    self = found ?? .tenThousandYuan
  }

  /// The unit whose last ideograph is a 元.
  private static func unit(_ text: ScannedText, at place: Int, from start: Int) -> AmountUnit {
    var i = place - 1
    while i >= start && ScannedText.isWhite(text[i]) { i -= 1 }
    guard i >= start else { return .yuan }
    switch text[i] {
    // 万
    case 0x4E07:
      i -= 1
      while i >= start && ScannedText.isWhite(text[i]) { i -= 1 }
      guard i >= start else { return .tenThousandYuan }
      return isMultiple(text[i]) ? .unknown : .tenThousandYuan
    case let code: return isMultiple(code) ? .unknown : .yuan
    }
  }

  /// 十, 百, 千, 万, 亿, and the names of other currencies: 美, 港, 欧, 日.
  private static func isMultiple(_ code: UInt16) -> Bool {
    switch code {
    case 0x5341, 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x7F8E, 0x6E2F, 0x6B27, 0x65E5: true
    default: false
    }
  }
}

extension ActiveDisclosureTable {
  /// Converts the amounts of a table that bear no unit of their own to 万元; an amount whose unit is
  /// not known is left unread.
  ///
  /// The unit may stand anywhere from the article that an amount answers to the end of its line, or
  /// alone on the line below.
  static func convertAmounts(
    _ readings: [TableRows.Reading], _ text: ScannedText, _ hits: [LabelHit],
    _ numerals: [Numeral], into cells: inout CellReadings
  ) {
    for reading in readings {
      guard case .values(let values) = reading.values else { continue }
      for (i, index) in values.enumerated() {
        let cell = reading.request.cell(i)
        guard cell.kind == .amount, let figure = cells.figure(cell) else { continue }
        let number = numerals[index]
        if number.unit != .none { continue }
        let range =
          head(of: reading.request, hits)..<end(behind: number.range.upperBound, text)
        switch AmountUnit(text, range, without: number.range) {
        case .tenThousandYuan: continue
        case .yuan where figure.value.millionths % 10_000 == 0:
          cells.setNumber(figure.value.millionths / 10_000, at: cell, span: figure.span)
        default: cells[cell] = .unread(.number, offset: figure.span.start)
        }
      }
    }
  }

  /// The first code of the part of the table that a line stands in.
  private static func head(of row: RowRequest, _ hits: [LabelHit]) -> Int {
    var start = row.labelStart
    for hit in hits.reversed() where hit.start < row.labelStart {
      if case .line(let line) = hit.label, line.table == .activeDisclosure { return start }
      start = hit.start
    }
    return start
  }

  /// The end of what may be the unit of a number: the rest of its line, and a line of a unit alone.
  private static func end(behind number: Int, _ text: ScannedText) -> Int {
    let line = text.lineIndex(of: number)
    let end = text.line(line).upperBound
    guard line + 1 < text.lineStarts.count else { return end }
    let next = text.line(line + 1)
    if next.count > 24 || text.hasDigit(next) { return end }
    let names = text.ideographs(next)
    let isUnit = names > 0 && names <= 4 && next.contains { text[$0] == 0x5143 }
    return isUnit ? next.upperBound : end
  }
}
