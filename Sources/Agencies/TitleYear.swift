/// A year in a title.
struct TitleYear {
  /// Where it stands, with 年 or 年度.
  let range: Range<Int>
  /// Its number; nil where it is no year of a report.
  let year: Int?

  /// The years for which a report can be.
  static let possible = 2008...2100

  /// All years of a stretch, in its order.
  ///
  /// A year is four digits, or four Chinese numerals with 年. Four digits that are followed by 年
  /// but lie out of bounds have a range and no number, as have digits of another count: 20211年. The
  /// year of a date (2022年1月) is skipped.
  static func all(_ text: Span<UInt16>) -> [TitleYear] {
    var years: [TitleYear] = []
    var i = 0
    while i < text.count {
      guard digit(text[i]) != nil else {
        i += 1
        continue
      }
      let start = i
      var value = 0
      var isChinese = false
      while i < text.count, let digit = digit(text[i]) {
        if i - start < 4 { value = value * 10 + digit }
        if !isASCII(text[i]) { isChinese = true }
        i += 1
      }
      let end = endOfWord(text, from: i)
      guard i - start == 4 else {
        let isYear = end > i && isMisspelled(text, start..<i)
        if isYear && !isDate(text, end) { years.append(TitleYear(range: start..<end, year: nil)) }
        if isYear { i = end }
        continue
      }
      if isChinese && end == i { continue }
      let isPossible = possible.contains(value)
      if !isPossible && end == i { continue }
      if isDate(text, end) { continue }
      years.append(TitleYear(range: start..<end, year: isPossible ? value : nil))
      i = end
    }
    return years
  }

  /// The place behind 年 or 年度; the place itself where neither follows.
  private static func endOfWord(_ text: Span<UInt16>, from start: Int) -> Int {
    guard start < text.count && text[start] == 年 else { return start }
    // 年度报告 is a title word of its own; 年度 here belongs to the year all the same.
    let next = start + 1
    return next < text.count && text[next] == 度 ? next + 1 : next
  }

  /// Whether digits before 年 are meant for a year: all of them ASCII, or at least three of which the
  /// first two are 二〇 or 20.
  private static func isMisspelled(_ text: Span<UInt16>, _ digits: Range<Int>) -> Bool {
    let isPlain = digits.allSatisfy { isASCII(text[$0]) }
    return isPlain
      || digits.count > 2 && digit(text[digits.lowerBound]) == 2
        && digit(text[digits.lowerBound + 1]) == 0
  }

  private static func isDate(_ text: Span<UInt16>, _ start: Int) -> Bool {
    var i = start
    while i < text.count && digit(text[i]) != nil { i += 1 }
    return i > start && i < text.count && text[i] == 月
  }

  /// The value of an ASCII or Chinese digit.
  ///
  /// Circles and the letter O are printed for 〇.
  static func digit(_ scalar: UInt16) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    case 0x3007, 0x25CB, 0x25EF, 0x96F6, 0x4F, 0x6F: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  private static func isASCII(_ scalar: UInt16) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static let 年: UInt16 = 0x5E74
  private static let 度: UInt16 = 0x5EA6
  private static let 月: UInt16 = 0x6708
}
