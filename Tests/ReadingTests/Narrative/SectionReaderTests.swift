import Testing

@testable import Reading

@Suite struct SectionReaderTests {
  @Test(arguments: [
    ("一、总体情况", Section.overview), ("## 二、主动公开政府信息情况", .activeDisclosure),
    ("（三）收到和处理政府信息公开申请情况", .applications), ("三、收到和处理政府信息\n公开申请情况", .applications),
    ("四、政府信息公开行政复议、行政诉讼情况", .disputes), ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", .disputes),
    ("第五部分 存在的主要问题及改进情况", .problems), ("六、其他需要报告的事项", .otherMatters), ("5 存在的主要问题和改进情况", .problems),
  ])
  func headings(line: String, section: Section) {
    #expect(headings("前文。\n\(line)\n后文。").map(\.section) == [section])
  }

  /// Headings of sections five and six in the words of the office.
  @Test(arguments: [
    ("五、政府信息公开工作存在的主要问题及改进情况", Section.problems), ("五、存在问题及改进情况", .problems),
    ("五、整改措施", .problems), ("五、问题与改进", .problems), ("## 五、存在的不足和下一步打算", .problems),
    ("第五部分 存在问题", .problems), ("六、其他需报告的事项", .otherMatters),
    ("六、其他需要说明的事项", .otherMatters),
  ])
  func otherWords(line: String, section: Section) {
    #expect(headings("四、政府信息公开行政复议、行政诉讼情况\n无。\n\(line)\n后文。").last?.section == section)
  }

  @Test(arguments: [
    "（五）存在问题及改进情况", "五、存在问题和不足。一是力量不足。", "五是改进情况", "六、附件", "五、公开渠道", "15、整改措施",
  ])
  func noOtherWords(line: String) {
    #expect(headings("四、政府信息公开行政复议、行政诉讼情况\n无。\n\(line)\n后文。").count == 1)
    #expect(headings("一、总体情况\n前文。").count == 1)
  }

  /// What stands before the tables is a part of the overview.
  @Test func partsOfTheOverview() {
    let found = headings(
      """
      五、整改措施
      一、总体情况
      二、主动公开政府信息情况
      """)
    #expect(found.map(\.section) == [.overview, .activeDisclosure])
  }

  @Test(arguments: [
    "现将总体情况报告如下", "本年度主动公开政府信息情况如下表所示", "一、公开渠道建设", "关于存在的主要问题及改进情况", "二、依申请公开",
  ])
  func sentencesAndInnerLists(line: String) {
    #expect(headings("前文。\n\(line)\n后文。").isEmpty)
  }

  @Test func theFirstHeadingCounts() {
    let found = headings("一、总体情况\n一、总体情况")
    #expect(found.map(\.codes) == [0..<6])
  }

  @Test func theHeadingNextToItsTableCounts() {
    let found = headings(
      """
      一、总体情况
      （二）主动公开政府信息情况
      二、主动公开政府信息情况
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      """)
    #expect(found.map(\.section) == [.overview, .activeDisclosure])
    #expect(found.last?.codes == 21..<33)
  }

  private func headings(_ string: String) -> [SectionHeading] {
    let text = scanned(string)
    return SectionReader.read(text, tables: TableRegions(text))
  }
}
