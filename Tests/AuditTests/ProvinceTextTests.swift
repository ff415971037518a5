import Agencies
import Checks
import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation
import Testing

/// The checks of levels over the texts of a small province, from the reading to the quotes.
@Suite("Texts of a simulated province")
struct ProvinceTextTests {
  private static let province = SimulatedProvince(
    seed: 11, cities: 1, counties: 4, departments: 6, townships: 1)

  private static func findings(
    _ faults: [PlantedLevelFault], style: Style?, hasRoster: Bool
  ) throws -> [Finding] {
    let reports = ProvinceFiles.present(province.reports(with: faults), with: faults)
    var reader = ReportReader()
    var texts: [SourceText] = []
    var filings: [Filing] = []
    for (number, report) in reports.enumerated() {
      let simulated = ProvinceFiles.text(
        of: report, seed: province.seed, layout: style == nil ? nil : .tabTable, style: style)
      let text = SourceText(path: "\(number).txt", utf8: simulated.bytes)
      let read = try reader.read(text)
      #expect(read.agency?.id == report.member.organ.agencyID, "\(simulated.title)")
      texts.append(text)
      filings.append(Filing(read, figures: AgencyYear(read, source: number)))
    }
    let roster = hasRoster ? ProvinceFilings.roster(of: province) : nil
    let corpus = FiledCorpus(filings, roster: roster) { [texts] in texts[$0] }
    var tally = Tally()
    return Check.catalogue.filter { $0.id.hasPrefix("AGG") }
      .findings(in: corpus, tally: &tally)
  }

  @Test(
    "clean texts of every layout raise nothing but what is not there", arguments: [false, true])
  func clean(hasRoster: Bool) throws {
    let findings = try Self.findings([], style: nil, hasRoster: hasRoster)
    #expect(findings.map { "\($0.checkID) \($0.agencyID ?? "")" } == [])
  }

  @Test func aPlantedFaultIsQuotedFromBothReports() throws {
    let fault = PlantedLevelFault(
      .below(body: "410102/government", .at(.received, .total)), in: "410100/government", year: 2023
    )
    let findings = try Self.findings([fault], style: Style(), hasRoster: true)
    let finding = try #require(findings.first { $0.agencyID == "410100/government" })
    #expect(finding.checkID == "AGG101")
    #expect(finding.cell?.id == "t3.received.total")
    #expect(finding.evidence.count == 2)
    let total = try #require(finding.compared.first?.value)
    guard case .quantity(let number) = total else { return }
    #expect(finding.evidence[0].quote.contains(number.description))
    #expect(Set(finding.evidence.map { $0.location.split(separator: ":")[0] }).count == 2)
  }

  @Test func aMissingReportIsListedUnderItsGovernment() throws {
    let fault = PlantedLevelFault(
      .missing(body: "410102/department/教育局"), in: "410102/government", year: 2023)
    let findings = try Self.findings([fault], style: Style(), hasRoster: true)
    #expect(findings.map { "\($0.checkID) \($0.agencyID ?? "")" } == ["AGG105 410102/government"])
    #expect(findings.first?.message.zh.contains("教育局") == true)
  }
}
