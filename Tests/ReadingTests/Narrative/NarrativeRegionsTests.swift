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

  private static let disclosure = """
    第二十条第（一）项
    信息内容 本年制发件数 本年废止件数 现行有效件数
    规章 0 0 0
    行政规范性文件 1 2 3
    第二十条第（八）项
    信息内容 本年收费金额（单位：万元）
    行政事业性收费 12.5
    """

  /// F10: words of table 2 in a sentence before it, or behind it, are prose; the table begins and ends
  /// where it did.
  @Test(arguments: [
    "采购总金额1765万元。收到申请3件。", "信息内容不断丰富。收到申请3件。", "本年处理决定数量有所减少，收到申请3件。",
    "信息内容更加全面；按第二十条第（一）项公开规章。采购总金额12万元，收到申请3件。", "公开现行有效件数和采购项目数量，收到申请3件。",
  ])
  func headersOfTheSecondTableInSentences(sentence: String) throws {
    for text in [
      "\(sentence)\n\(Self.disclosure)", "\(Self.disclosure)\n\(sentence)",
      "\(Self.disclosure)\n政府集中采购\(sentence)",
      "\(sentence) \(Self.disclosure.replacing("\n", with: " "))",
    ] {
      let report = try read(text)
      #expect(report.statements.map(\.value).contains(Quantity(3)), "\(text)")
      #expect(report.say("t2.rules.issued") == "0", "\(text)")
      #expect(report.say("t2.normative_documents.in_force") == "3", "\(text)")
      #expect(report.say("t2.fees.amount") == "12.5", "\(text)")
    }
  }

  /// Neighbours of F10: the words of the head and the lines of table 3 in a sentence before it.
  @Test(arguments: [
    "自然人申请5件，法人或其他组织申请3件。", "按申请人情况看，自然人申请5件，商业企业申请1件。",
    "其中属于国家秘密1件，保护第三方合法权益2件，危及“三安全一稳定”1件。",
  ])
  func wordsOfTheThirdTableInSentences(sentence: String) throws {
    var form = FormText()
    form.head.append("收到申请3件。\(sentence)")
    let heading = "三、收到和处理政府信息公开申请情况"
    let text = form.text(.spaces).replacing(heading, with: "\(heading)\n收到申请4件。\(sentence)")
    let report = try read(text)
    report.expect(form.truth)
    let values = report.statements.map(\.value)
    #expect(values.contains(Quantity(3)) && values.contains(Quantity(4)))
  }
}
