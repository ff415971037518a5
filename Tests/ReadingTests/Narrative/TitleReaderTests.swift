import Agencies
import Intake
import Testing

@testable import Reading

@Suite struct TitleReaderTests {
  private func report(_ head: String) throws -> AnnualReport {
    var form = FormText()
    form.head = [head]
    return try read(form.text(.spaces))
  }

  @Test(arguments: [
    ("西工区政府办2021年政府信息公开工作年度报告", "西工区政府办", 2021, 1),
    ("# 焦作市人民政府办公室 2021 年政府信息公开工作年度报告", "焦作市人民政府办公室", 2021, 1),
    ("郑州市上街区人民政府\n2021年政府信息公开工作年度报告", "郑州市上街区人民政府", 2021, 1),
    ("郑州市上街区人民政府\n\n2021年\n政府信息公开工作年度报告", "郑州市上街区人民政府", 2021, 1),
    ("2022年度昆山市教育局政府信息公开年报", "昆山市教育局", 2022, 1),
    ("福田街道2023政府信息公开工作年度报告", "福田街道", 2023, 1),
    ("首页 > 政务公开 > 年报 > 昆山市人民政府2021年政府信息公开工作年度报告", "昆山市人民政府", 2021, 1),
    ("索引号 123\n发布时间 2022-01-26\n\n昆山市人民政府2021年政府信息公开工作年度报告", "昆山市人民政府", 2021, 4),
    ("上一篇：昆山市水利局2020年政府信息公开工作年度报告\n昆山市教育局2021年政府信息公开工作年度报告", "昆山市教育局", 2021, 2),
    ("昆山市教育局2021年法治政府建设暨政府信息公开工作年度报告", "昆山市教育局", 2021, 1),
    ("（2021年）昆山市教育局政府信息公开工作年度报告", "昆山市教育局", 2021, 1),
    ("【2021年】昆山市教育局政府信息公开工作年度报告", "昆山市教育局", 2021, 1),
    ("一、总体情况\n昆山市人民政府2021年政府信息公开工作年度报告", "昆山市人民政府", 2021, 2),
    ("昆山市人民政府２０２１年政府信息公开⼯作年度报告", "昆山市人民政府", 2021, 1),
    ("昆山市人民政府2021年政府信息公开工作年度报告\n昆山市人民政府2021年政府信息公开工作年度报告", "昆山市人民政府", 2021, 1),
  ])
  func agencyAndYear(head: String, agency: String, year: Int, line: Int) throws {
    let report = try report(head)
    #expect(report.agency?.name == agency)
    #expect(report.year == year)
    let title = try #require(report.title)
    #expect(report.source.position(at: title.span.start).line == line)
    #expect(!title.text.contains(" ") && !title.text.contains("#"))
  }

  @Test func aTitleWithoutAYearSaysSo() throws {
    let report = try report("昆山市人民政府政府信息公开工作年度报告")
    #expect(report.agency?.name == "昆山市人民政府")
    #expect(report.year == nil)
    #expect(report.notices.map(\.code) == [.noYear])
  }

  @Test func theYearMayComeFromThePeriod() throws {
    let report = try report("昆山市人民政府政府信息公开工作年度报告\n数据统计期限为2020年1月1日至12月31日。")
    #expect(report.year == 2020)
    #expect(report.dataPeriod?.year == 2020)
    #expect(report.notices.isEmpty)
  }

  @Test func aTitleWithoutAnAgencySaysSo() throws {
    let report = try report("2021年政府信息公开工作年度报告")
    #expect(report.agency == nil)
    #expect(report.year == 2021)
    #expect(report.notices.map(\.code) == [.noAgency])
  }

  @Test func aTextWithoutATitleIsAReport() throws {
    var form = FormText()
    form.head = []
    let report = try read(form.text(.tabs))
    #expect(report.title == nil)
    #expect(report.notices.map(\.code) == [.noTitle, .noAgency, .noYear])
    report.expect(form.truth)
  }

  @Test func aSentenceThatNamesTheReportIsNoTitle() throws {
    let report = try report(
      "昆山市人民政府2021年政府信息公开工作年度报告\n根据条例，编制太仓市人民政府2020年政府信息公开工作年度报告，现予公布。")
    #expect(report.agency?.name == "昆山市人民政府")
    #expect(report.year == 2021)
  }

  /// F12 and its kind: titles in words that no label has, and lines before them that are no title.
  @Test(arguments: [
    ("甲县乙镇人民政府\n关于2021年度政府信息公开工作的年度报告", "甲县乙镇人民政府", 2021),
    ("登封市水利局2021年政府信息公开工作情况的报告", "登封市水利局", 2021),
    ("登封市水利局关于2021年度政府信息公开情况的年度报告", "登封市水利局", 2021),
    ("登封市水利局政府信息公开2021年度报告", "登封市水利局", 2021),
    ("登封市水利局关于2021年度政府信息公开工作的\n年度报告", "登封市水利局", 2021),
    ("登封市水利局2021年政务公开工作年度报告", "登封市水利局", 2021),
    ("转发省政府办公厅2020年政府信息公开工作年度报告编制要求\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("关于做好2022年政府信息公开工作年度报告编制发布工作的通知\n登封市水利局\n2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("2020年政府信息公开工作年度报告格式\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("<h1>登封市水利局2021年政府信息公开工作年度报告</h1>", "登封市水利局", 2021),
    ("上一篇：登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("附件：登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("附件：登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("当前位置：首页 > 登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("相关新闻：登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("链接：登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("您当前的位置：登封市水利局2020年政府信息公开工作年度报告\n登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("相关新闻：登封市水利局2021年政府信息公开工作年度报告", "登封市水利局", 2021),
    ("【2021年】登封市水利局政府信息公开工作年度报告", "登封市水利局", 2021),
    ("2021年度政府信息公开工作年度报告\n登封市水利局", "登封市水利局", 2021),
    ("2021年度政府信息公开工作年度报告\n\n（登封市水利局）", "登封市水利局", 2021),
    ("政府信息公开工作年度报告\n（2021年度）\n登封市水利局", "登封市水利局", 2021),
    ("登封市水利局\n政府信息公开工作年度报告\n（2021年）", "登封市水利局", 2021),
    ("登封市水利局政府信息公开工作年度报告\n2021年", "登封市水利局", 2021),
    ("<title>登封市水利局2021年政府信息公开工作年度报告-登封市人民政府</title>", "登封市水利局", 2021),
  ])
  func wordings(head: String, agency: String, year: Int) throws {
    let report = try report(head)
    #expect(report.agency?.name == agency)
    #expect(report.year == year)
  }

  /// What stands below a title and is neither its organ nor its year.
  @Test(arguments: ["目录", "2022年1月20日", "来源：水利局", "登封市", "政务公开办公室", "略有成效。"])
  func whatIsNoPartOfTheTitle(line: String) throws {
    #expect(try report("2021年政府信息公开工作年度报告\n\(line)").agency == nil)
    #expect(try report("登封市水利局政府信息公开工作年度报告\n\(line)").year == nil)
  }

  /// Issue 12 A4: a misspelled year is none, and no part of the name.
  @Test func aYearOfFiveDigitsIsNone() throws {
    let report = try report("登封市水利局20211年政府信息公开工作年度报告\n一、总体情况\n2021年，我局收到申请3件。")
    #expect(report.agency?.name == "登封市水利局")
    #expect(report.year == nil)
    #expect(report.notices.map(\.code) == [.noYear])
  }

  /// Issue 12 B7: the year of the sentences, where they all tell the same.
  @Test(arguments: [
    ("2019年，我局略有成效。", 2019), ("2019年度，本单位略有成效。", 2019), ("2019年，全局公开信息30条。", 2019),
    ("2019年，我局略有成效。2020年，我局再接再厉。", nil), ("略有成效。", nil), ("与2018年相比，我局略有成效。", nil),
    ("2019年以来，我局略有成效。", 2019), ("二〇一九年，我局略有成效。", 2019), ("二○一九年，我局略有成效。", 2019),
    ("2019年，在区委的正确领导下，我局略有成效。", 2019), ("2019年，登封市水利局略有成效。", 2019), ("2019年，水利局略有成效。", 2019),
    ("2019年，教育局略有成效。", nil), ("2019年，按要求，我局略有成效。", nil), ("2019年，在2018年的基础上，我局略有成效。", nil),
    ("2019年，我局略有成效。\n登封市水利局2020年1月20日", 2019), ("2019年，我局略有成效。本报告数据统计期限为2020年1月1日至12月31日。", 2020),
  ])
  func yearOfTheSentences(text: String, year: Int?) throws {
    let report = try report("登封市水利局政府信息公开工作年度报告\n一、总体情况\n\(text)")
    #expect(report.year == year)
    if year == 2019 { #expect(report.notices.map(\.code) == [.yearFromText]) }
  }

  /// Issue 12 B7: the period in other spellings.
  @Test(arguments: [
    "自2021-1-1至2021-12-31", "自2021.1.1至2021.12.31", "自2021/1/1至2021/12/31", "为2021.1.1-2021.12.31",
    "自２０２１.１.１至２０２１.１２.３１", "自2021年1月1日—12月31日", "自2021年1月1日起，至2021年12月31日止",
    "为2021年1月至12月",
  ])
  func periods(period: String) throws {
    let report = try report("登封市水利局政府信息公开工作年度报告\n本报告所列数据的统计期限\(period)。")
    #expect(report.year == 2021)
    #expect(report.dataPeriod?.year == 2021)
    #expect(report.notices.isEmpty)
  }

  private func report(_ text: String, at path: String) throws -> AnnualReport {
    var form = FormText()
    form.head = [text]
    var reader = ReportReader()
    return try reader.read(SourceText(path: path, string: form.text(.tabs)))
  }

  /// Issue 12 B7: the name of the file is the title where the text has none and says nothing else.
  @Test(
    arguments: [
      ("我局略有成效。", "登封市水利局", 2021), ("2021年，我局略有成效。", "登封市水利局", 2021), ("2019年，我局略有成效。", nil, 2019),
      ("我镇略有成效。", nil, nil), ("2019年，我局略有成效。2020年，我局收到申请3件。", nil, nil),
      ("本报告所列数据的统计期限自2020年1月1日至12月31日。", nil, 2020),
      ("郑州市教育局政府信息公开工作年度报告", "郑州市教育局", nil),
    ] as [(String, String?, Int?)])
  func nameOfTheFile(text: String, agency: String?, year: Int?) throws {
    let report = try report(text, at: "年报/登封市水利局2021年政府信息公开工作年度报告.txt")
    #expect(report.agency?.name == agency)
    #expect(report.year == year)
    let isNamed = agency == "登封市水利局"
    #expect(report.notices.contains { $0.code == .titleFromName } == isNamed)
    #expect(report.notices.contains { $0.code == .noTitle } == (agency == nil))
    #expect(try self.report(text, at: "水利局2021.txt").agency?.name == (isNamed ? nil : agency))
  }

  /// The name of a file or a folder may be an organ alone, if it tells its region and a year.
  @Test(
    arguments: [
      ("登封市水利局_2021.txt", "登封市水利局", 2021), ("登封市水利局2021年报.txt", "登封市水利局", 2021),
      ("2021-登封市水利局.txt", "登封市水利局", 2021), ("登封市水利局/2021.txt", "登封市水利局", 2021),
      ("登封市水利局/2021年政府信息公开工作年度报告.txt", "登封市水利局", 2021),
      ("（2021）登封市水利局政府信息公开工作年度报告.txt", "登封市水利局", 2021),
      ("【公开】登封市水利局2021年政府信息公开工作年度报告.txt", "登封市水利局", 2021), ("登封市_2021.txt", nil, nil),
      ("登封市/2021.txt", nil, nil), ("水利局_2021.txt", nil, nil), ("登封市水利局20210120.txt", nil, nil),
      ("登封市水利局/材料2021.txt", nil, nil), ("登封市水利局_a2021.txt", nil, nil),
    ] as [(String, String?, Int?)])
  func nameWithAYear(path: String, agency: String?, year: Int?) throws {
    let report = try report("我局略有成效。", at: path)
    #expect(report.agency?.name == agency)
    #expect(report.year == year)
    #expect(report.notices.contains { $0.code == .titleFromName } == (agency != nil))
  }

  @Test func theFolderTellsTheRegionLast() throws {
    let title = "南源街道2020年政府信息公开工作年度报告"
    let report = try report(title, at: "广州市/荔湾区/a.txt")
    #expect(report.agency?.id == "440103/subdistrict/南源街道办事处")
    #expect(report.notices.map(\.code) == [.regionFromFolder])
    #expect(try self.report(title, at: "a.txt").notices.map(\.code) == [.noRegion])
  }

  /// Issue 12 B7: without a title 我镇 and 我局 still tell the kind of organ and its level.
  @Test(
    arguments: [
      ("我镇略有成效。", AgencyKind.subdistrict, AgencyLevel.township),
      ("我街道略有成效。", .subdistrict, .township),
      ("我局略有成效。我局收到申请3件。", .department, nil), ("我县略有成效。", nil, .county), ("略有成效。", nil, nil),
      ("我局略有成效，我镇也有。", nil, nil), ("按照我县要求，我镇略有成效。", .subdistrict, .township),
      ("自我局限较多。", nil, nil), ("增强自我乡土意识。", nil, nil), ("我委托第三方评估。", nil, nil), ("我县级以上。", nil, nil),
      ("本局略有成效。", .department, nil), ("2021年，本镇略有成效。", .subdistrict, .township),
      ("根本局面好转，我乡村振兴。", nil, nil), ("我街略有成效。", .subdistrict, .township),
      ("我分局略有成效。", .department, nil),
      ("我们镇略有成效。", .subdistrict, .township), ("我委略有成效。", .department, nil),
    ] as [(String, AgencyKind?, AgencyLevel?)])
  func wordsForTheBody(text: String, kind: AgencyKind?, level: AgencyLevel?) throws {
    let report = try report("一、总体情况\n\(text)")
    #expect(report.kind == kind)
    #expect(report.level == level)
    #expect(report.agency == nil)
  }
}
