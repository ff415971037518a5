import Agencies

/// Finds a title in words that no label has, among the first lines of a text: 关于2021年度政府信息公开工作的
/// 年度报告, 政府信息公开2021年度报告.
enum TitleHead {
  /// So many lines at most are looked at.
  private static let longestHead = 40

  /// The first line, perhaps joined with the next, that reads as a title.
  ///
  /// - Parameter end: Where the title that labels tell begins; nil where there is none.
  static func read(_ text: ScannedText, before end: Int?) -> TitleReader.Candidate? {
    for index in 0..<min(longestHead, text.lineStarts.count) {
      if let end, text.lineStarts[index] >= end { return nil }
      let line = text.trimmed(text.line(index))
      guard TitleReader.isShort(text, line), isAboutDisclosure(text, line) else { continue }
      if let found = title(text, line) { return TitleReader.completed(found, text, index) }
      guard index + 1 < text.lineStarts.count else { continue }
      let next = text.trimmed(text.line(index + 1))
      let both = line.lowerBound..<max(line.upperBound, next.upperBound)
      guard TitleReader.isShort(text, both), let found = title(text, both) else { continue }
      return TitleReader.completed(found, text, index)
    }
    return nil
  }

  private static func title(
    _ text: ScannedText, _ range: Range<Int>
  ) -> TitleReader.Candidate? {
    guard let found = TitleReader.parse(text, range), let end = found.title.wordsEnd else {
      return nil
    }
    let tail = found.codes[end...].count { ScannedText.isHan($0) }
    return tail <= 4 ? found : nil
  }

  /// Whether 公开 stands in a line, and 报 behind it.
  private static func isAboutDisclosure(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    guard
      let first = line.first(where: {
        text[$0] == 0x516C && $0 + 1 < line.upperBound && text[$0 + 1] == 0x5F00
      })
    else { return false }
    return (first..<text.count).prefix(40).contains { text[$0] == 0x62A5 }
  }
}
