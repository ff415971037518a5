import Intake

/// Tells how much stands under the headings 一, 五 and 六, which hold prose alone.
enum SectionContentReader {
  private static let proseSections: [Section] = [.overview, .problems, .otherMatters]
  /// So many ideographs on one line are prose, whatever they say.
  private static let enough = 16

  /// The contents of the sections whose headings were found, in the order of the form.
  static func read(
    _ contents: ContentsText, headings: [SectionHeading], title: SourceSpan?
  ) -> [SectionContent] {
    proseSections.compactMap { section in
      guard let heading = headings.first(where: { $0.section == section }) else { return nil }
      return content(of: section, heading, contents, title)
    }
  }

  private static func content(
    of section: Section, _ heading: SectionHeading, _ contents: ContentsText, _ title: SourceSpan?
  ) -> SectionContent {
    let text = contents.text
    var words: [UInt16] = []
    var first: SourceSpan?
    for region in contents.regions where region.section == section {
      var line = text.lineIndex(of: region.codes.lowerBound)
      var start = region.codes.lowerBound
      while start < region.codes.upperBound {
        let codes = start..<min(text.line(line).upperBound, region.codes.upperBound)
        line += 1
        start = line < text.lineStarts.count ? text.lineStarts[line] : region.codes.upperBound
        if isFrame(text.trimmed(codes), text, title) { continue }
        if first == nil { first = text.span(text.trimmed(codes)) }
        for i in codes where isWord(text[i]) { words.append(text[i]) }
        if words.count >= enough { break }
      }
      if words.count >= enough { break }
    }
    let span = first ?? text.span(text.trimmed(heading.codes))
    return SectionContent(section: section, amount: amount(words), span: span)
  }

  /// Whether a line is the title, page furniture or empty.
  private static func isFrame(_ line: Range<Int>, _ text: ScannedText, _ title: SourceSpan?) -> Bool {
    if line.isEmpty || PageFurniture.isFurniture(text, line) { return true }
    guard let title else { return false }
    let start = text.offset(line.lowerBound)
    return start >= title.start && start < title.end
  }

  private static func isWord(_ code: UInt16) -> Bool {
    ScannedText.isHan(code) || ScannedText.isDigit(code) || code >= 0x41 && code <= 0x7A
  }

  private static let nothing: Set<[UInt16]> = Set(
    ContentsText.codes([
      "无", "没有", "暂无", "略", "无内容", "暂无内容", "无此项", "无此项内容", "无此内容", "无情况", "无相关情况", "无相关内容",
      "本年度无", "不涉及", "无其他", "零", "0",
    ]))

  private static func amount(_ words: [UInt16]) -> SectionContent.Amount {
    if words.isEmpty { return .empty }
    return nothing.contains(words) ? .nothing : .prose
  }
}
