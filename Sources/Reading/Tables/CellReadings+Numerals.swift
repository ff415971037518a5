import Forms

extension CellReadings {
  /// Files what a numeral says under a cell; its unit must be one the cell can have.
  @inline(__always)
  mutating func set(_ numeral: Numeral, at cell: Cell, _ text: ScannedText) {
    if numeral.isUsual(in: text) {
      setNumber(numeral.millionths, at: cell, span: text.span(numeral.range))
    } else {
      setUnusual(numeral, at: cell, text)
    }
  }

  private mutating func setUnusual(_ numeral: Numeral, at cell: Cell, _ text: ScannedText) {
    switch numeral.kind {
    case .number:
      if numeral.range.count >= 5 && cell.kind != .amount && Self.hasDotBeforeThree(numeral, text) {
        // 1.036 may be a thousand.
        self[cell] = .unread(.number, offset: text.offset(numeral.range.lowerBound))
      } else if cell.kind != .signedCount && Self.isChange(numeral, text) {
        // +22 belongs to 本年增/减, and so may the rest of the row to the columns beside.
        self[cell] = .unread(.number, offset: text.offset(numeral.range.lowerBound))
      } else if let value = Self.value(of: numeral, in: cell) {
        setNumber(value, at: cell, span: text.span(numeral.range))
      } else {
        self[cell] = .unread(.number, offset: text.offset(numeral.range.lowerBound))
      }
    case .empty: self[cell] = .blank
    case .notApplicable: self[cell] = .notApplicable(text.span(numeral.range))
    case .text: self[cell] = .unread(.number, offset: text.offset(numeral.range.lowerBound))
    }
  }

  /// Whether a numeral is printed as a change: with a plus, 增 or 减 in front.
  private static func isChange(_ numeral: Numeral, _ text: ScannedText) -> Bool {
    switch text[numeral.range.lowerBound] {
    case 0x2B, 0x589E, 0x51CF: true
    default: false
    }
  }

  /// Whether a numeral has a point with exactly three digits behind it.
  private static func hasDotBeforeThree(_ numeral: Numeral, _ text: ScannedText) -> Bool {
    guard let dot = numeral.range.first(where: { text[$0] == 0x2E }) else { return false }
    var digits = 0
    for i in (dot + 1)..<numeral.range.upperBound where ScannedText.isDigit(text[i]) { digits += 1 }
    return digits == 3
  }

  /// The value in the unit of the cell, times 10⁶; nil where the printed unit is not the cell's.
  private static func value(of numeral: Numeral, in cell: Cell) -> Int64? {
    switch numeral.unit {
    case .none: return numeral.millionths
    case .pieces: return cell.kind == .amount ? nil : numeral.millionths
    case .tenThousandYuan: return cell.kind == .amount ? numeral.millionths : nil
    case .yuan:
      // 10⁻² yuan is the last decimal that six decimals of 万元 hold.
      if cell.kind != .amount || numeral.millionths % 10_000 != 0 { return nil }
      return numeral.millionths / 10_000
    }
  }
}

extension Numeral {
  /// Whether it is a short number of digits without a unit, as nearly all are: any cell takes it.
  @inline(__always)
  func isUsual(in text: ScannedText) -> Bool {
    kind == .number && unit == .none && range.count < 5
      && ScannedText.isDigit(text[range.lowerBound])
  }
}
