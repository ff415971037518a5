/// Reads periods whose dates are written with dots, dashes or slashes: 2021.01.01—2021.12.31.
extension DateReader {
  /// The words between the name of a period and its first date take no more codes.
  private static let longestLink = 10

  /// The period that begins soon behind a code; nil where none does.
  static func dottedPeriod(
    behind start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> (start: Int, first: Date, last: Date)? {
    var i = start
    while i < range.upperBound && !ScannedText.isDigit(contents[i]) {
      // No other sentence.
      if i - start > longestLink || contents[i] == 0x3002 || contents[i] == 0x3B { return nil }
      i += 1
    }
    guard let first = dottedDate(from: i, in: range, contents),
      let next = behindDash(first.end, in: range, contents),
      let last = dottedDate(from: next, in: range, contents)
        ?? dottedDay(first.year, from: next, in: range, contents)
    else { return nil }
    return (i, first, last)
  }

  /// 2021.1.1, 2021-01-01, 2021/1/1
  private static func dottedDate(
    from start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> Date? {
    guard let year = number(from: start, in: range, contents, longest: 4), year.count == 4,
      (1949...2099).contains(year.value), let mark = mark(at: year.end, in: range, contents),
      var date = dottedDay(year.value, from: mark.end, in: range, contents, mark: mark.code)
    else { return nil }
    date.isYearStated = true
    date.start = start
    return date
  }

  /// The month and the day: 12.31.
  private static func dottedDay(
    _ year: Int, from start: Int, in range: Range<Int>, _ contents: ContentsText,
    mark known: UInt16? = nil
  ) -> Date? {
    guard let month = number(from: start, in: range, contents, longest: 2),
      let second = mark(at: month.end, in: range, contents), known == nil || second.code == known,
      let day = number(from: second.end, in: range, contents, longest: 2)
    else { return nil }
    return Date(
      year: year, month: month.value, day: day.value, start: start, end: day.end,
      isYearStated: false)
  }

  /// A dot, a dash or a slash, and where the next number begins.
  private static func mark(
    at start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> (code: UInt16, end: Int)? {
    guard let i = contents.next(from: start, in: range), [0x2E, 0x2D, 0x2F].contains(contents[i]),
      let end = contents.next(from: i + 1, in: range)
    else { return nil }
    return (contents[i], end)
  }

  /// The code behind 至, 到, a dash or a tilde, with 起 and 日 before it; nil where none stands there.
  private static func behindDash(
    _ start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> Int? {
    var i = start
    var isDash = false
    while i < range.upperBound {
      switch contents[i] {
      case 0x81F3, 0x5230, 0x2D, 0x7E: isDash = true
      case 0x8D77, 0x65E5: break
      default:
        if !ScannedText.isWhite(contents[i]) { return isDash ? i : nil }
      }
      i += 1
    }
    return nil
  }
}
