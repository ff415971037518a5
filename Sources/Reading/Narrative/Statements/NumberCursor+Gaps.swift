/// Numbers that spaces, commas and line ends interrupt.
extension NumberCursor {
  /// Where the digits of a number that began at a code go on behind what interrupts them; nil where
  /// the number ends.
  func continuation(from first: Int) -> Int? {
    var k = i
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    if text[i] == 0x0A || k > i && (i..<k).contains(where: { text[$0] == 0x0A }) {
      return continuesOnNextLine(at: k) ? k : nil
    }
    if let next = thousands(from: first) { return next }
    if text[i] == 0x2C && i - first <= 3 { return thousandsOnNextLine }
    return nil
  }

  /// Whether a digit stands at the beginning of the next line: a number broken by the page's width.
  private func continuesOnNextLine(at k: Int) -> Bool {
    // 1 at the end of a line, ,126 at the beginning of the next.
    if k < end && text[k] == 0x2C { return isGroup(at: k + 1) }
    guard k < end, ScannedText.isDigit(text[k]) else { return false }
    return ItemNumber.width(text, k, before: end) == 0
  }

  /// 1, at the end of a line and 126 at the beginning of the next: where the three digits begin.
  private var thousandsOnNextLine: Int? {
    var k = i + 1
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    guard k > i + 1, code(i + 1) == 0x0A || code(i + 2) == 0x0A else { return nil }
    return isGroup(at: k) ? k : nil
  }

  /// Where three digits begin that a comma or a space sets apart as thousands, in 1,126 and 1 126 and
  /// 1, 126; nil where none do.
  private func thousands(from first: Int) -> Int? {
    var k = i
    while code(k) == 0x20 { k += 1 }
    if code(k) == 0x2C { k += 1 } else if k == i { return nil }
    while code(k) == 0x20 { k += 1 }
    guard i > first, isGroup(at: k) else { return nil }
    // Three digits at most stand before the first mark, and a group of three between two.
    return i - first <= 3 || text[i - 4] == text[i] || text[i - 4] == code(k - 1) ? k : nil
  }

  private func isGroup(at k: Int) -> Bool {
    for digit in k..<k + 3 where !ScannedText.isDigit(code(digit)) { return false }
    return !ScannedText.isDigit(code(k + 3))
  }

  /// Whether the decimals of a share or an amount stand on the next line: 0. at the end of one, 3% or
  /// 0237万元 behind it. The number of an item has no such sign, and begins its line.
  var isFractionOnNextLine: Bool {
    guard code(i + 1) == 0x0A else { return false }
    return isFraction(behind: i + 1, mayBeItem: false)
  }

  /// Whether a point at a code has spaces around it and decimals behind: 80. 5%.
  func isSpacedFraction(at point: Int) -> Bool {
    var k = point + 1
    while code(k) == 0x20 { k += 1 }
    guard ScannedText.isDigit(code(k)), k > point + 1 || point > i else { return false }
    return isFraction(behind: point + 1, mayBeItem: true)
  }

  /// Whether up to six digits and the sign of a share or an amount stand behind a point.
  private func isFraction(behind point: Int, mayBeItem: Bool) -> Bool {
    var k = point
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    let first = k
    while k < end && ScannedText.isDigit(text[k]) { k += 1 }
    guard k > first, k - first <= 6 else { return false }
    if code(k) == 0x25 && !mayBeItem { return true }
    if isItem { return false }
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    if code(k) == 0x25 { return true }
    // 元, 万元, 亿元
    return code(k) == 0x5143
      || code(k + 1) == 0x5143 && (code(k) == 0x4E07 || code(k) == 0x4EBF)
  }

  /// Whether the number may be that of an item: it begins its line or its sentence.
  private var isItem: Bool {
    var before = start - 1
    while before > 0 && text[before] == 0x20 { before -= 1 }
    return before < 0 || [0x0A, 0x3002, 0x3A, 0x3B].contains(text[before])
  }
}
