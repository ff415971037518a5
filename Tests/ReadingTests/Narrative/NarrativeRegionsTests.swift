import Intake
import Testing

@testable import Reading

@Suite("Narrative parts")
struct NarrativeRegionsTests {
  private func parts(_ text: String) throws -> [(Section?, String)] {
    var reader = ReportReader()
    let source = SourceText(path: "a.txt", string: text)
    let report = try reader.read(source)
    return report.narrative.map { ($0.section, source.text($0.span)) }
  }

  @Test func proseIsSplitAtTheHeadings() throws {
    let parts = try parts(
      """
      某县教育局2021年政府信息公开工作年度报告
      一、总体情况
      收到申请 3 件。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 1 0 4
      三、收到和处理政府信息公开申请情况
      全部办结。
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计
      未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
      没有复议。
      五、存在的主要问题及改进情况
      一是人手不足。
      六、其他需要报告的事项
      无
      """)
    #expect(parts.map(\.0) == [nil, .overview, .applications, .disputes, .problems, .otherMatters])
    #expect(
      parts.map(\.1) == [
        "某县教育局2021年政府信息公开工作年度报告", "收到申请 3 件。", "全部办结。", "没有复议。", "一是人手不足。", "无",
      ])
  }

  @Test(arguments: [
    "本年度被申请行政复议 5 件，其中结果维持 2 件。", "行政复议、行政诉讼情况如下：", "结果维持 2 件，结果纠正 1 件，尚未审结 2 件，总计 5 件。",
  ])
  func sentencesBeforeTheTableOfDisputesAreProse(sentence: String) throws {
    let text = """
      四、政府信息公开行政复议、行政诉讼情况
      \(sentence)
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计
      未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      2 1 0 2 5 1 0 0 0 1 2 0 1 0 3
      """
    #expect(try parts(text).map(\.1) == [sentence])
    let report = try read(text)
    #expect(report.say("t4.reconsideration.total") == "5")
    #expect(report.say("t4.suit_after_reconsideration.other") == "1")
  }
}
