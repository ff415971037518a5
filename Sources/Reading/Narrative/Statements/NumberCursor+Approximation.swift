/// Words that say how far a number may be from the value: 约80, 80余, 不足80.
extension NumberCursor {
  /// What the words before the number say of it; nil where they only bound it, as 不超过 does.
  var approximationBefore: Approximation? {
    var k = start - 1
    while k > 0 && ScannedText.isWhite(text[k]) { k -= 1 }
    // 约为80件, 超过了80件
    while k > 0, Self.isCarrier(code(k)), Self.isQualifier(code(k - 1)) { k -= 1 }
    let before = code(k - 1)
    switch code(k) {
    // 约, 大概, 大致, 几乎, 差不多
    case 0x7EA6: return .about
    case 0x6982, 0x81F4: return before == 0x5927 ? .about : .exact
    case 0x4E4E: return before == 0x51E0 ? .about : .exact
    case 0x8FD1: return .almost
    case 0x8D85, 0x903E: return .atLeast
    // 超过, 不超过, 未超过
    case 0x8FC7:
      guard before == 0x8D85 else { return .exact }
      return Self.denies(code(k - 2)) ? nil : .atLeast
    // 突破, 超出, 至少, 至多, 最多
    case 0x7834: return before == 0x7A81 ? .atLeast : .exact
    case 0x51FA: return before == 0x8D85 ? .atLeast : .exact
    case 0x5C11: return before == 0x81F3 ? .atLeast : .exact
    case 0x591A:
      if before == 0x4E0D && code(k - 2) == 0x5DEE { return .about }
      return before == 0x81F3 || before == 0x6700 ? nil : .exact
    // 不足, 不到, 不满
    case 0x8DB3, 0x5230, 0x6EE1: return Self.denies(before) ? .almost : .exact
    case 0x4E8E: return approximation(of: before, isDenied: Self.denies(code(k - 2)))
    default: return .exact
    }
  }

  /// 不少于, 多于, 低于 and their like, by the code before 于; 低于 says only that it is less.
  private func approximation(of comparison: UInt16, isDenied: Bool) -> Approximation? {
    switch comparison {
    // 少, 低, 小
    case 0x5C11, 0x4F4E, 0x5C0F: isDenied ? .atLeast : nil
    // 多, 高, 大
    case 0x591A, 0x9AD8, 0x5927: isDenied ? nil : .atLeast
    default: .exact
    }
  }

  /// Words between a qualifier and its number: 为, 有, 占, 计, 达, 共, 是, 了.
  private static func isCarrier(_ code: UInt16) -> Bool {
    [0x4E3A, 0x6709, 0x5360, 0x8BA1, 0x8FBE, 0x5171, 0x662F, 0x4E86].contains(code)
  }

  /// 约, 概, 过, 破, 近, 逾
  private static func isQualifier(_ code: UInt16) -> Bool {
    [0x7EA6, 0x6982, 0x8FC7, 0x7834, 0x8FD1, 0x903E].contains(code)
  }

  /// 不, 未
  private static func denies(_ code: UInt16) -> Bool { code == 0x4E0D || code == 0x672A }

  /// What the words behind the unit say of the number, else what was said before; nil where they only
  /// bound it: 80件以内.
  mutating func approximationBehind(
    _ before: Approximation, isShare: Bool
  ) -> Approximation? {
    skipSpaces()
    let next = code(i + 1)
    switch code(i) {
    case 0x4F59: return .atLeast
    // 80%多; 多数 and 多为 begin a word
    case 0x591A: return isShare || !ScannedText.isHan(next) ? .atLeast : before
    // 左右, 上下
    case 0x5DE6: return next == 0x53F3 ? .about : before
    case 0x4E0A: return next == 0x4E0B ? .about : before
    // 有余, 出头
    case 0x6709: return next == 0x4F59 ? .atLeast : before
    case 0x51FA: return next == 0x5934 ? .atLeast : before
    // 不到, 不足
    case 0x4E0D: return next == 0x5230 || next == 0x8DB3 ? .almost : before
    // 以上, 以下, 以内
    case 0x4EE5:
      if next == 0x5185 { return nil }
      return next == 0x4E0A ? .atLeast : next == 0x4E0B ? .almost : before
    // 之内
    case 0x4E4B: return next == 0x5185 ? nil : before
    default: return before
    }
  }
}
