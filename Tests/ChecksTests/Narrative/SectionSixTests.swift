import Findings
import Reading
import Testing

@testable import Checks

@Suite("NAR111 unstated processing fee, NAR112 empty section")
struct SectionSixTests {
  @Test(
    "the ways to state the fee",
    arguments: [
      "本年度收取信息处理费0元。", "本年度未收取信息处理费。", "没有产生信息公开处理费。", "本机关全年未收费。",
      "政府信息公开收费情况：无。", "未向申请人收取费用。", "均未收取。", "收取信息处理费的金额为1200元。",
      "依据《政府信息公开信息处理费管理办法》，信息处理费为零。", "免费提供政府信息。",
      "未发生政府信息公开收费事项。", "发出收费通知0件，收费总金额0元。", "未向申请人收费。",
      "（一）发出收费通知的件数和总金额：无。（二）实际收取的总金额：无。",
    ])
  func stated(_ text: String) throws {
    let report = try NarratedReport(otherMatters: text).read()
    #expect(verdicts(.unstatedProcessingFee, report) == [.satisfied])
  }

  @Test(
    "section six without it",
    arguments: [
      "无", "无。", "没有其他需要报告的事项。", "《信息处理费管理办法》已经公布。", "行政事业性收费目录已公布。",
    ])
  func unstated(_ text: String) throws {
    let found = discrepancies(
      .unstatedProcessingFee, try NarratedReport(otherMatters: text).read())
    #expect(found.count == 1 && found[0].compared.isEmpty)
    #expect(found.first?.message.zh.contains("“\(text)”") == true)
  }

  @Test("a statement elsewhere counts, and an empty section is NAR112's")
  func elsewhere() throws {
    var report = try NarratedReport(overview: "本年度未收取信息处理费。", otherMatters: "无").read()
    #expect(verdicts(.unstatedProcessingFee, report) == [.satisfied])
    report = try NarratedReport(otherMatters: "").read()
    #expect(verdicts(.unstatedProcessingFee, report) == [.undetermined(.unstated)])
    #expect(discrepancies(.emptySection, report).map(\.claim) == ["section.6"])
  }

  @Test(
    "sections one and five",
    arguments: [
      ("", "empty"), ("无", "nothing"), ("　　无。", "nothing"), ("暂无", "nothing"), ("- 3 -", "empty"),
      ("（一）无", "prose"), ("一是力量不足。", "prose"), ("不存在突出问题。", "prose"),
    ])
  func proseSections(_ text: String, _ amount: String) throws {
    let report = try NarratedReport(overview: text, problems: text).read()
    let found = discrepancies(.emptySection, report)
    #expect(found.map(\.claim) == (amount == "prose" ? [] : ["section.1", "section.5"]))
    #expect(found.allSatisfy { $0.message.zh.contains("没有文字") == (amount == "empty") })
  }

  @Test("无 alone in section six is left to NAR111")
  func nothingInSix() throws {
    let report = try NarratedReport(otherMatters: "无").read()
    #expect(discrepancies(.emptySection, report).isEmpty)
  }
}
