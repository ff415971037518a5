/// A place in a text from which a number is read.
struct NumberCursor {
  let text: ScannedText
  let start: Int
  let end: Int
  /// Where the reading has come to.
  var i: Int
  /// Whether the number is written with ideographs.
  private(set) var isChinese = false
  /// The value times 10⁶, and how many decimals are printed.
  var millionths: Int64 = 0
  var decimals = 0
  /// Whether 百分之 stands before it.
  private(set) var isPerCent = false
  /// The number of digits before the point.
  private(set) var digits = 0
  /// Whether a count or a share stands there whose value cannot be told.
  var isUnclear = false
  /// Whether the number counts nothing: 第三, 统一.
  private(set) var isOrdinal = false

  init(text: ScannedText, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
    i = start
  }

  /// The code at an index; 0 outside of the text.
  func code(_ index: Int) -> UInt16 { index >= 0 && index < end ? text[index] : 0 }

  /// The number without a unit.
  func bare(upTo end: Int) -> BareNumber {
    BareNumber(millionths: millionths, decimals: decimals, codes: start..<end)
  }

  mutating func skipSpaces() { while i < end && ScannedText.isWhite(text[i]) { i += 1 } }

  /// Reads digits or numerals; false where they are part of something else.
  mutating func readNumber() -> Bool {
    if ScannedText.isDigit(text[start]) { return readDigits() && !isPartBefore }
    isChinese = true
    if code(i) == 0x767E && code(i + 1) == 0x5206 && code(i + 2) == 0x4E4B {
      return readPerCent() && !isPartBefore
    }
    if Self.isOrdinal(previous(before: start)) {
      isOrdinal = true
      i = ChineseNumeral.end(text, i, before: end)
      return false
    }
    guard readNumerals() else { return false }
    return !isPartBefore
  }

  /// 百分之四十, 百分之40, 百分之百.
  private mutating func readPerCent() -> Bool {
    i += 3
    isPerCent = true
    if ScannedText.isDigit(code(i)) { return readDigits() }
    if code(i) == 0x767E && ChineseNumeral.end(text, i, before: end) == i + 1 {
      i += 1
      millionths = 100 * Quantity.scale
      return true
    }
    return readNumerals()
  }

  /// Reads numerals, with the decimals behind 点; false where they make no number.
  private mutating func readNumerals() -> Bool {
    guard let number = ChineseNumeral.read(text, i, before: end) else { return false }
    i = number.end
    millionths = number.value * Quantity.scale
    // 十五万元: the unit is 万元.
    if code(i - 1) == 0x4E07, code(i) == 0x5143 {
      i -= 1
      millionths /= 10_000
      return true
    }
    // 九十九点五
    guard code(i) == 0x70B9, ChineseNumeral.digit(code(i + 1)) != nil else { return true }
    var k = i + 1
    var scale = Quantity.scale / 10
    while let digit = ChineseNumeral.digit(code(k)), decimals < 6 {
      millionths += digit * scale
      scale /= 10
      decimals += 1
      k += 1
    }
    i = k
    return !ChineseNumeral.isNumeral(code(k)) || code(k) == 0x4E07
  }

  /// Codes before a numeral that make it no count: 第, 每, 某, 同, 各, 进, 统, 唯, 逐, 之, 这, 那.
  private static func isOrdinal(_ code: UInt16) -> Bool {
    switch code {
    case 0x7B2C, 0x6BCF, 0x67D0, 0x540C, 0x5404, 0x8FDB, 0x7EDF, 0x552F, 0x9010, 0x4E4B, 0x8FD9,
      0x90A3, 0x53E6, 0x4EFB:
      true
    default: false
    }
  }

  private mutating func readDigits() -> Bool {
    let first = i
    let before = code(first - 1)
    var whole: Int64 = 0
    while i < end {
      if ScannedText.isDigit(text[i]) {
        digits += 1
        if digits <= 12 { whole = whole * 10 + Int64(text[i] - 0x30) }
        i += 1
      } else if let next = continuation(from: first) {
        i = next
      } else {
        break
      }
    }
    let fraction = readFraction()
    millionths = whole * Quantity.scale + fraction
    if digits > 12 || decimals > 6 { return false }
    // A letter, a hyphen or 第 before, a hyphen, a slash or a point behind: a code or a range.
    let isBehindDash = before == 0x2D && code(first - 2) == 0x2D
    let isJoinedBefore =
      !isBehindDash && before < 0x80 && before > 0x2C && before != 0x3A && before != 0x3B
      && !(before == 0x3E || before == 0x2A || before == 0x7C || before == 0x23)
    let after = code(i)
    let isJoinedAfter =
      after == 0x2D || after == 0x2F || after == 0x7E || after == 0x2E
      || (after >= 0x41 && after <= 0x7A && after != 0x7C)
    // 第
    isOrdinal = before == 0x3014 || previous(before: first) == 0x7B2C
    return !isJoinedBefore && !isJoinedAfter && !isOrdinal
  }

  /// The decimals, times 10⁶; 0 where none follow.
  private mutating func readFraction() -> Int64 {
    var k = i
    while k < end && text[k] == 0x20 { k += 1 }
    guard code(k) == 0x2E else { return 0 }
    let isPoint =
      k == i && ScannedText.isDigit(code(i + 1)) || k == i && isFractionOnNextLine
      || isSpacedFraction(at: k)
    guard isPoint else { return 0 }
    i = k + 1
    skipSpaces()
    var scale = Quantity.scale / 10
    var fraction: Int64 = 0
    while i < end && ScannedText.isDigit(text[i]) {
      fraction += Int64(text[i] - 0x30) * scale
      scale /= 10
      decimals += 1
      i += 1
    }
    return fraction
  }
}
