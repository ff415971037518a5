import Agencies
import Forms
import Intake
import Testing

@testable import Reading

/// Small reports in every layout, and texts that are none.
@Suite struct ReportReaderTests {
  @Test(arguments: FormText.Separation.allCases, Edition.allCases)
  func everyCellIsReadInEveryLayout(separation: FormText.Separation, edition: Edition) throws {
    let form = FormText(edition, applications: edition)
    let report = try read(form.text(separation))
    #expect(report.edition == edition)
    #expect(form.truth.count == edition.cells.count)
    report.expect(form.truth)
    #expect(report.notices.isEmpty)
    #expect(report.sections.count == 6)
    #expect(report.tables.count == 3)
    #expect(report.year == 2021)
    #expect(report.agency?.name == "中站区人民政府")
  }

  @Test(arguments: FormText.Separation.allCases)
  func hybridsAreReadCellByCell(separation: FormText.Separation) throws {
    let older = FormText(.form2019, applications: .form2021)
    let first = try read(older.text(separation))
    first.expect(older.truth)
    #expect(first.notices.map(\.code) == [.mixedEdition])
    let newer = FormText(.form2021, applications: .form2019)
    let second = try read(newer.text(separation))
    second.expect(newer.truth)
    #expect(second.edition == .form2021)
    #expect(second.notices.map(\.code) == [.mixedEdition])
  }

  @Test(arguments: FormText.Separation.allCases)
  func columnsOfTableThreeInAnotherOrderAreUnread(separation: FormText.Separation) throws {
    let swaps = [
      ("自然人", "商业企业"), ("社会公益组织", "法律服务机构"), ("法律服务机构", "其他"), ("其他", "总计"), ("自然人", "总计"),
    ]
    for (a, b) in swaps {
      var form = FormText()
      form.tables[1][0].labels = ["申请人情况", ""]
      form.tables[1][1].labels = ["", ""]
      let columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
      form.tables[1][1].labels += columns.map { $0 == a ? b : $0 == b ? a : $0 }
      let report = try read(form.text(separation))
      for id in form.truth.keys where id.hasPrefix("t3.") {
        #expect(report.say(id) == "damaged", "\(id) \(a) \(b)")
      }
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func columnsOfTableFourInAnotherOrderAreUnread(separation: FormText.Separation) throws {
    for order in [
      ["总计", "结果维持", "结果纠正", "其他结果", "尚未审结"], ["结果纠正", "结果维持", "其他结果", "尚未审结", "总计"],
      ["结果维持", "结果纠正", "其他结果", "总计", "尚未审结"],
    ] {
      var form = FormText()
      form.tables[2][1].labels.replaceSubrange(0..<5, with: order)
      form.tables[2][2].labels.replaceSubrange(5..<15, with: order + order)
      let report = try read(form.text(separation))
      for id in form.truth.keys where id.hasPrefix("t4.") {
        #expect(report.say(id) == "damaged", "\(id) \(order)")
      }
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func anOpenBracketInFrontOfALabelHidesNoLine(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("二、", [String](repeating: "", count: 7))
    let text = form.text(separation).replacing("（一）予以公开", with: "（一予以公开")
    let report = try read(text)
    for said in report.line("carried_over") { #expect(Int(said) == nil, "\(said)") }
    #expect(report.line("granted") == ["301", "302", "303", "304", "305", "306", "1821"])
  }

  @Test(arguments: FormText.Separation.allCases)
  func anOpenBracketGivesNoLineTheValuesOfTheNext(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", [String](repeating: "", count: 7))
    let text = form.text(separation).replacing("（二）部分公开（区分", with: "（二部分公开（区分")
    let report = try read(text)
    for said in report.line("granted") { #expect(Int(said) == nil, "\(said)") }
    #expect(report.line("partly_granted") == ["401", "402", "403", "404", "405", "406", "2421"])
  }

  /// A note that is not closed, a line without values, and a damaged label behind them.
  @Test(arguments: FormText.Separation.allCases)
  func anOpenNoteGivesNoLineTheValuesOfTheNext(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（二）", [String](repeating: "", count: 7))
    let text = form.text(separation).replacing("不计其他情形）", with: "不计其他情形")
      .replacing("（三）不予公开", with: "").replacing("1.属于国家秘密", with: "1.属千国家秘密")
    for said in try read(text).line("partly_granted") { #expect(Int(said) == nil, "\(said)") }
  }

  @Test(arguments: [FormText.Separation.tabs, .innerPipes, .outerPipes])
  func aNoteInAFieldOfItsOwnIsNoValue(separation: FormText.Separation) throws {
    var form = FormText()
    for row in form.tables[1].indices
    where form.tables[1][row].labels.last?.hasPrefix("（二）") == true {
      form.tables[1][row].labels = ["（二）部分公开", "（区分处理的，只计这一情形，不计其他情形）"]
    }
    form.set("（区分", ["5", "0", "0", "0", "0", "0", ""])
    let report = try read(form.text(separation))
    for (said, value) in zip(
      report.line("partly_granted"), ["5", "0", "0", "0", "0", "0", "blank"])
    {
      #expect(said == value || said == "shifted")
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func aSentenceBeforeTheTableIsNoLineOfIt(separation: FormText.Separation) throws {
    let form = FormText()
    let sentence = "2021年，本年新收政府信息公开申请58件，上年结转3件，予以公开11件，其他处理2件，总计56件。"
    let text = form.text(separation).replacing(
      "三、收到和处理政府信息公开申请情况", with: "三、收到和处理政府信息公开申请情况\n\(sentence)")
    try read(text).expect(form.truth)
  }

  @Test(arguments: FormText.Separation.allCases)
  func aSentenceBehindTheTableIsNoLineOfIt(separation: FormText.Separation) throws {
    let form = FormText()
    let sentence = "2021年，本年新收政府信息公开申请58件，上年结转3件，予以公开11件，总计56件。"
    let text = form.text(separation).replacing(
      "\n四、政府信息公开行政", with: "\n\(sentence)\n四、政府信息公开行政")
    try read(text).expect(form.truth)
  }

  @Test(arguments: FormText.Separation.allCases)
  func aHeaderRepeatedOnTheNextPageChangesNothing(separation: FormText.Separation) throws {
    for row in [5, 14, 20, 23] {
      var form = FormText()
      form.tables[1].insert(contentsOf: form.tables[1][..<2], at: row)
      try read(form.text(separation)).expect(form.truth, "before row \(row)")
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func totalWithoutItsNumberIsTheTotalOfResults(separation: FormText.Separation) throws {
    let form = FormText()
    let text = form.text(separation).replacing("（七）总计", with: "总计")
    try read(text).expect(form.truth)
  }

  @Test(arguments: [FormText.Separation.tabs, .innerPipes, .outerPipes, .spaces])
  func feesInYuanAreNotReadAsTenThousands(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("行政事业性收费", ["6591569"])
    let text = form.text(separation).replacing("单位：万元", with: "单位：元")
    #expect(try read(text).say("t2.fees.amount") == "659.1569")
  }

  @Test(arguments: [FormText.Separation.spaces, .lines, .tabs, .innerPipes])
  func labelsMayBeBrokenOverLines(separation: FormText.Separation) throws {
    let form = FormText()
    var text = form.text(separation)
    for (whole, broken) in [
      ("（一）予以公开", "（一）予以\n公开"), ("公开申请数量", "公开\n申请数量"), ("行政机关不再", "行政机关\n不再"),
      ("8.属于行政查询事项", "8.属于行政\n查询事项"), ("三安全一稳定”", "三安\n全一稳定”"), ("行政规范性文件", "行政规范性\n文件"),
    ] { text = text.replacing(whole, with: broken) }
    try read(text).expect(form.truth)
  }

  @Test(
    arguments: FormText.Separation.allCases,
    [
      "2/3", "- 3 -", "第2页 共3页", "2022/1/26 16:03", "https://www.example.gov.cn/a.html",
      "中站区人民政府2021年政府信息公开工作年度报告", "",
    ])
  func thePageMayEndAnywhere(separation: FormText.Separation, line: String) throws {
    let form = FormText()
    for place in ["2.其他法律", "2.重复申请", "（七）总计", "行政处罚", "行政复议", "规章"] {
      let text = form.text(separation).replacing(place, with: "\n\(line)\n\(place)")
      // Cut behind the separator, the line in front ends early; its values may then be unread.
      try read(text).expect(
        form.truth, unread: { _ in separation != .spaces && separation != .lines })
    }
  }

  @Test func aRuleBetweenLinesIsNoLine() throws {
    let form = FormText()
    for rule in ["|---|---|---|---|---|---|---|---|---|", "|-|-|-|-|-|-|-|-|-|", "| :-: | --- |"] {
      let text = form.text(.outerPipes).replacing("|  | 2.重复", with: "\(rule)\n|  | 2.重复")
      try read(text).expect(form.truth)
    }
  }
}
