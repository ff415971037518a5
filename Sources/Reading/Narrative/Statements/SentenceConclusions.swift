import Forms

/// 当年办结10件，上年结转的1件也已办结: each of the two is a part of what was concluded.
extension SentenceReader {
  /// Notes what a count says of conclusions, and limits the one that leaves out what was carried
  /// over.
  mutating func limitConclusion(
    _ statement: inout Statement, _ subject: CountSubject, _ words: ClauseWords
  ) {
    if subject.cells.isLine(.carriedOver) {
      guard words.marks.contains(.concludedCarry), statement.value > .zero else { return }
      concludesCarried = true
      // 办结10件，另办结上年结转1件
      guard let lastConclusion,
        isLastOfThisYear || words.marks.contains(.rest)
      else { return }
      reading.statements[lastConclusion].certainty = .qualified
    } else if subject.verb == .concluded && subject.cells.isTotal {
      if isOfThisYear && concludesCarried { statement.certainty = .qualified }
      if !words.marks.contains(.total) {
        lastConclusion = reading.statements.count
        isLastOfThisYear = isOfThisYear
      }
    }
  }
}
