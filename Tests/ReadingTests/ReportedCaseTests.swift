import Forms
import Foundation
import Reading
import TestSupport
import Testing

/// The smallest texts of what was read wrongly once, each named by its case; what is right was typed
/// from the text.
@Suite struct ReportedCaseTests {
  private func report(_ name: String) throws -> AnnualReport {
    let folder = "\(packageRoot)/Tests/ReadingTests/Resources/Cases"
    return try read(String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
  }

  private func say(_ ids: [String], in report: AnnualReport) -> [String] { ids.map(report.say) }

  private let documents = ["issued", "repealed", "in_force"].map { "t2.normative_documents.\($0)" }
  private let rules = ["issued", "repealed", "in_force"].map { "t2.rules.\($0)" }

  @Test(arguments: ["F01_short_row_terminator.txt", "F01d_tabs.txt"])
  func f01TheLastSeparatorOnlyEndsTheRow(name: String) throws {
    let report = try report("minimal/\(name)")
    #expect(say(rules, in: report) == ["0", "0", "0"])
    #expect(say(documents, in: report) == ["count", "count", "count"])
  }

  @Test func f01cALetterLeavesItsCellUnreadAndTheOthersInPlace() throws {
    #expect(
      say(documents, in: try report("minimal/F01c_letter_in_cell.txt")) == ["number", "2", "9"])
  }

  @Test(arguments: ["O", "l", "N/A", "#REF!", "□", "%", "无法统计"])
  func f01cWhateverStandsInACell(text: String) throws {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      规章 | 1 | 2 | 3 |
      行政规范性文件 | \(text) | 2 | 9 |
      """)
    #expect(say(documents, in: report) == ["number", "2", "9"])
  }

  @Test func f02EmptyCellsBehindAHeadingDoNotHideTheTable() throws {
    let report = try report("minimal/F02_heading_with_empty_cells.txt")
    #expect(report.say("t2.licensing.decisions") == "76")
    #expect(report.say("t2.fees.amount") == "26.55")
  }

  @Test func f03HeadsInPiecesAreHeads() throws {
    let report = try report("minimal/F03_header_wrapped.txt")
    #expect(report.line("received") == ["8", "1", "0", "0", "0", "0", "9"])
    #expect(report.line("refused.third_party_rights") == ["0", "0", "0", "0", "0", "0", "0"])
  }

  @Test func f03PiecesInAnotherOrderAreNot() throws {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      三、收到和处理政府信息公开申请情况
      申请人情况
      自然人 总计
      科研机 商业企 社会公益 法律服务 其他
      构 业 组织 机构
      一、本年新收政府信息公开申请数量 8 1 0 0 0 0 9
      二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
      1.属于国家秘密 0 0 0 0 0 0 0
      3.危及“三安全一稳定” 0 0 0 0 0 0 0
      4.保护第三方合法权益 0 0 0 0 0 0 0
      """)
    #expect(report.line("received") == [String](repeating: "damaged", count: 7))
  }

  @Test func f05RowsOfBarsAreEmptyCells() throws {
    let report = try report("minimal/F05_row_of_pipes.txt")
    #expect(say(rules, in: report) == ["0", "0", "0"])
    #expect(say(documents, in: report) == ["2", "0", "2"])
    #expect(report.say("t2.licensing.decisions") == "213")
  }

  private static let blocks = ["reconsideration", "direct_suit", "suit_after_reconsideration"]

  private func disputes(_ report: AnnualReport) -> [[String]] {
    Self.blocks.map { block in
      Column.outcomes.map { report.say("t4.\(block).\($0.name)") }
    }
  }

  @Test func f07ThreeSmallTablesAreTableFour() throws {
    #expect(
      disputes(try report("minimal/F07_three_tables4_md.md"))
        == [
          ["27", "10", "9", "15", "61"], ["3", "0", "0", "0", "3"], ["8", "0", "1", "1", "10"],
        ])
  }

  @Test func f07ALineForEachKindOfDispute() throws {
    let report = try read(
      """
      甲县人民政府2025年政府信息公开工作年度报告
      类型 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      行政复议 | 27 | 10 | 9 | 15 | 61 |
      行政诉讼 未经复议直接起诉 | 3 | 0 | 0 | 0 | 3 |
      复议后起诉 | 8 | 0 | 1 | 1 | 10 |
      五、存在的主要问题及改进情况
      """)
    #expect(
      disputes(report)
        == [
          ["27", "10", "9", "15", "61"], ["3", "0", "0", "0", "3"], ["8", "0", "1", "1", "10"],
        ])
  }

  @Test func f07HeadsInHalfLines() throws {
    let report = try read(
      """
      甲县人民政府2025年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
       行政复议 行政诉讼
       结果 结果 其他 尚未 未经复议直接起诉 复议后起诉
       总计
       维持 纠正 结果 审结 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计
       维持 纠正 结果 审结 维持 纠正 结果 审结
       3 1 0 1 5 3 0 0 0 3 1 0 0 0 1
      五、存在的主要问题及改进情况
      """)
    #expect(
      disputes(report)
        == [["3", "1", "0", "1", "5"], ["3", "0", "0", "0", "3"], ["1", "0", "0", "0", "1"]])
  }

  @Test func f07AShortRowIsNotFilledWithABlank() throws {
    let report = try read(
      """
      甲县人民政府2025年政府信息公开工作年度报告
      行政复议 | 行政诉讼 |
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      3 | 1 | 0 | 1 | 5 | 3 | 0 | 0 | 0 | 3 | 1 | 0 | 0 | 1 |
      五、存在的主要问题及改进情况
      """)
    #expect(disputes(report).joined().allSatisfy { $0 == "count" })
  }

  @Test func f11OneLineOfOtherResultsCountsInAFormOf2021() throws {
    let report = try report("minimal/F11_hybrid_other.txt")
    #expect(report.edition == .form2021)
    #expect(report.line("other") == ["3", "0", "0", "0", "0", "0", "3"])
    #expect(report.resultLinesEdition == .form2019)
    #expect(report.line("refused.prohibited_by_law") == [String](repeating: "0", count: 7))
    let notice = try #require(report.notices.first { $0.code == .misspeltLabel })
    #expect(notice.text == "其他法律行政止公开")
  }

  @Test(arguments: [
    "W1_br_in_last_cell.md", "W1b_newline_in_last_cell.md",
  ])
  func w1ABrokenLastNumberIsUnread(name: String) throws {
    #expect(
      try report("values/\(name)").line("received")
        == ["14", "3", "2", "1", "0", "5", "number"])
  }

  @Test func w3ATabInTheFirstNumber() throws {
    #expect(
      try report("values/W3_tab_in_first_number_flat.txt").line("received")
        == [String](repeating: "count", count: 7))
  }

  @Test(arguments: ["W4_fee_yuan_space.txt", "W5_fee_unit_in_label.md"])
  func w4w5AnAmountInYuan(name: String) throws {
    #expect(try report("values/\(name)").say("t2.fees.amount") == "26.5282")
  }

  @Test(arguments: [
    ("265282\n元", "26.5282"), ("26.5282万\n元", "number"), ("0.0026亿元", "number"),
    ("265282（元）", "26.5282"), ("3美元", "number"), ("26.5282 万元", "26.5282"),
  ])
  func w4w5UnitsElsewhere(printed: String, said: String) throws {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      第二十条第（八）项
      信息内容 本年收费金额
      行政事业性收费 \(printed)

      """)
    let found = report.say("t2.fees.amount")
    #expect(found == said || (said == "number" && UnreadCode(rawValue: found) != nil))
  }

  @Test func w6DecimalsOnTheNextLine() throws {
    #expect(try report("values/W6_fee_broken.txt").say("t2.fees.amount") == "count")
  }

  @Test func w7AForeignHeadLeavesTheColumnsFromThereOnUnread() throws {
    #expect(
      try report("values/W7_header_other_column.md").line("received")
        == ["14", "3", "damaged", "damaged", "damaged", "damaged", "damaged"])
  }

  @Test func w7cHeadsThatChangedPlaces() throws {
    #expect(
      try report("values/W7c_header_damaged_swapped.md").line("received")
        == ["14", "damaged", "damaged", "1", "0", "5", "25"])
  }

  @Test(arguments: ["W8_two_tables4_before.md", "W8d_two_tables4.txt"])
  func w8TwoTablesFourThatDiffer(name: String) throws {
    let report = try report("values/\(name)")
    #expect(disputes(report).joined().allSatisfy { $0 == "damaged" })
    #expect(report.notices.contains { $0.code == .severalTables })
    #expect(report.line("received") == ["14", "3", "2", "1", "0", "5", "25"])
  }

  @Test func w10LabelsInFrontOfABlockOfValues() throws {
    let report = try report("values/W10_value_block.md")
    for line in ["refused.state_secret", "refused.prohibited_by_law"] {
      #expect(report.line(line).allSatisfy { UnreadCode(rawValue: $0) != nil })
    }
    #expect(report.line("refused.third_party_rights") == ["4", "3", "0", "0", "0", "0", "7"])
  }

  @Test func theThreeUndamagedLayoutsAreReadWhole() throws {
    for name in ["base.flat.txt", "base.pipes.md", "base.tabs.md"] {
      let report = try report("values/\(name)")
      #expect(report.unread.isEmpty, "\(name)")
      #expect(report.line("concluded") == ["77", "11", "2", "0", "6", "1", "97"])
      #expect(report.say("t2.fees.amount") == "26.5282")
      #expect(disputes(report)[0] == ["3", "1", "0", "1", "5"])
    }
  }

  @Test func aNumberWithANoteIsThatNumber() throws {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章 | 0 | 0 | 0
      行政规范性文件 | 22（其中修订16件） | 3（2） | 40（件）
      """)
    #expect(say(documents, in: report) == ["22", "number", "40"])
  }

  @Test func aPlusBelongsToAChange() throws {
    let report = try read(
      """
      甲县乙局2019年政府信息公开工作年度报告
      信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
      行政许可 | +22 | +3 | 780
      """)
    #expect(report.say("t2.licensing.items_last_year") == "number")
    #expect(report.say("t2.licensing.items_change") == "3")
    #expect(report.say("t2.licensing.decisions") == "780")
  }
}

extension ReportedCaseTests {
  @Test func w8OutcomesThatASentenceCountsAreNoTable() throws {
    let report = try read(
      """
      甲县人民政府2025年政府信息公开工作年度报告
      一、总体情况
      行政复议5件，结果维持2件，结果纠正1件，其他结果1件，尚未审结1件；行政诉讼4件，结果维持3件，结果纠正0件，其他结果0件，尚未审结1件。
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计
      未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      2 1 1 1 5 3 0 0 1 4 0 0 0 0 0
      五、存在的主要问题及改进情况
      """)
    #expect(report.say("t4.reconsideration.total") == "5")
    #expect(report.say("t4.direct_suit.total") == "4")
    #expect(!report.notices.contains { $0.code == .severalTables })
    #expect(report.statements.count >= 8)
  }
}
