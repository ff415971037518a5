import Forms

/// Finds the headings of sections five and six in other words than those of the form: 五、问题与改进,
/// 五、政府信息公开工作存在的主要问题及改进情况, 六、其他需报告的事项.
///
/// The numeral tells the section, and a word of the heading confirms it. Both sections stand behind
/// the tables, where no part of the overview does.
enum OtherHeadings {
  /// The words of a heading have no more codes.
  private static let longest = 30

  /// The heading of a section; nil where no line reads as one.
  static func read(
    _ section: Section, _ text: ScannedText, behind found: [Section: SectionHeading],
    _ tables: TableRegions
  ) -> SectionHeading? {
    guard let words = words[section], let start = start(section, text, found, tables) else {
      return nil
    }
    let first = text.lineIndex(of: start) + 1
    for index in first..<max(first, text.lineStarts.count) {
      let line = text.line(index)
      let next = found.values.first { $0.codes.lowerBound == line.lowerBound }
      if let other = next?.section, other.rawValue > section.rawValue { return nil }
      guard let name = name(section, text, line) else { continue }
      if words.contains(where: { occurs($0, text, name) }) {
        return SectionHeading(section: section, codes: line)
      }
    }
    return nil
  }

  private static let words: [Section: [[UInt16]]] = [
    .problems: codes("问题", "改进", "整改", "不足", "下一步", "下步"),
    .otherMatters: codes("其他", "其它", "需要报告", "需报告", "需要说明"),
  ]

  /// Where the last table, or the heading of the last section before, stands.
  private static func start(
    _ section: Section, _ text: ScannedText, _ found: [Section: SectionHeading],
    _ tables: TableRegions
  ) -> Int? {
    let hits = [tables.activeDisclosure, tables.applications, tables.disputes].compactMap {
      $0.map { text.hits[$0.hits.upperBound - 1].end - 1 }
    }
    let headings = found.values.filter { $0.section.map { $0.rawValue < section.rawValue } == true }
      .map { $0.codes.upperBound - 1 }
    return (hits + headings).max()
  }

  /// The codes behind the numeral of a section on a line that is short and no sentence.
  private static func name(
    _ section: Section, _ text: ScannedText, _ line: Range<Int>
  ) -> Range<Int>? {
    var i = line.lowerBound
    // # and * of Markdown
    while i < line.upperBound
      && (ScannedText.isWhite(text[i]) || text[i] == 0x23 || text[i] == 0x2A)
    { i += 1 }
    // 第
    let isOrdinal = i < line.upperBound && text[i] == 0x7B2C
    if isOrdinal { i += 1 }
    guard i < line.upperBound, line.upperBound - i <= longest, isNumeral(text[i], section) else {
      return nil
    }
    i += 1
    if isOrdinal {
      // 部分
      guard text.has([0x90E8, 0x5206], at: i, before: line.upperBound) else { return nil }
      i += 2
    } else {
      guard i < line.upperBound, [0x3001, 0x2E, 0x2C, 0x3A, 0x20].contains(text[i]) else {
        return nil
      }
    }
    let name = i..<line.upperBound
    return name.contains { text[$0] == 0x3002 || text[$0] == 0x3B } ? nil : name
  }

  /// 五 or 5, 六 or 6.
  private static func isNumeral(_ code: UInt16, _ section: Section) -> Bool {
    section == .problems ? code == 0x4E94 || code == 0x35 : code == 0x516D || code == 0x36
  }

  private static func occurs(_ word: [UInt16], _ text: ScannedText, _ range: Range<Int>) -> Bool {
    range.contains { text.has(word, at: $0, before: range.upperBound) }
  }

  private static func codes(_ words: String...) -> [[UInt16]] { words.map { Array($0.utf16) } }
}
