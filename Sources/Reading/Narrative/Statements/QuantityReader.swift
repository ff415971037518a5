/// Reads a number of the narrative with what stands around it: 约, 余, 万, the unit.
enum QuantityReader {
  /// What a number is.
  enum Kind: Sendable {
    case quantity(LexedQuantity)
    case year(Int, isCompared: Bool)
    case month
    case parties(Int)
    case bare(BareNumber)
    case none
  }

  /// What 约, 近, 超 and their like before a code say.
  static func approximation(_ text: ScannedText, before start: Int) -> Approximation {
    NumberCursor(text: text, start: start, end: start).approximationBefore
  }

  /// Reads the number at a code, which is a digit or a numeral.
  static func read(_ text: ScannedText, _ start: Int, before end: Int) -> (kind: Kind, end: Int) {
    var cursor = NumberCursor(text: text, start: start, end: end)
    guard cursor.readNumber() else { return (.none, max(cursor.i, start + 1)) }
    let afterNumber = cursor.i
    cursor.skipSpaces()
    if let time = cursor.time() { return (time, cursor.i) }
    if let parties = cursor.parties() { return (.parties(parties), cursor.i) }
    guard let quantity = cursor.quantity() else {
      return (cursor.isChinese ? .none : .bare(cursor.bare(upTo: afterNumber)), afterNumber)
    }
    return (.quantity(quantity), quantity.codes.upperBound)
  }
}

/// A place in a text from which a number is read.
private struct NumberCursor {
  let text: ScannedText
  let start: Int
  let end: Int
  var i: Int
  var isChinese = false
  private var millionths: Int64 = 0
  private var decimals = 0
  private var isPerCent = false
  private var digits = 0

  init(text: ScannedText, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
    i = start
  }

  private func code(_ index: Int) -> UInt16 { index >= 0 && index < end ? text[index] : 0 }

  /// The number without a unit.
  func bare(upTo end: Int) -> BareNumber {
    BareNumber(millionths: millionths, decimals: decimals, codes: start..<end)
  }

  mutating func skipSpaces() { while i < end && ScannedText.isWhite(text[i]) { i += 1 } }

  /// Reads digits or numerals; false where they are part of something else.
  mutating func readNumber() -> Bool {
    if ScannedText.isDigit(text[start]) { return readDigits() }
    isChinese = true
    if code(i) == 0x767E && code(i + 1) == 0x5206 && code(i + 2) == 0x4E4B { return readPerCent() }
    guard let number = ChineseNumeral.read(text, i, before: end) else {
      i = start + 1
      return false
    }
    i = number.end
    millionths = number.value * Quantity.scale
    return !Self.isOrdinal(code(start - 1)) && !ScannedText.isDigit(code(start - 1))
  }

  /// 百分之四十, 百分之40.
  private mutating func readPerCent() -> Bool {
    i += 3
    isPerCent = true
    if ScannedText.isDigit(code(i)) { return readDigits() }
    guard let number = ChineseNumeral.read(text, i, before: end) else { return false }
    i = number.end
    millionths = number.value * Quantity.scale
    return true
  }

  /// Codes before a numeral that make it no count: 第, 每, 某, 同, 各, 进, 统, 唯, 逐, 之, 这, 那.
  private static func isOrdinal(_ code: UInt16) -> Bool {
    switch code {
    case 0x7B2C, 0x6BCF, 0x67D0, 0x540C, 0x5404, 0x8FDB, 0x7EDF, 0x552F, 0x9010, 0x4E4B, 0x8FD9,
      0x90A3, 0x4E07, 0x53E6, 0x4EFB:
      true
    default: false
    }
  }

  private mutating func readDigits() -> Bool {
    let before = code(i - 1)
    var whole: Int64 = 0
    let first = i
    while i < end {
      if ScannedText.isDigit(text[i]) {
        digits += 1
        if digits <= 12 { whole = whole * 10 + Int64(text[i] - 0x30) }
        i += 1
      } else if text[i] == 0x0A && continuesOnNextLine {
        while i < end && text[i] == 0x0A { i += 1 }
      } else if (text[i] == 0x2C || text[i] == 0x20) && isThousands(from: first) {
        i += 1
      } else if text[i] == 0x2C, i - first <= 3, let next = thousandsOnNextLine {
        i = next
      } else {
        break
      }
    }
    var scale = Quantity.scale / 10
    var fraction: Int64 = 0
    if code(i) == 0x2E, ScannedText.isDigit(code(i + 1)) || isFractionOnNextLine {
      i += 1
      skipSpaces()
      while i < end && ScannedText.isDigit(text[i]) {
        fraction += Int64(text[i] - 0x30) * scale
        scale /= 10
        decimals += 1
        i += 1
      }
    }
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
      || after == 0x2014 || (after >= 0x41 && after <= 0x7A && after != 0x7C)
    if isJoinedAfter { skipRange() }
    return !isJoinedBefore && !isJoinedAfter && before != 0x7B2C && before != 0x3014
  }

  /// Whether a digit stands at the beginning of the next line: a number broken by the page's width.
  private var continuesOnNextLine: Bool {
    var k = i
    while k < end && text[k] == 0x0A { k += 1 }
    // 1 at the end of a line, ,126 at the beginning of the next.
    if k < end && text[k] == 0x2C { return k + 1 < end && ScannedText.isDigit(text[k + 1]) }
    guard k < end, ScannedText.isDigit(text[k]) else { return false }
    return ItemNumber.width(text, k, before: end) == 0
  }

  /// 1, at the end of a line and 126 at the beginning of the next: where the three digits begin.
  private var thousandsOnNextLine: Int? {
    var k = i + 1
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    guard k > i + 1, code(i + 1) == 0x0A || code(i + 2) == 0x0A else { return nil }
    for digit in k..<k + 3 where !ScannedText.isDigit(code(digit)) { return nil }
    return ScannedText.isDigit(code(k + 3)) ? nil : k
  }

  /// Whether the decimals of a share or an amount stand on the next line: 0. at the end of one, 3% or
  /// 0237万元 behind it. The number of an item has no such sign, and begins its line.
  private var isFractionOnNextLine: Bool {
    guard code(i + 1) == 0x0A else { return false }
    var k = i + 1
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    let first = k
    while k < end && ScannedText.isDigit(text[k]) { k += 1 }
    guard k > first, k - first <= 6 else { return false }
    if code(k) == 0x25 { return true }
    var before = start - 1
    while before > 0 && text[before] == 0x20 { before -= 1 }
    let isItem = before < 0 || [0x0A, 0x3002, 0x3A, 0x3B].contains(text[before])
    while k < end && ScannedText.isWhite(text[k]) { k += 1 }
    // 元, 万元, 亿元
    let isAmount =
      code(k) == 0x5143 || code(k + 1) == 0x5143 && (code(k) == 0x4E07 || code(k) == 0x4EBF)
    return isAmount && !isItem
  }

  /// The rest of a range, a date or a code with its digits.
  private mutating func skipRange() {
    while i < end {
      let code = text[i]
      let isPart =
        ScannedText.isDigit(code) || code == 0x2D || code == 0x2F || code == 0x7E
        || code == 0x2E || code == 0x2014 || (code >= 0x41 && code <= 0x7A && code != 0x7C)
      if !isPart { return }
      i += 1
    }
  }

  /// Whether a comma at `i` separates thousands: one to three digits before, three behind.
  private func isThousands(from first: Int) -> Bool {
    guard i - first <= 3 || text[i - 4] == text[i], i > first else { return false }
    for k in 1...3 where !ScannedText.isDigit(code(i + k)) { return false }
    return !ScannedText.isDigit(code(i + 4))
  }

  /// 2021年, 12月, 31日, 30号; nil for all else.
  mutating func time() -> QuantityReader.Kind? {
    let unit = code(i)
    switch unit {
    case 0x5E74:
      let year = Int(millionths / Quantity.scale)
      i += 1
      guard !isChinese, digits == 4, decimals == 0, (1949...2100).contains(year) else {
        return .some(.none)
      }
      if code(i) == 0x5EA6 { i += 1 }
      return .year(year, isCompared: isCompared)
    case 0x6708:
      i += 1
      return .month
    case 0x65E5, 0x53F7, 0x65F6, 0x79D2, 0x7EA7, 0x3A:
      i += 1
      return .some(.none)
    default: return nil
    }
  }

  /// Whether 较, 比, 与 or 同 stands before the number.
  private var isCompared: Bool {
    var k = start - 1
    while k > 0 && ScannedText.isWhite(text[k]) { k -= 1 }
    switch code(k) {
    case 0x8F83, 0x6BD4, 0x4E0E, 0x540C: return true
    // 相较于, 相对于, 较之
    case 0x4E8E, 0x4E4B:
      return code(k - 1) == 0x8F83 || code(k - 1) == 0x6BD4 || code(k - 1) == 0x5BF9
    default: return false
    }
  }

  /// The number with its unit; nil where none follows.
  mutating func quantity() -> LexedQuantity? {
    if isPerCent {
      return LexedQuantity(
        millionths: millionths, decimals: decimals, approximation: approximationBefore,
        unit: .percent, codes: start..<i)
    }
    var approximation = approximationBefore
    if let tenths = tenths() { return tenths }
    readRemainder(&approximation)
    multiply()
    readRemainder(&approximation)
    guard Quantity(millionths: millionths).isSummable,
      let (unit, length) = StatementUnit.read(text, i..<end)
    else { return nil }
    // 一件事 is a slogan; 一次性, 一条龙 and their like are words.
    if isChinese && unit.countsCases && isWord(behind: i + length) { return nil }
    // 两项合计, 三类相加: the kinds are counted, not the cases.
    if isChinese && isSummed(behind: i + length) { return nil }
    i += length
    let unitEnd = i
    skipSpaces()
    if code(i) == 0x4F59 { approximation = .atLeast }
    if code(i) == 0x5DE6 && code(i + 1) == 0x53F3 { approximation = .about }
    if code(i) == 0x4E0A && code(i + 1) == 0x4E0B { approximation = .about }
    if code(i) == 0x4EE5 && code(i + 1) == 0x4E0A { approximation = .atLeast }
    if code(i) == 0x4EE5 && code(i + 1) == 0x4E0B { approximation = .almost }
    if code(i) == 0x4E8B && unit == .pieces { return nil }
    let isBareOne = isChinese && millionths == Quantity.scale
    return LexedQuantity(
      millionths: millionths, decimals: decimals, approximation: approximation, unit: unit,
      codes: start..<unitEnd, isBareOne: isBareOne)
  }

  /// 三成, 九成七, 近七成: tens of per cent; nil where 成 is part of a word.
  private mutating func tenths() -> LexedQuantity? {
    // 成
    guard code(i) == 0x6210, decimals == 0,
      (Quantity.scale...10 * Quantity.scale).contains(millionths)
    else { return nil }
    let unit = code(i + 1)
    var share = LexedQuantity(
      millionths: millionths * 10, decimals: -1, approximation: approximationBefore,
      unit: .percent, codes: start..<(i + 1))
    if let digit = ChineseNumeral.digit(unit) {
      share.millionths += digit * Quantity.scale
      share.decimals = 0
      share.codes = start..<(i + 2)
      i += 2
      return share
    }
    switch unit {
    // 多, and 以上
    case 0x591A: share.approximation = .atLeast
    case 0x4EE5: share.approximation = code(i + 2) == 0x4E0A ? .atLeast : .exact
    // 左右
    case 0x5DE6: share.approximation = .about
    default: if ScannedText.isHan(unit) && unit != 0x7684 { return nil }
    }
    i += 1
    return share
  }

  /// 三个账号合计, 两类渠道共: how many parts are summed up; nil where no sum follows.
  mutating func parties() -> Int? {
    // 个, 类, 大, 种
    guard decimals == 0, !isPerCent, [0x4E2A, 0x7C7B, 0x5927, 0x79CD].contains(code(i)),
      let noun = lengthOfWord(ListVocabulary.parties, at: i + 1)
    else { return nil }
    var behind = i + 1 + noun
    while behind < end && ScannedText.isWhite(text[behind]) { behind += 1 }
    let isSum = lengthOfWord(ListVocabulary.sums, at: behind) != nil
    let number = millionths / Quantity.scale
    guard isSum, (2...20).contains(number) else { return nil }
    i = behind
    return Int(number)
  }

  /// The length of the first of some words that stands at a code, with the line ends in it.
  private func lengthOfWord(_ words: [[UInt16]], at start: Int) -> Int? {
    for word in words {
      if let length = text.length(of: word, at: start, before: end) { return length }
    }
    return nil
  }

  private func isSummed(behind i: Int) -> Bool {
    // 合计, 共计, 总计, 相加, 之和, 加在, 加起, 合在, 合起
    switch (code(i), code(i + 1)) {
    case (0x5408, 0x8BA1), (0x5171, 0x8BA1), (0x603B, 0x8BA1), (0x76F8, 0x52A0), (0x4E4B, 0x548C),
      (0x52A0, 0x5728), (0x52A0, 0x8D77), (0x5408, 0x5728), (0x5408, 0x8D77):
      true
    default: false
    }
  }

  private func isWord(behind i: Int) -> Bool {
    switch code(i) {
    case 0x6027, 0x9F99, 0x4F53, 0x8D77, 0x6837, 0x76F4, 0x5E26, 0x8DEF: true
    default: false
    }
  }

  /// 余, 多, 来 between a number and its unit.
  private mutating func readRemainder(_ approximation: inout Approximation) {
    skipSpaces()
    if code(i) == 0x4F59 || code(i) == 0x591A {
      approximation = .atLeast
      i += 1
      skipSpaces()
    }
  }

  /// 万 and 亿, which 万元 and 亿元 keep in their unit.
  private mutating func multiply() {
    let factor: Int64
    switch code(i) {
    case 0x4E07: factor = 10_000
    case 0x4EBF: factor = 100_000_000
    default: return
    }
    var k = i + 1
    while k < end && (ScannedText.isWhite(text[k]) || text[k] == 0x4F59 || text[k] == 0x591A) {
      k += 1
    }
    if code(k) == 0x5143 && k == i + 1 { return }
    let (product, overflow) = millionths.multipliedReportingOverflow(by: factor)
    if overflow { return }
    millionths = product
    decimals = 0
    i += 1
  }

  /// 约, 近, 超, 逾, 不足, 将近, 超过 before a number.
  var approximationBefore: Approximation {
    var k = start - 1
    while k > 0 && ScannedText.isWhite(text[k]) { k -= 1 }
    switch code(k) {
    case 0x7EA6: return .about
    case 0x8FD1: return .almost
    case 0x8D85, 0x903E: return .atLeast
    case 0x8FC7: return code(k - 1) == 0x8D85 ? .atLeast : .exact
    case 0x8DB3: return code(k - 1) == 0x4E0D ? .almost : .exact
    case 0x4E8E: return code(k - 1) == 0x5C11 ? .atLeast : .exact
    default: return .exact
    }
  }
}
