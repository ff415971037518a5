/// The units of numbers, and the words that say how exact they are.
extension NumberCursor {
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

  /// The number with its unit; nil where none follows, or where its value cannot be told.
  mutating func quantity() -> LexedQuantity? {
    guard let before = approximationBefore else { return unclear() }
    if isPerCent { return perCent(before) }
    var approximation = before
    if let tenths = tenths(before) { return tenths }
    readRemainder(&approximation)
    multiply()
    readRemainder(&approximation)
    // 1万2千件, 10多20件
    if ScannedText.isDigit(code(i)) || ChineseNumeral.isNumeral(code(i)),
      StatementUnit.read(text, i..<end) == nil
    {
      return unclear()
    }
    guard Quantity(millionths: millionths).isSummable,
      let (unit, length) = StatementUnit.read(text, i..<end)
    else { return nil }
    // 12.000件 may be twelve thousand; nobody has 5.5 applications.
    if decimals > 0 && unit.countsThings { return unclear() }
    // 一件事 is a slogan; 一次性, 一条龙 and their like are words.
    if isChinese && unit.countsCases && isWord(behind: i + length) { return nil }
    // 两项合计, 三类相加: the kinds are counted, not the cases.
    if isChinese && isSummed(behind: i + length) { return nil }
    i += length
    let unitEnd = i
    if skipRangeMark() { return unclear() }
    guard let final = approximationBehind(approximation, isShare: unit == .percent) else {
      return unclear()
    }
    if code(i) == 0x4E8B && unit == .pieces { return nil }
    let isBareOne = isChinese && millionths == Quantity.scale
    return LexedQuantity(
      millionths: millionths, decimals: decimals, approximation: final, unit: unit,
      codes: start..<unitEnd, isBareOne: isBareOne)
  }

  /// Steps over a number whose value cannot be told.
  private mutating func unclear() -> LexedQuantity? {
    isUnclear = skipRun()
    return nil
  }

  /// 百分之八十, with 余, 以上 and their like behind it; nil where it is one end of a range.
  private mutating func perCent(_ before: Approximation) -> LexedQuantity? {
    let last = i
    if skipRangeMark() { return unclear() }
    // 百分之八十、九十
    if code(i) == 0x3001, ChineseNumeral.isNumeral(code(i + 1)), code(i + 2) != 0x5206 {
      let next = ChineseNumeral.end(text, i + 1, before: end)
      if StatementUnit.read(text, next..<end) == nil { return unclear() }
    }
    guard let approximation = approximationBehind(before, isShare: true) else { return unclear() }
    return LexedQuantity(
      millionths: millionths, decimals: decimals, approximation: approximation, unit: .percent,
      codes: start..<last)
  }

  /// 三成, 九成七, 近七成: tens of per cent; nil where 成 is part of a word.
  private mutating func tenths(_ before: Approximation) -> LexedQuantity? {
    // 成
    guard code(i) == 0x6210, decimals == 0,
      (Quantity.scale...10 * Quantity.scale).contains(millionths)
    else { return nil }
    let unit = code(i + 1)
    var share = LexedQuantity(
      millionths: millionths * 10, decimals: -1, approximation: before,
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

  /// 余 or 多 between a number and its unit.
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
}
