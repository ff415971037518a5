/// Numbers written with ideographs: 三, 十二, 两百零五, 一万二千, 廿三.
///
/// What is no number by the rules, such as 七八, 三〇, 百 or 一百五, is none: it stands for about so
/// many, or for what only the writer knows.
enum ChineseNumeral {
  /// Whether a code is a digit or a power of ten.
  static func isNumeral(_ code: UInt16) -> Bool {
    digit(code) != nil || power(code) != nil || tens(code) != nil || isFormalPower(code)
  }

  /// The number that begins at a code, and where it ends; nil where it is none.
  static func read(
    _ text: ScannedText, _ start: Int, before end: Int
  ) -> (value: Int64, end: Int)? {
    let stop = self.end(text, start, before: end)
    guard stop > start else { return nil }
    var number = NumeralSum()
    for i in start..<stop where isNumeral(text[i]) {
      guard number.add(text[i]) else { return nil }
    }
    return number.total.map { ($0, stop) }
  }

  private static let longest = 64

  /// The end of the numerals that stand in a row from a code on, with the spaces and line ends
  /// between them; the code itself where none stands there.
  ///
  /// - Complexity: O(1): no number has more than `longest` codes.
  static func end(_ text: ScannedText, _ start: Int, before end: Int) -> Int {
    let end = min(end, start + longest)
    var i = start
    var afterLast = start
    var isNewLine = false
    while i < end {
      if isNumeral(text[i]) {
        // A line that begins with a number of its own does not continue another.
        if isNewLine && ItemNumber.width(text, i, before: end) > 0 { break }
        isNewLine = false
        afterLast = i + 1
      } else if afterLast == start || text[i] != 0x20 && text[i] != 0x0A {
        break
      } else if text[i] == 0x0A {
        isNewLine = true
      }
      i += 1
    }
    return afterLast
  }

  static func digit(_ code: UInt16) -> Int64? {
    switch code {
    case 0x96F6, 0x3007: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x8D30: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    default: nil
    }
  }

  /// The value of 十, 百, 千 and 万.
  static func power(_ code: UInt16) -> Int64? {
    switch code {
    case 0x5341, 0x62FE: 10
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07: 10_000
    default: nil
    }
  }

  /// The value of 廿, 卅 and 卌.
  fileprivate static func tens(_ code: UInt16) -> Int64? {
    switch code {
    case 0x5EFF: 20
    case 0x5345: 30
    case 0x534C: 40
    default: nil
    }
  }

  /// 佰 and 仟, which are numerals and stand in no number that is read.
  private static func isFormalPower(_ code: UInt16) -> Bool { code == 0x4F70 || code == 0x4EDF }
}

/// A number as its numerals are added one by one.
private struct NumeralSum {
  private var tenThousands: Int64 = 0
  private var section: Int64 = 0
  private var pending: Int64?
  /// Whether 零 stands before the digit that is pending, or before the one to come.
  private var isBehindZero = false
  private var isZero = false
  private var isEmpty = true
  private var hasTenThousands = false
  /// The power that a further one must stay below.
  private var lastPower: Int64 = .max

  /// The value; nil where the numerals make no number.
  var total: Int64? {
    if isEmpty { return nil }
    if isZero { return 0 }
    if pending == nil && isBehindZero { return nil }
    return sectionTotal.map { tenThousands + $0 }
  }

  /// 一百五 may be 105 or 150: a digit stands alone, behind 十, or behind 零.
  private var sectionTotal: Int64? {
    guard let pending else { return section }
    return lastPower == .max || lastPower == 10 || isBehindZero ? section + pending : nil
  }

  /// Adds a numeral; false where it cannot follow.
  mutating func add(_ code: UInt16) -> Bool {
    defer { isEmpty = false }
    if isZero { return false }
    if let digit = ChineseNumeral.digit(code) { return add(digit: digit) }
    if let tens = ChineseNumeral.tens(code) {
      guard pending == nil, lastPower > 10 else { return false }
      section += tens
      lastPower = 10
      isBehindZero = false
      return true
    }
    guard let power = ChineseNumeral.power(code) else { return false }
    return power == 10_000 ? addTenThousands() : add(power: power)
  }

  private mutating func add(digit: Int64) -> Bool {
    if pending != nil { return false }
    if digit > 0 {
      pending = digit
      return true
    }
    if isEmpty {
      isZero = true
      return true
    }
    if isBehindZero || lastPower < 100 { return false }
    isBehindZero = true
    return true
  }

  private mutating func add(power: Int64) -> Bool {
    guard power < lastPower else { return false }
    // 十二 and 一百十二, but no 百件.
    guard let digit = pending ?? (power == 10 && lastPower != 10_000 ? 1 : nil) else {
      return false
    }
    section += digit * power
    pending = nil
    isBehindZero = false
    lastPower = power
    return true
  }

  private mutating func addTenThousands() -> Bool {
    guard !hasTenThousands, let section = sectionTotal, section > 0 else { return false }
    tenThousands = section * 10_000
    self.section = 0
    pending = nil
    isBehindZero = false
    hasTenThousands = true
    lastPower = 10_000
    return true
  }
}
