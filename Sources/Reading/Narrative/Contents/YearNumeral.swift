/// The number before 年, in digits or in ideographs.
struct YearNumeral {
  /// The year.
  let value: Int
  /// Its first code.
  let start: Int
  /// Whether it is no year at all: five digits that begin with 20.
  let isImpossible: Bool

  /// Reads the four digits, or the ideographs 二〇二一, that end before a code; nil where something
  /// else stands there.
  static func read(before end: Int, in range: Range<Int>, _ contents: ContentsText) -> YearNumeral?
  {
    guard let last = contents.previous(before: end, in: range), end - last <= 4 else { return nil }
    if ScannedText.isDigit(contents[last]) {
      return digits(endingAt: last, in: range, contents)
    }
    return ideographs(endingAt: last, in: range, contents)
  }

  private static func digits(
    endingAt last: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> YearNumeral? {
    var i = last
    var value = 0
    var scale = 1
    while i >= range.lowerBound && ScannedText.isDigit(contents[i]) && last - i < 6 {
      value += Int(contents[i] - 0x30) * scale
      scale *= 10
      i -= 1
    }
    let count = last - i
    // 2 020.5 and 1,2021 are no years.
    if i >= range.lowerBound && (contents[i] == 0x2E || contents[i] == 0x2C)
      && i > range.lowerBound && ScannedText.isDigit(contents[i - 1]) && count < 4
    {
      return nil
    }
    if count == 5 && value / 1000 == 20 {
      return YearNumeral(value: value, start: i + 1, isImpossible: true)
    }
    guard count == 4, (1949...2099).contains(value) else { return nil }
    return YearNumeral(value: value, start: i + 1, isImpossible: false)
  }

  private static func ideographs(
    endingAt last: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> YearNumeral? {
    var value = 0
    var scale = 1
    for k in 0..<4 {
      let i = last - k
      guard i >= range.lowerBound, let digit = digit(contents[i]) else { return nil }
      value += digit * scale
      scale *= 10
    }
    guard (1949...2099).contains(value) else { return nil }
    return YearNumeral(value: value, start: last - 3, isImpossible: false)
  }

  private static func digit(_ code: UInt16) -> Int? {
    switch code {
    case 0x3007, 0x96F6, 0x30, 0x4F, 0x6F: 0
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
}
