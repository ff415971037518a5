/// Which of the bodies that a sentence names its counts are not of.
extension SentenceReader {
  /// 向县政府办公室提出: who is asked does not count.
  func isAddressee(_ code: Int) -> Bool {
    // 向
    (max(clauseStart, code - 4)..<code).contains { text[$0] == 0x5411 }
  }

  /// Whether the name of a place that does not report stands right before a word such as 各级行政机关.
  func hasForeignName(before end: Int) -> Bool {
    var start = end
    while start > clauseStart
      && (ScannedText.isHan(text[start - 1]) || ScannedText.isWhite(text[start - 1]))
    { start -= 1 }
    let place = text.trimmed(start..<end)
    guard place.count >= 2 else { return false }
    return ReportingBody.endsPlace(text[place.upperBound - 1]) && !body.reports(for: text, place)
  }
}
