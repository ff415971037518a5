import Intake

/// What a piece of a table says: a number, a mark that stands for no number, or something else.
struct Numeral: Sendable {
  enum Kind: UInt8, Sendable {
    /// Nothing but white space.
    case empty
    /// A number.
    case number
    /// A mark that says there is no number: `-`, `/`, 无.
    case notApplicable
    /// Anything else.
    case text
  }
  /// The unit printed behind the number.
  enum PrintedUnit: UInt8, Sendable {
    case none
    /// 件, 项, 条, 个, 宗, 次, 份, 起.
    case pieces
    /// 元.
    case yuan
    /// 万元.
    case tenThousandYuan
  }

  /// The number as printed, times 10⁶; 0 where there is none.
  let millionths: Int64
  private let start: Int32
  private let end: Int32
  let kind: Kind
  let unit: PrintedUnit

  init(kind: Kind, range: Range<Int>, millionths: Int64 = 0, unit: PrintedUnit = .none) {
    self.millionths = millionths
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.kind = kind
    self.unit = unit
  }

  /// The codes, without white space at the ends.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether a value may stand here: a number or a mark that stands for none.
  var isValue: Bool { kind == .number || kind == .notApplicable }
}

/// The one reader of numerals: digits with thousands separators, a fraction, a sign, a unit.
///
/// Accepted: `0`, `1,036`, `12.5000`, `-417`, `+12`, `减4`, `增加3`, `5件`, `251000元`,
/// `25.1 万元`, `22（其中修订16件）`. Refused, and so
/// read as text: `1,03`, `05`, `2/3`, `12%`, `5O`, numbers of more than twelve digits or with more
/// than six decimals that count.
enum NumeralReader {
  /// Reads a range of codes as a whole.
  static func read(_ text: ScannedText, _ range: Range<Int>) -> Numeral {
    if let plain = readPlain(text, range) { return plain }
    let trimmed = text.trimmed(range)
    var start = trimmed.lowerBound
    var end = trimmed.upperBound
    while end - start > 2 && text[start] == 0x2A && text[end - 1] == 0x2A {
      start += 1
      end -= 1
    }
    if start == end { return Numeral(kind: .empty, range: start..<end) }
    if text[end - 1] == 0x29, let number = readWithNote(text, start..<end) { return number }
    if isMark(text, start..<end) { return Numeral(kind: .notApplicable, range: start..<end) }
    var i = start
    let negative = skipSign(text, &i, end: end)
    let unit = printedUnit(text, i..<end)
    var digitsEnd = end - unit.length
    while unit.length > 0 && digitsEnd > i && text[digitsEnd - 1] == 0x20 { digitsEnd -= 1 }
    guard let value = magnitude(text, i..<digitsEnd) else {
      return Numeral(kind: .text, range: start..<end)
    }
    return Numeral(
      kind: .number, range: start..<end, millionths: negative ? -value : value, unit: unit.unit)
  }

  /// A number with a note in brackets behind it, such as `22（其中修订16件）` or `5（件）`; nil where
  /// the bracket might hold another value.
  private static func readWithNote(_ text: ScannedText, _ range: Range<Int>) -> Numeral? {
    guard let open = range.first(where: { text[$0] == 0x28 }), open > range.lowerBound,
      text.hasIdeograph((open + 1)..<(range.upperBound - 1))
    else { return nil }
    let note = text.trimmed((open + 1)..<(range.upperBound - 1))
    // 其中, 包括, 含
    let names =
      note.count > 2
      && (text[note.lowerBound] == 0x542B
        || (text[note.lowerBound] == 0x5176 && text[note.lowerBound + 1] == 0x4E2D)
        || (text[note.lowerBound] == 0x5305 && text[note.lowerBound + 1] == 0x62EC))
    let number = read(text, range.lowerBound..<open)
    guard number.kind == .number else { return nil }
    if names { return number }
    if text.hasDigit(note) { return nil }
    let unit = printedUnit(text, (note.lowerBound - 1)..<note.upperBound)
    if unit.length == note.count && number.unit == .none {
      return Numeral(
        kind: .number, range: number.range, millionths: number.millionths, unit: unit.unit)
    }
    // An amount in another unit is not this number.
    return note.contains { text[$0] == 0x5143 } ? nil : number
  }

  /// The fast path for nearly all cells: nothing, or up to nine digits, between white space.
  @inline(__always)
  private static func readPlain(_ text: ScannedText, _ range: Range<Int>) -> Numeral? {
    precondition(range.upperBound <= text.count)
    let codes = text.folded.codes.span
    let end = range.upperBound
    var i = range.lowerBound
    while i < end && ScannedText.isWhite(codes[unchecked: i]) { i &+= 1 }
    let start = i
    var value: Int64 = 0
    while i < end && ScannedText.isDigit(codes[unchecked: i]) {
      value = value &* 10 &+ Int64(codes[unchecked: i] &- 0x30)
      i &+= 1
    }
    let last = i
    while i < end && ScannedText.isWhite(codes[unchecked: i]) { i &+= 1 }
    if i < end { return nil }
    if start == last { return Numeral(kind: .empty, range: start..<start) }
    if last - start > 9 || (last - start > 1 && codes[unchecked: start] == 0x30) { return nil }
    return Numeral(
      kind: .number, range: start..<last, millionths: value &* Quantity.scale)
  }

  /// `-`, `--`, `/`, `//`, `\`, 无.
  private static func isMark(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if range.count > 2 { return false }
    let first = text[range.lowerBound]
    if range.count == 2 && text[range.lowerBound + 1] != first { return false }
    return first == 0x2D || first == 0x2F
      || (range.count == 1 && (first == 0x5C || first == 0x65E0))
  }

  /// Steps over a sign; whether it is negative.
  private static func skipSign(
    _ text: ScannedText, _ i: inout Int, end: Int
  ) -> Bool {
    let first = text[i]
    let isDecrease = first == 0x51CF
    if first == 0x2D || first == 0x2B {
      i += 1
    } else if isDecrease || first == 0x589E {
      i += 1
      // 减少, 增加
      if i < end && (text[i] == 0x5C11 || text[i] == 0x52A0) { i += 1 }
    }
    while i < end && text[i] == 0x20 { i += 1 }
    return first == 0x2D || isDecrease
  }

  private static func printedUnit(
    _ text: ScannedText, _ range: Range<Int>
  ) -> (unit: Numeral.PrintedUnit, length: Int) {
    guard range.count > 1 else { return (.none, 0) }
    switch text[range.upperBound - 1] {
    case 0x5143:
      return text[range.upperBound - 2] == 0x4E07 ? (.tenThousandYuan, 2) : (.yuan, 1)
    case 0x4EF6, 0x9879, 0x6761, 0x4E2A, 0x5B97, 0x6B21, 0x4EFD, 0x8D77:
      return (.pieces, 1)
    default: return (.none, 0)
    }
  }

  /// The value of digits with separators and a fraction, times 10⁶; nil for anything else.
  private static func magnitude(_ text: ScannedText, _ range: Range<Int>) -> Int64? {
    var i = range.lowerBound
    let end = range.upperBound
    var whole: Int64 = 0
    var digits = 0
    var group = -1
    while i < end {
      let code = text[i]
      if ScannedText.isDigit(code) {
        if digits > 0 && whole == 0 { return nil }
        digits += 1
        if digits > 12 { return nil }
        whole = whole * 10 + Int64(code - 0x30)
        if group >= 0 { group += 1 }
      } else if code == 0x2C {
        if group < 0 ? digits > 3 || digits == 0 : group != 3 { return nil }
        group = 0
      } else {
        break
      }
      i += 1
    }
    if digits == 0 || (group >= 0 && group != 3) { return nil }
    var fraction: Int64 = 0
    if i < end {
      guard text[i] == 0x2E, i + 1 < end else { return nil }
      i += 1
      var scale = Quantity.scale / 10
      while i < end {
        let code = text[i]
        guard ScannedText.isDigit(code) else { return nil }
        if scale == 0 && code != 0x30 { return nil }
        fraction += Int64(code - 0x30) * scale
        scale /= 10
        i += 1
      }
    }
    return whole * Quantity.scale + fraction
  }
}
