import Forms
import Reading
import Testing

/// Cells of which each stands on a line of its own: right or unread, never wrong.
@Suite struct DoubtfulStreamTests {
  private static let title = "甲县乙局2022年政府信息公开工作年度报告\n"
  private static let penalties =
    "第二十条第（六）项\n信息内容|上一年项目数量|本年增/减|处理决定数量\n"

  /// The cells of some lines, with each separator on a line of its own.
  private static func stream(_ lines: String) -> String {
    lines.replacing("|", with: "\n|\n")
  }

  /// 上年结转 is a label of table 3; within a cell of table 2 it is a note.
  @Test func aNoteWithTheWordsOfALabel() throws {
    let report = try read(
      Self.title + Self.stream(Self.penalties + "行政处罚|||116（3件为上年结转）\n行政强制|1|0|2\n")
        + "\n三、收到和处理政府信息公开申请情况\n")
    expectUnread(["t2.penalties.decisions"], report)
  }

  @Test func aValueInFrontOfTheNextLabel() throws {
    let report = try read(
      Self.title + Self.stream(Self.penalties + "行政处罚|0|12|364行政强制|201|0|0\n"))
    expectUnread(["t2.penalties.decisions"], report)
  }

  /// A letter in a cell of its own is no label.
  @Test(arguments: ["l", "N/A", "#REF!"])
  func aLetterBehindABlank(letter: String) throws {
    let text = Self.penalties + "行政处罚|0|0|@行政强制|1|0|2\n"
    let report = try read(Self.title + Self.stream(text).replacing("@", with: "\n|\(letter)\n"))
    expectUnread(["t2.penalties.decisions"], report)
  }

  /// Which of 389 and 3 and 89 was meant, no other row tells; all of them have as many cells as columns.
  @Test(arguments: ["\n|\n", "\t"])
  func theOnlyRowWithACellMore(separator: String) throws {
    let tail = separator == "\t" ? "\t" : ""
    let rows = [
      "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可|131|0|", "其他对外管理服务事项|190|减183|275",
      "信息内容|上一年项目数量|本年增/减", "行政事业性收费|98|", "信息内容|采购项目数量|采购总金额", "政府集中采购|3|89|",
    ]
    let text = rows.map { $0.replacing("|", with: separator) + tail }.joined(separator: "\n")
    let report = try read(Self.title + text + "\n\n三、收到和处理政府信息公开申请情况\n")
    expectUnread(["t2.procurement.projects", "t2.procurement.amount"], report)
    #expect(report.say("t2.licensing.items_last_year") == "131")
  }

  @Test func aTextThatEndsBehindASeparator() throws {
    let report = try read(
      Self.title + Self.stream(Self.penalties + "行政处罚|—|+69|").dropLast())
    expectUnread(["t2.penalties.decisions"], report)
  }

  // MARK: Table 4

  private static let outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计"
  private static let heads =
    "四、政府信息公开行政复议、行政诉讼情况\n行政复议|行政诉讼\n"
    + "\(outcomes)|未经复议直接起诉|复议后起诉\n\(outcomes)|\(outcomes)\n"

  /// A separator lost and one added leave fifteen cells, of which some have moved.
  @Test func aCellWithTwoValuesInTableFour() throws {
    let report = try read(
      Self.title + Self.stream(Self.heads) + Self.stream("|0|4||4\n3||||3|") + "|\n0|7||3|10\n")
    expectUnread(Self.disputes, report)
  }

  /// 5 is the number of a page: an empty line stands below it, where the blank cell is.
  @Test func aPageNumberInFrontOfABlank() throws {
    let report = try read(
      Self.title + Self.stream(Self.heads) + "5\n" + Self.stream("||||||||||||||") + "\n")
    expectUnread(["t4.reconsideration.upheld"], report)
  }

  private static let disputes = ["reconsideration", "direct_suit"].flatMap { kind in
    Column.outcomes.map { "t4.\(kind).\($0.name)" }
  }

  // MARK: Table 3

  /// 总计 is the first head: one row whose first value is the sum of the others is enough.
  @Test func theTotalFirst() throws {
    let head = "申请人情况\n总计|自然人|法人或其他组织\n商业企业|科研机构|社会公益组织|法律服务机构|其他\n"
    let report = try read(
      Self.title + "三、收到和处理政府信息公开申请情况\n"
        + Self.stream(head + "一、本年新收政府信息公开申请数量|137|23|43|52|0|19|0\n")
        + Self.stream("二、上年结转政府信息公开申请数量|30|8|2|14||6|\n") + Self.blankRows)
    for said in report.line("received") { #expect(Int(said) == nil, "\(said)") }
  }

  private static let blankRows = stream(
    ["1.属于国家秘密", "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息"]
      .map { "\($0)|||||||\n" }.joined())

  private static let applicants =
    "三、收到和处理政府信息公开申请情况\n\n申请人情况\n\n自然人\n\n商业企业\n\n科研机构\n\n社会公益组织\n\n法律服务机构\n\n其他\n\n总计\n\n"

  private static func column(_ cells: String) -> String {
    cells.split(separator: " ", omittingEmptySubsequences: false).map { $0 + "\n\n" }.joined()
  }

  /// A line printed twice fills the place of a blank.
  @Test func aLinePrintedTwice() throws {
    let row = Self.column("6.属于四类过程性信息 3").dropLast() + "0\n" + Self.column("0 2 6 9 20")
    let report = try read(
      Self.title + Self.applicants + Self.column("一、本年新收政府信息公开申请数量 94 81 76 67 83 77 478")
        + Self.column("1.属于国家秘密 6 8 5 8 3 1 31") + Self.column("4.保护第三方合法权益 7 1 2 2 4 1 17") + row
        + Self.column("7.属于行政执法案卷 3 2 4 7 1 4 21"))
    for said in report.line("refused.deliberative_process") { #expect(Int(said) == nil, "\(said)") }
    #expect(report.line("refused.enforcement_file") == ["3", "2", "4", "7", "1", "4", "21"])
  }

  /// Behind a label without values the values may be that label's.
  @Test func valuesBehindALabelWithoutAny() throws {
    let report = try read(
      Self.title + Self.applicants + Self.column("一、本年新收政府信息公开申请数量 94 81 76 67 83 77 478")
        + Self.column("1.属于国家秘密 6 8 5 8 3 1 31") + Self.column("4.保护第三方合法权益 7 1 2 2 4 1 17")
        + "4.无正当理由大量反复申请\n\n5.要求行政机关确认或重新出具已获取信息\n\n0\n\n\n" + Self.column("1 7 9 3 10 30"))
    for said in report.line("not_processed.confirmation") { #expect(Int(said) == nil, "\(said)") }
  }

  /// A page number fills the last cell of a row, an empty line above it.
  @Test func aPageNumberInTheLastCell() throws {
    let report = try read(
      Self.title + Self.stream(Self.penalties + "行政处罚|1|0|\n\n8\n行政强制|1|0|2\n"))
    expectUnread(["t2.penalties.decisions"], report)
    #expect(report.say("t2.compulsion.decisions") == "2")
  }

  /// A column without a name behind the others, and a blank one in front.
  @Test(arguments: [
    "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |  |\n@",
    "自然人 | 法人或其他组织 | 总计 | |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |\n@",
  ])
  func aColumnWithoutAName(head: String) throws {
    let rows = [
      "一、本年新收政府信息公开申请数量 |  | 2 | 6 | 31 | 13 | 4 | 56 | 84",
      "二、上年结转政府信息公开申请数量 |  | 1 | 1 | 6 | 0 | 2 | 10 | 89",
      "1.属于国家秘密 |  | 1 | 0 | 0 | 0 | 0 | 1 | 23", "4.保护第三方合法权益 |  | 0 | 7 | 0 | 0 | 0 | 7 | 42",
      "5.属于三类内部事务信息 |  | 0 | 0 | 8 | 0 | 0 | 8 | 30",
    ]
    let isFramed = head.hasPrefix("|")
    let table = rows.map { isFramed ? "| \($0) |\n" : "\($0) |\n" }.joined()
    let report = try read(
      Self.title + "三、收到和处理政府信息公开申请情况\n申请人情况\n" + head.replacing("@", with: table))
    for said in report.line("received") { #expect(Int(said) == nil, "\(said)") }
  }

  /// Two tables 3, of which one has a row without values.
  @Test func aBlankRowOfASecondTable() throws {
    let head = "申请人情况\n项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
    let labels = [
      "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "1.属于国家秘密", "4.保护第三方合法权益", "5.属于三类内部事务信息",
      "（六）其他处理", "（七）总计",
    ]
    let last = labels.map { $0 + "\t1\t2\t0\t0\t0\t4\t7\n" }.joined()
    let own = labels.map { $0 + ($0 == labels[5] ? "\t\t\t\t\t\t\t\n" : "\t3\t0\t0\t0\t0\t0\t3\n") }
    let report = try read(
      Self.title + "三、收到和处理政府信息公开申请情况\n附：2021年\n" + head + last + "2022年\n" + head + own.joined())
    for line in ["received", "other"] {
      for said in report.line(line) { #expect(Int(said) == nil, "\(line): \(said)") }
    }
  }

  /// What is left of two labels is alike: neither row is the other's.
  @Test func whatIsLeftOfTwoLabelsIsAlike() throws {
    let head = "申请人情况\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n"
    let rows = [
      "一、本年新收\u{FFFD}府信息公开申请数量 | 5 | 3 | 0 | 0 | 0 | 1 | 9",
      "二、上年结\u{FFFD}政府信息公开申请\u{FFFD}量 | 1 | 0 | 0 | 0 | 0 | 0 | 1",
      "（一）予以公开 | 6 | 3 | 0 | 0 | 0 | 1 | 10", "1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
      "4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0", "5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
    ]
    let report = try read(
      Self.title + "三、收到和处理政府信息公开申请情况\n" + head + rows.joined(separator: "\n") + "\n")
    #expect(report.say("t3.carried_over.natural_person") != "5")
    #expect(report.say("t3.granted.natural_person") == "6")
  }

  // MARK: Texts without separators

  /// More empty lines behind a row than behind its like: one value is too many.
  @Test func anEmptyLineMoreBehindARow() throws {
    let report = try read(
      Self.title + Self.column("信息内容 本年制发件数 本年废止件数 现行有效件数 规章 158 117 168 行政规范性文件 309 47 16005")
        + "\n"
        + Self.column("第二十条第（五）项 信息内容 本年处理决定数量 行政许可 38800"))
    for column in ["issued", "repealed", "in_force"] {
      expectUnread(["t2.normative_documents.\(column)"], report)
    }
    #expect(report.say("t2.rules.in_force") == "168")
  }

  @Test func anAmountGoesOnBelowAnEmptyLine() throws {
    let report = try read(
      Self.title + "信息内容\n\n采购项目数量\n\n采购总金额\n\n政府集中采购\n\n—\n\n184\n\n.2152万元\n\n")
    expectUnread(["t2.procurement.amount"], report)
  }

  /// （六） begins another label than the one whose pieces stand above it.
  @Test func theRowOfTheNextGroup() throws {
    let report = try read(
      Self.title + """
        三、收到和处理政府信息公开申请情况
        自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
        一、本年新收政府信息公开申请数量  2  0  1  0  0  0  3
        二、上年结转政府信息公开申请数量  0  0  0  0  0  0  0
        1. 属于国家秘密  0  0  0  0  0  0  0
        4. 保护第三方合法权益  0  0  0  0  0  0  0
                  5. 要
                  求行政机
                  关确认或  -  -  -  -  -  0  -
                  重新出具
                  已获取信
                  息
                  (六)      -  -  0  -  -  -  -
                  其他处理
        (七) 总计   2  0  1  0  0  0  3

        """)
    #expect(
      report.say("t3.not_processed.confirmation.research_institution") != "0")
  }

  /// The frame of the table is no cell, and the last value stands on the next line.
  @Test func aRowBehindTheFrameWithItsEndBelow() throws {
    let report = try read(
      Self.title + """
        四、政府信息公开行政复议、行政诉讼情况

        | 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |
        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议
        后起诉 |  |  |  |  |
        |  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠
        正 | 其他结果 | 尚未审结 | 总计 |
        | 6 | 3 | 1 | 5 | 15 | 6 | 3 | 9 | 7 | 25 | 9 | 8 | 0 | 2 |
        19 |

        """)
    expectUnread(["t4.reconsideration.upheld", "t4.direct_suit.upheld"], report)
  }

  private func expectUnread(_ cells: [String], _ report: AnnualReport) {
    for cell in cells {
      #expect(UnreadCode(rawValue: report.say(cell)) != nil, "\(cell): \(report.say(cell))")
    }
  }
}
