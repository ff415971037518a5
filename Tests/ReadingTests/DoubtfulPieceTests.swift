import Forms
import Reading
import Testing

/// Pieces of a cell, and rows and tables that may be another's: right or unread, never wrong.
@Suite struct DoubtfulPieceTests {
  private static let title = "甲县乙局2022年政府信息公开工作年度报告\n"

  /// The separators show that 103.3 and 879 are one cell.
  @Test(arguments: [
    ("| 政府集中采购 |  | 103.3<br>879 |", "procurement", ["projects", "amount"]),
    ("| 政府集中采购 |  | 265 282 |", "procurement", ["projects", "amount"]),
    ("| 政府集中采购 |  | 103\u{0C}879 |", "procurement", ["projects", "amount"]),
    ("政府集中采购 103.3<br>879", "procurement", ["projects", "amount"]),
    ("政府集中采购 103.3\u{0C}879", "procurement", ["projects", "amount"]),
    ("政府集中采购 103\n.3879", "procurement", ["projects", "amount"]),
  ])
  func aCellInPiecesIsNoRow(row: String, line: String, columns: [String]) throws {
    let head =
      row.hasPrefix("|") ? "| 信息内容 | 采购项目数量 | 采购总金额 |\n" : "信息内容 采购项目数量 采购总金额\n"
    let report = try read(Self.title + "第二十条第（九）项\n" + head + row + "\n")
    for column in columns {
      #expect(
        report.cells.value(try #require(Cell(id: "t2.\(line).\(column)"))) == nil, "\(column)")
    }
  }

  /// A tab within a row of pipes is none of its separators.
  @Test func aTabInARowOfPipesCutsANumber() throws {
    let report = try read(
      Self.title + "信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 58\t2 | \n")
    #expect(report.cells.value(try #require(Cell(id: "t2.procurement.projects"))) == nil)
    #expect(report.cells.value(try #require(Cell(id: "t2.procurement.amount"))) == nil)
  }

  /// The note of （六）其他处理 behind a bracket that was lost is no label.
  @Test func aNoteBehindALostCharacterIsNoLabel() throws {
    var form = FormText(.form2019, applications: .form2019)
    form.tables[1] = form.tables[1].map { row in
      var row = row
      if row.labels.last?.hasPrefix("（六）") == true {
        row.labels[row.labels.count - 1] = "（六）其\u{FFFD}处理\u{FFFD}含逾期不补正、逾期不缴费等情形）"
      }
      return row
    }
    let report = try read(form.text(.outerPipes))
    for said in report.line("other.fee_unpaid") { #expect(Int(said) == nil, "\(said)") }
  }

  /// 1 234 5 stands in the last of three cells.
  @Test func aNumberWithBlanksIsOneCell() throws {
    let report = try read(
      Self.title + "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n"
        + "| 行政规范性文件 |  |  | 1 234 5 |\n")
    for column in ["issued", "repealed", "in_force"] {
      #expect(report.cells.value(try #require(Cell(id: "t2.normative_documents.\(column)"))) == nil)
    }
    #expect(report.say("t2.rules.in_force") == "0")
  }

  /// Which of the two rows is the label's is not told.
  @Test(arguments: [
    "行政规范性文\n1 2 3\n件 22 2 30", "行政规范性 1 2 3\n文件 22 2 30",
  ])
  func aRowWithinALabelAndOneBehindIt(rows: String) throws {
    let report = try read(
      Self.title + "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n" + rows + "\n")
    for column in ["issued", "repealed", "in_force"] {
      #expect(report.cells.value(try #require(Cell(id: "t2.normative_documents.\(column)"))) == nil)
    }
  }

  /// Rows of values without labels below labels without values.
  @Test(arguments: [
    "| 信息内容 | 本年处理决定数量 |\n| 行政处罚 |  |\n| 行政强制 |  |\n|  | 145 |\n|  | 14 |\n",
    "信息内容 |\n本年处理决定数量 |\n行政处罚 |\n行政强制 |\n145 |\n14 |\n",
    "信息内容\t本年处理决定数量\n行政处罚\t\n行政强制\t\n\t145\n\t14\n",
  ])
  func emptyRowsAboveValuesAreNotBlank(rows: String) throws {
    let report = try read(
      Self.title + "第二十条第（六）项\n" + rows)
    for id in ["t2.penalties.decisions", "t2.compulsion.decisions"] {
      #expect(UnreadCode(rawValue: report.say(id)) != nil, "\(id): \(report.say(id))")
    }
  }

  @Test func emptyRowsInTheMidstOfATable() throws {
    let report = try read(
      Self.title + """
        | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        | 一、本年新收政府信息公开申请数量 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |
        | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        | 5.属于三类内部事务信息 | | | | | | | |
        | 6.属于四类过程性信息 | | | | | | | |
        | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
        | | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
        | 7.属于行政执法案卷 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

        """)
    for line in ["internal_affairs", "deliberative_process"] {
      for said in report.line("refused.\(line)") {
        #expect(UnreadCode(rawValue: said) != nil, "\(line): \(said)")
      }
    }
    #expect(report.line("received") == ["8", "1", "0", "0", "0", "0", "9"])
  }

  // MARK: Table 4

  private static let kinds = "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n"
  private static let outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计\n"
  private static let halves =
    kinds + "结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计\n"
    + "维持 纠正 结果 审结 维持 纠正 结果 审结 维持 纠正 结果 审结\n"
  private static let whole = """
    | 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |
    | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |
    |  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    | 7 | 2 | 0 | 3 | 12 | 3 | 0 | 0 | 0 | 3 | 1 | 0 | 0 | 0 | 1 |

    """
  private static let lines = """
    | 项目 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    | 行政复议 | 2 | 0 | 0 | 1 | 3 |
    | 行政诉讼（未经复议直接起诉） | 1 | 0 | 0 | 0 | 1 |
    | 行政诉讼（复议后起诉） | 0 | 0 | 0 | 0 | 0 |

    """

  /// Three kinds above all heads: the blocks follow them in that order.
  @Test func threeBlocksBelowThreeKinds() throws {
    let report = try read(
      Self.title + "四、政府信息公开行政复议、行政诉讼情况\n" + Self.kinds + Self.outcomes + "1 0 2 0 3\n"
        + Self.outcomes + "3 0 0 0 3\n" + Self.outcomes + "8 0 1 1 10\n")
    let said = ["reconsideration", "direct_suit", "suit_after_reconsideration"].map { kind in
      Column.outcomes.map { report.say("t4.\(kind).\($0.name)") }
    }
    #expect(
      said == [["1", "0", "2", "0", "3"], ["3", "0", "0", "0", "3"], ["8", "0", "1", "1", "10"]])
  }

  /// Last year's table beside this year's, in whatever layouts: neither is taken.
  @Test(arguments: [
    "附：2021年情况\n" + halves + "7 2 0 3 12 3 0 0 0 3 1 0 0 0 1\n本年情况：\n" + halves
      + "2 0 0 1 3 1 0 0 0 1 0 0 0 0 0\n",
    halves + "2 0 0 1 3 1 0 0 0 1 0 0 0 0 0\n\n附：2021年情况\n" + whole,
    lines + "\n附：2021年政府信息公开行政复议、行政诉讼情况\n\n" + whole,
  ])
  func aSecondTableInAnotherLayout(tables: String) throws {
    let report = try read(Self.title + "四、政府信息公开行政复议、行政诉讼情况\n" + tables)
    for cell in report.edition.cells where cell.table == .disputes {
      #expect(UnreadCode(rawValue: report.say(cell.id)) != nil, "\(cell.id)")
    }
    #expect(report.notices.contains { $0.code == .severalTables })
  }

  /// The same words in a sentence are no second table.
  @Test func kindsInASentenceAreNoTable() throws {
    let report = try read(
      Self.title + "全年未经复议直接起诉1件，复议后起诉0件，行政复议12件，2021年为3、4、5件。\n"
        + "四、政府信息公开行政复议、行政诉讼情况\n" + Self.whole)
    #expect(report.say("t4.reconsideration.upheld") == "7")
  }
}
