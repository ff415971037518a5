import Agencies
import Findings
import Forms
import Intake
import Metrics
import Reading
import Testing

@testable import Checks

/// What is repeated from year to year, and between a government and its bodies.
@Suite struct RepeatedOverYearsTests {
  private func findings(_ reports: [AnnualReport], _ check: Check) -> [Finding] {
    var filer = ReportFiler(for: Check.catalogue)
    let filings = reports.enumerated().map { place, report in
      filer.file(report, figures: AgencyYear(report, source: place))
    }
    var tally = Tally()
    let corpus = FiledCorpus(filings, text: { reports[$0].source })
    return [check].findings(in: corpus, tally: &tally)
  }

  private func sample(_ year: Int, id: String = "410106/department/教育局") -> AnnualReport {
    var sample = SampleReport.sound
    sample.path = "\(id)/\(year).txt"
    sample.set(.licensing, .decisions, "1722")
    sample.set(.penalties, .decisions, "455")
    sample.set(.compulsion, .decisions, "3128")
    sample.set(.fees, .amount, "659.1569")
    return sample.report(year: year, id: id)
  }

  @Test func identicalNarrativesOfThreeYearsAreAQuery() throws {
    let prose = (1...40).map { "第\($0)项工作按照年初部署逐一落实，责任到人，群众评价良好。" }.joined()
    let reports = try [2020, 2021, 2022].map { year in
      try NarratedReport(title: "焦作市中站区人民政府\(year)年政府信息公开工作年度报告", overview: prose).read()
    }
    let found = findings(reports, .narrativeOfLastYear)
    #expect(found.map(\.level).sorted { $0.rawValue < $1.rawValue } == [.notice, .query])
    #expect(found.contains { $0.message.zh.hasPrefix("2020、2021、2022年连续3年正文") })
  }

  @Test func onlyTheLaterYearRepeats() {
    let found = findings([sample(2021), sample(2022)], .cellsOfAnotherReport)
    #expect(found.map(\.year) == [2022])
    #expect(findings([sample(2021), sample(2022)], .headlineFiguresOfAnotherReport).isEmpty)
  }

  @Test func aBodyMayBeAllThatItsGovernmentAddsUp() {
    let other = [sample(2021), sample(2021, id: "410106/department/财政局")]
    #expect(findings(other, .cellsOfAnotherReport).count == 2)
    var body = sample(2021)
    var government = sample(2021, id: "410106/government")
    body.agency = Agency(
      name: "某区教育局", id: "410106/department/教育局", region: 410106, level: .county,
      kind: .department, scope: .own)
    government.agency = Agency(
      name: "某区人民政府", id: "410106/government", region: 410106, level: .county,
      kind: .government, scope: .territory)
    #expect(findings([body, government], .cellsOfAnotherReport).isEmpty)
  }
}
