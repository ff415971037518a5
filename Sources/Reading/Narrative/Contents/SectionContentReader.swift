import Intake

/// Tells how much stands under the headings 一, 五 and 六, which hold prose alone.
enum SectionContentReader {
  private static let proseSections: [Section] = [.overview, .problems, .otherMatters]
  /// So many ideographs on one line are prose, whatever they say.
  private static let enough = 16
  /// No title and no page furniture is longer; three times as much is prose, whatever it says.
  private static let longestFrame = 80

  /// The contents of the sections whose headings were found, in the order of the form.
  static func read(
    _ text: ScannedText, _ regions: [NarrativeRegions.Region], headings: [SectionHeading],
    title: SourceSpan?
  ) -> [SectionContent] {
    proseSections.compactMap { section in
      guard let heading = headings.first(where: { $0.section == section }) else { return nil }
      return content(of: section, heading, text, regions, title)
    }
  }

  private static func content(
    of section: Section, _ heading: SectionHeading, _ text: ScannedText,
    _ regions: [NarrativeRegions.Region], _ title: SourceSpan?
  ) -> SectionContent {
    var count = 0
    var start = heading.codes.upperBound
    for region in regions where region.section == section {
      if count == 0 { start = region.codes.lowerBound }
      count += region.codes.count
    }
    if count > longestFrame * 3 {
      let line = nextLine(start, start..<min(start + count, text.count), text)
      return SectionContent(section: section, amount: .prose, span: text.span(line))
    }
    var words: [UInt16] = []
    words.reserveCapacity(enough)
    var first: SourceSpan?
    for region in regions where region.section == section && words.count < enough {
      var start = region.codes.lowerBound
      while start < region.codes.upperBound && words.count < enough {
        let line = nextLine(start, region.codes, text)
        start = line.upperBound + 1
        if isFrame(line, text, title) { continue }
        if first == nil { first = text.span(text.trimmed(line)) }
        for i in line where isWord(text[i]) {
          words.append(text[i])
          if words.count == enough { break }
        }
      }
    }
    let span = first ?? text.span(text.trimmed(heading.codes))
    return SectionContent(section: section, amount: amount(words), span: span)
  }

  private static func nextLine(
    _ start: Int, _ range: Range<Int>, _ text: ScannedText
  ) -> Range<Int> {
    var end = start
    while end < range.upperBound && end - start <= longestFrame && text[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// Whether a line is the title, page furniture or empty; a line with a 。 is none of them.
  private static func isFrame(_ codes: Range<Int>, _ text: ScannedText, _ title: SourceSpan?)
    -> Bool
  {
    let line = text.trimmed(codes)
    if line.isEmpty { return true }
    if line.count >= longestFrame || line.contains(where: { text[$0] == 0x3002 }) { return false }
    if PageFurniture.isFurniture(text, line) { return true }
    guard let title else { return false }
    let start = text.offset(line.lowerBound)
    return start >= title.start && start < title.end
  }

  private static func isWord(_ code: UInt16) -> Bool {
    ScannedText.isHan(code) || ScannedText.isDigit(code) || code >= 0x41 && code <= 0x7A
  }

  private static let nothing: [[UInt16]] =
    [
      "无", "没有", "暂无", "略", "无内容", "暂无内容", "无此项", "无此项内容", "无此内容", "无情况", "无相关情况", "无相关内容",
      "本年度无", "不涉及", "无其他", "零", "0",
    ].map { Array($0.utf16) }

  private static func amount(_ words: [UInt16]) -> SectionContent.Amount {
    if words.isEmpty { return .empty }
    return nothing.contains(words) ? .nothing : .prose
  }
}
