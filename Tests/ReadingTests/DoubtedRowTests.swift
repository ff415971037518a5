import Forms
import Reading
import Testing

/// Rows of table 3, and the row of table 4, that other rows or the heads cast doubt on.
@Suite struct DoubtedRowTests {
  /// A report with a table 3 of some lines.
  private func report(_ lines: [String], between gap: String = "\n|\n") throws -> AnnualReport {
    let heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    return try read(
      (["甲县乙局2022年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况"] + [(["项目"] + heads).joined(separator: gap)]
        + lines).joined(separator: "\n"))
  }

  /// The lines of a row in which a bar on a line of its own stands between two cells.
  private func row(_ cells: String...) -> [String] {
    [cells.joined(separator: "\n|\n")]
  }

  @Test func numbersThatCountTheRowsStandBeforeTheLabelsOfGroups() throws {
    let report = try report(
      row("1", "一、本年新收政府信息公开申请数量", "3", "", "", "", "", "", "3")
        + row("2", "二、上年结转政府信息公开申请数量", "", "", "", "", "", "", "")
        + row("3", "三、本年度办理结果", "（一）予以公开", "1", "", "", "", "", "", "1")
        + row("4", "（二）部分公开", "", "", "", "", "", "", "")
        + row("5", "（三）不予公开", "1.属于国家秘密", "2", "", "", "", "", "", "2")
        + row("6", "2.其他法律行政法规禁止公开", "", "", "", "", "", "", "")
        + row("7", "4.保护第三方合法权益", "", "", "", "", "", "", "")
        + row("8", "（七）总计", "3", "", "", "", "", "", "3")
        + row("9", "四、结转下年度继续办理", "", "", "", "", "", "5", "5"))
    #expect(report.line("granted") == ["1", "blank", "blank", "blank", "blank", "blank", "1"])
    #expect(report.line("partly_granted").last == "blank")
    #expect(report.line("carried_over").last == "blank")
    #expect(report.line("refused.state_secret").last == "2")
  }

  @Test func aRowOfAStreamBeginsWhereItsLikeDo() throws {
    let report = try report(
      row("一、本年新收政府信息公开申请数量", "8", "", "", "1", "", "", "9")
        + row("二、上年结转政府信息公开申请数量", "", "14", "", "13", "9", "48", "8", "44")
        + row("1.属于国家秘密", "8", "", "", "", "", "", "8")
        + row("2.其他法律行政法规禁止公开", "", "14", "", "14", "", "", "28")
        + row("4.保护第三方合法权益", "", "", "", "", "", "", "")
        + row("（七）总计", "8", "14", "", "14", "", "", "36"))
    #expect(report.line("received").first == "8")
    #expect(report.line("refused.state_secret").last == "8")
    #expect(report.line("carried_over").allSatisfy { UnreadCode(rawValue: $0) != nil })
  }

  @Test func aTotalMadeByChanceAmongRowsOfAnotherLengthIsNoRow() throws {
    let report = try report(
      [
        "一、本年新收政府信息公开申请数量 65 68 64 66 65 67 395 42",
        "二、上年结转政府信息公开申请数量 4 3 1 2 1 11 42",
        "1.属于国家秘密 4 1 2 3 3 13 47",
        "2.其他法律行政法规禁止公开 1 1 2 7",
        "4.保护第三方合法权益 5 9 1 9 2 26 52",
        "（七）总计 9 10 3 12 5 39 99",
      ])
    let line = report.line("refused.third_party_rights")
    #expect(line.allSatisfy { UnreadCode(rawValue: $0) != nil })
  }

  @Test func aNumberAtTheBeginOfALineEndsNoNote() throws {
    let report = try read(
      """
      甲县乙局2020年政府信息公开工作年度报告
      三、收到和处理政府信息公开申请情况
      项目  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
      1     一、本年新收政府信息公开申请数量  1  0  0  0  0  0  1
      2     1.属于国家秘密  0  0  0  0  0  0  0
      3     2.其他法律行政法规禁止公开  0  0  0  0  0  0  0
      4     4.保护第三方合法权益  0  0  0  0  0  0  0
            （六）其他处理（
      5     含逾期不补正、逾    1  0  0  0  0  0  1
            期不缴费等情形）
      """)
    #expect(report.line("other.not_supplemented").allSatisfy { $0 == "missing" })
  }

  private let heads = """
    结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
    | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\
     结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    """

  /// A report with the row of table 4 behind its heads.
  private func disputes(_ text: String) throws -> [String] {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
      \(text)
      五、存在的主要问题及改进情况
      """)
    return Edition.form2021.cells.filter { $0.table == .disputes }.map { report.say($0.id) }
  }

  @Test func aPipeInFrontEndsABlankCellWhereOtherLinesHaveNone() throws {
    let complete = try disputes(
      "行政复议 | 行政诉讼 |\n\(heads)\n| 0 | | | | | | 95 | 23 | 118 | 0 | 354 | 84 | | 438 |")
    #expect(complete.prefix(3) == ["blank", "0", "blank"])
    #expect(complete.last == "438")
    let longer = try disputes(
      "行政复议 | 行政诉讼 |\n\(heads)\n| 0 | | | | | | 95 | 23 | 39 | 118 | 0 | 354 | 84 | | 438 |")
    #expect(longer.allSatisfy { UnreadCode(rawValue: $0) != nil })
  }

  @Test(arguments: [("", true), ("4\\", false)])
  func aBarBehindTheHeadsEndsTheFirstCell(first: String, isRead: Bool) throws {
    let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let rows = [
      ["行政复议", "行政诉讼"], outcomes + ["未经复议直接起诉", "复议后起诉"], outcomes + outcomes,
      [first] + (isRead ? [] : ["5"])
        + ["2", "", "", "2", "", "", "", "", "", "1", "", "", "", "1"],
    ]
    let text = rows.map { $0.joined(separator: "\n|\n") }.joined(separator: "\n")
    let cells = try disputes(text)
    if isRead {
      #expect(cells.prefix(5) == ["blank", "2", "blank", "blank", "2"])
      #expect(cells.last == "1")
    } else {
      #expect(cells.allSatisfy { UnreadCode(rawValue: $0) != nil })
    }
  }

  @Test func moreEmptyLinesInOnePlaceStandForABlankCell() throws {
    let heads = ["行政复议", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let suits = ["行政诉讼", "未经复议直接起诉"] + heads.dropFirst()
    let last = ["行政诉讼", "复议后起诉"] + heads.dropFirst()
    let cells = try disputes(
      (heads + ["1", "0", "0", "0", "1"] + suits + ["53", "30", "", "30", "97", "180"]
        + last + ["1", "0", "0", "0", "1"]).map { $0.isEmpty ? "" : $0 + "\n" }
        .joined(separator: "\n"))
    #expect(cells.prefix(5) == ["1", "0", "0", "0", "1"])
    #expect(cells[5..<10].allSatisfy { UnreadCode(rawValue: $0) != nil })
  }
}
