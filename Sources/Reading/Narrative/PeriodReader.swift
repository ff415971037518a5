import Intake

/// Finds the year of the period that a report says its data cover.
enum PeriodReader {
  private static let longestPeriod = 24

  /// The year of `2021年1月1日至12月31日` or `…起至2021年12月31日止`; nil where no such period stands in
  /// the text, or where two with different years do.
  static func read(_ text: ScannedText) -> StatedYear? {
    var stated: StatedYear?
    for hit in text.hits {
      guard case .periodStart = hit.label, let year = year(before: hit.start, text),
        endsWithTheYear(text, hit.end)
      else { continue }
      if let stated, stated.year != year.value { return nil }
      if stated == nil {
        stated = StatedYear(year: year.value, span: text.span(year.start..<hit.end))
      }
    }
    return stated
  }

  /// The year of the period that sentences name in other spellings, 2021.1.1-2021.12.31; nil where
  /// they name none, or several.
  static func period(in contents: NarrativeContents) -> StatedYear? {
    let periods = contents.years.filter {
      $0.role == .period && $0.isWholeYears && $0.firstYear == $0.year && $0.month != nil
    }
    guard let first = periods.first, periods.allSatisfy({ $0.year == first.year }) else {
      return nil
    }
    return StatedYear(year: first.year, span: first.span)
  }

  private static func year(
    before end: Int, _ text: ScannedText
  ) -> (value: Int, start: Int)? {
    var i = end - 1
    while i >= 0 && ScannedText.isWhite(text[i]) { i -= 1 }
    var digits = 0
    var value = 0
    var scale = 1
    while i >= 0 && ScannedText.isDigit(text[i]) && digits < 5 {
      value += Int(text[i] - 0x30) * scale
      scale *= 10
      digits += 1
      i -= 1
    }
    return digits == 4 && (1990...2100).contains(value) ? (value, i + 1) : nil
  }

  /// Whether 12月31日 follows.
  private static func endsWithTheYear(_ text: ScannedText, _ start: Int) -> Bool {
    let end = min(text.count, start + longestPeriod)
    let pattern: [UInt16] = [0x31, 0x32, 0x6708, 0x33, 0x31, 0x65E5]
    var matched = 0
    for i in start..<end where !ScannedText.isWhite(text[i]) {
      if text[i] == pattern[matched] {
        matched += 1
        if matched == pattern.count { return true }
      } else {
        matched = text[i] == pattern[0] ? 1 : 0
      }
    }
    return false
  }
}
