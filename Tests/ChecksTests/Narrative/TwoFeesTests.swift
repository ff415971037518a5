import Testing

@testable import Checks

/// NAR104 where the narrative tells of the fee for processing information twice.
@Suite struct TwoFeesTests {
  @Test(arguments: [
    ("本年度未收取信息处理费。", "本年度收取信息处理费300元。", 1),
    ("目录按时更新。", "收取信息处理费0元。经核实，全年收取信息处理费300元。", 1),
    ("本年度未收取信息处理费。", "本年度未收取信息处理费。", 0),
    ("本年度未收取信息处理费。", "发出收费通知1件，信息处理费总金额300元。", 0),
    ("目录按时更新。", "应收取信息处理费300元。实际收取信息处理费0元。", 0),
    ("目录按时更新。", "上年收取信息处理费300元。本年未收取信息处理费。", 0),
  ])
  func fees(overview: String, otherMatters: String, count: Int) throws {
    let report = try NarratedReport(overview: overview, otherMatters: otherMatters).read()
    #expect(discrepancies(.oneThingTwoValues, report).count == count)
  }
}
