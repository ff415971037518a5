/// What stands beside a number and makes it a part of another, or one of several that are meant.
extension NumberCursor {
  /// The last code before an index that is no space.
  func previous(before index: Int) -> UInt16 {
    var k = index - 1
    while k >= 0 && text[k] == 0x20 { k -= 1 }
    return code(k)
  }

  /// Whether what stands before the number makes it another: 几十, 数百, 负12, 1'234, 十五、六.
  var isPartBefore: Bool {
    var k = start - 1
    while k >= 0 && text[k] == 0x20 { k -= 1 }
    guard k >= 0 else { return false }
    let isNext = k == start - 1
    switch text[k] {
    // 几, 负, and what stands for a character that was lost
    case 0x51E0, 0x8D1F, 0xD7, 0xB1, 0x25A1, 0x25A0, 0x25CF, 0xFFFD: return true
    // 分之, 零下
    case 0x4E4B: return code(k - 1) == 0x5206
    case 0x4E0B: return code(k - 1) == 0x96F6
    // 增长减12%
    case 0x51CF: return code(k - 1) == 0x957F
    // 人均5件, 月均达5件, 每人5件: of each, not of all
    case 0x5747: return true
    case 0x4E3A, 0x8FBE: return code(k - 1) == 0x5747 && Self.isShared(code(k - 2))
    case 0x4EBA, 0x6708, 0x65E5, 0x5929, 0x5468, 0x6237: return code(k - 1) == 0x6BCF
    // 二十有五, 二十又五
    case 0x6709, 0x53C8: return isChinese && ChineseNumeral.isNumeral(code(k - 1))
    case 0x6570: return isRound && !isCounted(code(k - 1))
    // 上百, but 以上 and 网上
    case 0x4E0A: return isRound && code(k - 1) != 0x4EE5
    case 0x3001: return isChinese && ChineseNumeral.isNumeral(code(k - 1))
    case 0x23, 0x2B, 0x2A, 0x3A, 0x27, 0x2C, 0x2E, 0x2D, 0x7E, 0x301C, 0x2026, 0x30FB:
      return isNumber(k - 1) && (isNext || text[k] != 0x3A)
    default:
      if ScannedText.isDigit(text[k]) { return true }
      return isNext && ChineseNumeral.isNumeral(text[k])
    }
  }

  /// 人, 年, 月, 日, 周, 平 and 户, which 均 makes an average of.
  private static func isShared(_ code: UInt16) -> Bool {
    [0x4EBA, 0x5E74, 0x6708, 0x65E5, 0x5468, 0x5E73, 0x6237].contains(code)
  }

  private func isNumber(_ index: Int) -> Bool {
    ScannedText.isDigit(code(index)) || isChinese && ChineseNumeral.isNumeral(code(index))
  }

  /// Whether the number is 10, 100 and so on: 数 and 上 before it say that it is one of many like it.
  private var isRound: Bool {
    var power = Quantity.scale * 10
    while power < millionths { power *= 10 }
    return power == millionths
  }

  /// Codes that 数 ends the word of, as in 件数, 总数: 件, 总, 人, 次, 个, 户, 条, 项, 量, 份, 篇, 宗, 起.
  ///
  /// 自然人数十件 may be ten of 自然人数, or dozens: with ideographs only 总数 is sure.
  private func isCounted(_ code: UInt16) -> Bool {
    if isChinese { return code == 0x603B }
    return switch code {
    case 0x4EF6, 0x603B, 0x4EBA, 0x6B21, 0x4E2A, 0x6237, 0x6761, 0x9879, 0x91CF, 0x4EFD, 0x7BC7,
      0x5B97, 0x8D77:
      true
    default: false
    }
  }

  /// Whether what stands behind the number, which ends at a code, makes it one of several, or a part
  /// of another: 12 5, 1,2345, 三至五, 5八.
  ///
  /// Leaves `i` behind the number that is meant with it.
  mutating func isOneOfSeveral(from last: Int) -> Bool {
    // 12点5
    let isPoint = code(i) == 0x70B9 && ScannedText.isDigit(code(i + 1))
    if isPoint { return true }
    if isPerCent || StatementUnit.read(text, i..<end) != nil { return false }
    let first = i
    i = last
    if goesOn() || skipRangeMark() { return true }
    i = first
    return false
  }

  /// Whether another number stands right behind: after a space, a comma or a mark like them, or
  /// written with ideographs behind digits.
  private func goesOn() -> Bool {
    var k = i
    if !isChinese, ChineseNumeral.isNumeral(code(k)), code(k) != 0x4E07 { return true }
    while code(k) == 0x20 { k += 1 }
    switch code(k) {
    case 0x2C, 0x2E, 0x27, 0x2B, 0x2A, 0x3D, 0x2026, 0xD7, 0x30FB: k += 1
    // 80。5%
    case 0x3002: return !isChinese && k == i && ScannedText.isDigit(code(k + 1))
    // 5、6件, which is five or six, and 12、000件
    case 0x3001: return !isChinese && isNextNumber(behind: k)
    default: if k == i { return false }
    }
    while code(k) == 0x20 { k += 1 }
    return !isChinese && ScannedText.isDigit(code(k)) && !isTime(at: k)
  }

  /// Whether the number behind 、 is the one that follows, perhaps by its last digit alone, or goes
  /// on as thousands do. 分别为5、6件 are two numbers.
  private func isNextNumber(behind mark: Int) -> Bool {
    var k = mark
    var last = millionths / Quantity.scale
    var isShort = false
    // 5、6、7件
    while code(k) == 0x3001 {
      k += 1
      while code(k) == 0x20 { k += 1 }
      let first = k
      var value: Int64 = 0
      while ScannedText.isDigit(code(k)), k - first < 9 {
        value = value * 10 + Int64(code(k) - 0x30)
        k += 1
      }
      let isDigit = k - first == 1 && last > 10 && last % 10 + 1 == value
      let isGroup = k - first == 3 && digits <= 3
      guard k > first, value == last + 1 || isDigit || isGroup else { return false }
      isShort = isShort || isDigit
      last = value
    }
    if isShort { return true }
    while ScannedText.isWhite(code(k)) { k += 1 }
    return StatementUnit.read(text, k..<end) != nil && !isOfSeveralParts
  }

  /// Whether 分别 or 各 stands before the number and those beside it.
  private var isOfSeveralParts: Bool {
    for k in stride(from: start - 1, to: max(0, start - 12), by: -1) {
      if text[k] == 0x522B && code(k - 1) == 0x5206 || text[k] == 0x5404 { return true }
      if text[k] == 0x3002 || text[k] == 0x3B { return false }
    }
    return false
  }

  /// Whether a mark of a range or 或 stands there with a number behind it; moves behind the mark.
  mutating func skipRangeMark() -> Bool {
    var k = i
    while code(k) == 0x20 { k += 1 }
    switch code(k) {
    // 至, 到, 或, 〜
    case 0x81F3, 0x5230, 0x6216, 0x7E, 0x301C: k += 1
    case 0x2D where code(k + 1) != 0x2D: k += 1
    default: return false
    }
    while code(k) == 0x20 { k += 1 }
    guard isNumberWithUnit(at: k) else { return false }
    i = k
    return true
  }

  /// Whether a number that counts something stands at a code: no time, no word such as 一线.
  private func isNumberWithUnit(at place: Int) -> Bool {
    if code(place) == 0x767E && code(place + 1) == 0x5206 { return true }
    if isTime(at: place) { return false }
    if ScannedText.isDigit(code(place)) { return true }
    var k = ChineseNumeral.end(text, place, before: end)
    if k == place { return false }
    if isPerCent { return true }
    while [0x4F59, 0x591A, 0x51E0, 0x4EBF, 0x20].contains(code(k)) { k += 1 }
    return code(k) == 0x25 || code(k) == 0x6210 || StatementUnit.read(text, k..<end) != nil
  }

  /// Whether the number at a code is that of a year, a month, a day or an hour.
  func isTime(at place: Int) -> Bool {
    var k = place
    while ScannedText.isDigit(code(k)) || ChineseNumeral.isNumeral(code(k)) { k += 1 }
    while code(k) == 0x20 { k += 1 }
    switch code(k) {
    // 年, 月, 日, 号, 时
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6: return k > place
    default: return false
    }
  }
}
