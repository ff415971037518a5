/// Steps over numbers that are not read, with what belongs to them.
extension NumberCursor {
  /// Moves behind all that may belong to a number that is not read; true where a unit ends it.
  ///
  /// - Complexity: Bounded: of a longer run only the first codes are looked at.
  mutating func skipRun() -> Bool {
    let limit = min(end, i + NarrativeBounds.longestRun)
    while i < limit {
      let code = text[i]
      let isPart =
        ScannedText.isDigit(code) || ChineseNumeral.isNumeral(code)
        || code == 0x2D || code == 0x2F || code == 0x7E || code == 0x2E
        || (code >= 0x41 && code <= 0x7A && code != 0x7C)
      if isPart {
        i += 1
      } else if let next = endOfMark {
        i = next
      } else {
        break
      }
    }
    var k = i
    // 余, 多, 几, 来, 亿
    while [0x20, 0x4F59, 0x591A, 0x51E0, 0x6765, 0x4EBF].contains(self.code(k)) { k += 1 }
    guard let unit = StatementUnit.read(text, k..<end) else {
      if self.code(k) == 0x6210 && k > start { return true }
      return isPerCent
    }
    i = k + unit.length
    return true
  }

  /// The place behind a mark, a unit of a share or a word of a range within a number that is not
  /// read, if digits or numerals follow there.
  private var endOfMark: Int? {
    var k = i
    while code(k) == 0x20 { k += 1 }
    switch code(k) {
    // 、。至到或几数余点
    case 0x2C, 0x27, 0x3A, 0x2B, 0x2A, 0x3D, 0x2026, 0xD7, 0x301C, 0x3001, 0x3002, 0x81F3, 0x5230,
      0x6216, 0x51E0, 0x6570, 0x4F59, 0x70B9, 0x30FB:
      k += 1
    case 0x25:
      k += 1
      while code(k) == 0x20 { k += 1 }
      guard [0x2D, 0x7E, 0x81F3, 0x5230].contains(code(k)) else { return nil }
      k += 1
    default: if k == i { return nil }
    }
    while code(k) == 0x20 { k += 1 }
    let isNumber =
      ScannedText.isDigit(code(k)) || k == i + 1 && ChineseNumeral.isNumeral(code(k))
    return isNumber && !isTime(at: k) ? k : nil
  }
}
