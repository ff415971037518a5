/// Reads dates such as 2021年2月28日 and the periods they begin.
enum DateReader {
  /// A month of a year, or a day of it.
  struct Date {
    let year: Int
    let month: Int
    let day: Int?
    /// The first code of it: that of its year, or of its month where no year stands there.
    var start: Int
    /// The code behind it.
    let end: Int
    /// Whether the year stands in the date itself.
    var isYearStated: Bool

    /// A number that grows with the date; a month without a day is its end.
    var order: Int { (year * 100 + month) * 100 + (day ?? 99) }

    /// Whether a calendar has the date.
    var isPossible: Bool {
      guard (1...12).contains(month) else { return false }
      guard let day else { return true }
      return (1...Self.days(in: month, of: year)).contains(day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }

  /// The date whose year was read; nil where no month follows.
  static func read(
    _ year: YearNumeral, after start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> Date? {
    var date = monthAndDay(year.value, from: start, in: range, contents, isYearStated: true)
    date?.start = year.start
    return date
  }

  /// The date that a period ends with: 至12月31日, -2021年12月31日; behind 1月 also 至12月; nil where none
  /// follows.
  static func periodEnd(
    after first: Date, in range: Range<Int>, _ contents: ContentsText
  ) -> Date? {
    guard first.day == nil else { return dateBehindDash(first, in: range, contents) }
    guard first.month == 1, let last = dateBehindDash(first, in: range, contents),
      last.month == 12, last.day == nil
    else { return nil }
    return last
  }

  private static func dateBehindDash(
    _ first: Date, in range: Range<Int>, _ contents: ContentsText
  ) -> Date? {
    guard var i = contents.next(from: first.end, in: range) else { return nil }
    // 起
    if contents[i] == 0x8D77 {
      guard let next = contents.next(from: i + 1, in: range) else { return nil }
      i = next
    }
    // 至, 到, a dash or a tilde
    guard [0x81F3, 0x5230, 0x2D, 0x7E].contains(contents[i]) else { return nil }
    while i < range.upperBound && [0x81F3, 0x5230, 0x2D, 0x7E].contains(contents[i]) { i += 1 }
    guard let start = contents.next(from: i, in: range) else { return nil }
    guard let number = number(from: start, in: range, contents, longest: 4) else { return nil }
    if number.count == 4 {
      // 年
      guard let unit = contents.next(from: number.end, in: range), contents[unit] == 0x5E74 else {
        return nil
      }
      var date = monthAndDay(
        number.value, from: unit + 1, in: range, contents, isYearStated: true)
      date?.start = start
      return date
    }
    return monthAndDay(first.year, from: start, in: range, contents, isYearStated: false)
  }

  private static func monthAndDay(
    _ year: Int, from start: Int, in range: Range<Int>, _ contents: ContentsText,
    isYearStated: Bool
  ) -> Date? {
    guard let first = contents.next(from: start, in: range),
      let month = number(from: first, in: range, contents, longest: 2),
      // 月
      let unit = contents.next(from: month.end, in: range), contents[unit] == 0x6708
    else { return nil }
    let whole = Date(
      year: year, month: month.value, day: nil, start: first, end: unit + 1,
      isYearStated: isYearStated)
    guard let second = contents.next(from: unit + 1, in: range),
      let day = number(from: second, in: range, contents, longest: 2),
      // 日
      let last = contents.next(from: day.end, in: range), contents[last] == 0x65E5
    else { return whole }
    return Date(
      year: year, month: month.value, day: day.value, start: first, end: last + 1,
      isYearStated: isYearStated)
  }

  static func number(
    from start: Int, in range: Range<Int>, _ contents: ContentsText, longest: Int
  ) -> (value: Int, count: Int, end: Int)? {
    var i = start
    var value = 0
    while i < range.upperBound && i - start <= longest && ScannedText.isDigit(contents[i]) {
      value = value * 10 + Int(contents[i] - 0x30)
      i += 1
    }
    return i > start && i - start <= longest ? (value, i - start, i) : nil
  }
}
