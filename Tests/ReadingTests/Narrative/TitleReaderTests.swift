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
}
