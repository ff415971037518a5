/// Finds 政府信息公开工作年度报告 and its variants.
enum TitleWords {
  private static let subject = WordList("信息公开")
  private static let otherSubject = WordList("政务公开")
  private static let report = WordList("年报 报告 年度报告 工作报告 年度工作报告")
  /// What may stand between the subject and the report.
  private static let filler = WordList("工作 年度 年 度 情况 的 和 与 及 政务公开 ( ) 〔 〕 [ ] 【 】")
  private static let government = WordList("政府 政务")
  private static let people = WordList("人民")

  /// Where the title words stand, the last ones of several; nil where there are none.
  ///
  /// In 郑州市人民政府信息公开年报 the word 政府 belongs to the organ, and is not counted.
  static func find(_ text: Span<UInt16>) -> Range<Int>? {
    if let words = last(subject, in: text) {
      return begin(text, before: words.lowerBound)..<words.upperBound
    }
    return last(otherSubject, in: text)
  }

  /// The last of the subjects that leads to a report.
  private static func last(_ subjects: WordList, in text: Span<UInt16>) -> Range<Int>? {
    var start = text.count - 4
    while start >= 0 {
      if subjects.prefix(of: text, in: start..<text.count) != nil,
        let end = reportEnd(text, from: start + 4)
      {
        return start..<end
      }
      start -= 1
    }
    return nil
  }

  private static func reportEnd(_ text: Span<UInt16>, from start: Int) -> Int? {
    var i = start
    while i < text.count {
      let rest = i..<text.count
      if let length = report.prefix(of: text, in: rest) { return i + length }
      if let length = filler.prefix(of: text, in: rest) {
        i += length
      } else if TitleYear.digit(text[i]) != nil {
        i += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private static func begin(_ text: Span<UInt16>, before start: Int) -> Int {
    guard let length = government.suffix(of: text, in: 0..<start) else { return start }
    let isOfOrgan = people.suffix(of: text, in: 0..<start - length) != nil
    return isOfOrgan ? start : start - length
  }
}
