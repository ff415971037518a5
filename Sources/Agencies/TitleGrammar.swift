/// Reads the titles of reports.
///
/// A title names an organ and a year, in either order, and ends with the title words; the year may
/// also stand among or behind these. Marks around it, 附件 before it and 关于 within it are no part
/// of the organ's name.
public enum TitleGrammar {
  /// The longest title that is considered, in scalars.
  public static let longest = 120

  /// What a line, or two joined lines, say as a title.
  ///
  /// - Parameter title: Scalars of the basic plane, folded, without white space.
  /// - Returns: Nil for what cannot be a title: nothing, too long, or with the marks of a sentence.
  /// - Complexity: O(title).
  public static func parse(_ title: Span<UInt16>) -> Title? {
    guard !title.isEmpty && title.count <= longest else { return nil }
    for i in 0..<title.count where endsSentence(title[i]) { return nil }
    let words = TitleWords.find(title)
    let years = TitleYear.all(title)
    var end = title.count
    if let words { end = words.lowerBound }
    let start = afterBreadcrumbs(title, before: end, years)
    let agency = agency(title, in: start..<end, years)
    return Title(
      agency: agency, year: decided(years), wordsEnd: words?.upperBound, namesYear: !years.isEmpty)
  }

  /// Whether a line tells how reports are to be written, or leads to another one, and is the title of
  /// none: 转发…编制要求, 关于做好2021年…年度报告编制发布工作的通知, 上一篇:….
  public static func isInstruction(_ line: Span<UInt16>) -> Bool {
    let words = instruction
    var i = 0
    while i < line.count && isMark(line[i]) { i += 1 }
    if link.prefix(of: line, in: i..<line.count) != nil { return true }
    i = 0
    while i < line.count {
      if words.mayBegin(with: line[i]), words.prefix(of: line, in: i..<line.count) != nil {
        return true
      }
      i += 1
    }
    return false
  }

  private static let instruction = WordList(
    """
    转发 关于做好 关于切实做好 关于认真做好 关于进一步 关于开展 关于编制 关于组织 关于规范 编制要求 编制说明 编制工作 编制发布
    编制格式 编制指南 编制规范 编写要求 编写说明 报送要求 报送工作 填报说明 填报要求 填写说明 格式要求 格式说明 模板 范本 参考格式 样式
    样本 提纲 报告格式 年报格式 工作方案 公布要求 发布工作的通知 有关事项的通知 有关要求
    """)
  private static let link = WordList(
    "上一篇 下一篇 上一条 下一条 前一篇 后一篇 上篇: 下篇: 相关链接 相关阅读 相关文章 相关信息 相关附件 延伸阅读 推荐阅读")

  /// What an array says as a title.
  public static func parse(_ title: [UInt16]) -> Title? {
    parse(title.span)
  }

  private static func decided(_ years: [TitleYear]) -> Int? {
    guard let first = years.first?.year else { return nil }
    return years.allSatisfy { $0.year == first } ? first : nil
  }

  private static func endsSentence(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x3002, 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF01, 0x21, 0xFF1F, 0x3F: true
    default: false
    }
  }
}

extension TitleGrammar {
  private static let about = WordList("关于印发 关于发布 关于公布 关于报送 关于公开 关于")
  private static let attachment = WordList("附件 附")
  private static let filler = WordList("本级 工作 主动 年度 年 度 的 政务公开 和 与 及 本机关 全区 全市 全县")

  /// The place behind the last mark of a path of links or of a label, if text follows it.
  private static func afterBreadcrumbs(
    _ title: Span<UInt16>, before end: Int, _ years: [TitleYear]
  ) -> Int {
    var place = end
    while place > 0 {
      if isBoundary(title[place - 1]) && !agency(title, in: place..<end, years).isEmpty {
        return place
      }
      place -= 1
    }
    return 0
  }

  /// The first stretch between years and 关于 that is more than marks; the next one where that is
  /// followed by a second name, as no organ's name is broken by a year.
  private static func agency(
    _ title: Span<UInt16>, in whole: Range<Int>, _ years: [TitleYear]
  ) -> Range<Int> {
    var found = whole.upperBound..<whole.upperBound
    var start = whole.lowerBound
    var i = start
    var year = 0
    while year < years.count && years[year].range.upperBound <= i { year += 1 }
    while i <= whole.upperBound {
      let rest = i..<whole.upperBound
      var next = i
      if year < years.count && years[year].range.lowerBound <= i {
        next = max(i, min(years[year].range.upperBound, whole.upperBound))
        year += 1
      } else if let length = about.prefix(of: title, in: rest) {
        next = i + length
      }
      if next > i || i == whole.upperBound {
        let part = trimmed(title, start..<i)
        if !part.isEmpty && (found.isEmpty || !filler.contains(title, in: part)) { found = part }
        start = next
      }
      i = max(next, i + 1)
    }
    return found
  }

  /// A stretch without the marks, numbers and 附件 around it.
  private static func trimmed(_ title: Span<UInt16>, _ stretch: Range<Int>) -> Range<Int> {
    var start = stretch.lowerBound
    var end = stretch.upperBound
    while start < end {
      let rest = start..<end
      if let length = attachment.prefix(of: title, in: rest), isLabel(title, start + length, end) {
        start += length
      } else if isMark(title[start]) || isASCIIDigit(title[start]) || title[start] == 的
        || title[start] == 右
      {
        start += 1
      } else if let length = lengthOfRemark(title, rest) {
        start += length
      } else if title[start] == 左 && !closes(title, rest) {
        start += 1
      } else if rest.count > 1 && TitleYear.digit(title[start]) != nil && title[start + 1] == 顿 {
        start += 2
      } else {
        break
      }
    }
    while start < end && (isMark(title[end - 1]) || title[end - 1] == 左 || title[end - 1] == 的) {
      end -= 1
    }
    if end > start && title[end - 1] == 右 && !opens(title, start..<end) { end -= 1 }
    return start..<endBeforeTopic(title, start..<end)
  }

  /// Whether 附件 is a label there: followed by a mark, a digit or the end.
  private static func isLabel(_ title: Span<UInt16>, _ place: Int, _ end: Int) -> Bool {
    place == end || isMark(title[place]) || TitleYear.digit(title[place]) != nil
  }

  private static func closes(_ title: Span<UInt16>, _ range: Range<Int>) -> Bool {
    range.contains { title[$0] == 右 }
  }

  private static func opens(_ title: Span<UInt16>, _ range: Range<Int>) -> Bool {
    range.contains { title[$0] == 左 }
  }

  private static func isASCIIDigit(_ scalar: UInt16) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static func isBoundary(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x3E, 0x7C, 0xBB, 0x3A, 0xFF1A, 0x203A: true
    default: false
    }
  }

  /// Marks that are never part of a name: all of ASCII but letters, digits and brackets, the
  /// punctuation blocks, and their full-width forms.
  private static func isMark(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 左, 右: false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    case 0...0x7F, 0xA0...0xBF, 0x2000...0x206F, 0x2500...0x27BF, 0x3000...0x3006, 0x3008...0x301F,
      0xFE30...0xFE4F, 0xFEFF, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }

  /// The bracket that opens.
  static let 左: UInt16 = 0x28
  /// The bracket that closes.
  static let 右: UInt16 = 0x29
  private static let 的: UInt16 = 0x7684
  /// The mark 、 as in 一、
  private static let 顿: UInt16 = 0x3001
}
