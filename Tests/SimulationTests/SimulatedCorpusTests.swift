import Forms
import Testing

@testable import Simulation

@Suite struct SimulatedCorpusTests {
  @Test func everyAgencyReportsOncePerYear() {
    let corpus = SimulatedCorpus(seed: 2, count: 1_203, years: 2021...2023)
    var seen = Set<String>()
    for organ in 0..<corpus.organCount {
      for report in corpus.reports(ofOrgan: organ) {
        seen.insert("\(report.organ.agencyID) \(report.year)")
      }
    }
    #expect(seen.count == 1_203)
  }

  @Test func organsOfDifferentNumbersDiffer() {
    let ids = Set((0..<40_000).map { SimulatedOrgan.numbered($0).agencyID })
    #expect(ids.count == 40_000)
  }

  @Test(arguments: SimulatedRegion.all)
  func theOrganOfARegionIsTheOneNumbered(_ region: SimulatedRegion) {
    let government = SimulatedOrgan.government(of: region)
    #expect(government.agencyID == "\(region.code)/government")
    #expect(government.name.hasSuffix("\(region.name)人民政府"))
    #expect(SimulatedOrgan.numbered(government.number) == government)
    #expect(SimulatedOrgan.office(of: region).agencyID == "\(region.code)/office")
  }

  @Test(arguments: [(7, 2021, "2021/000007.txt"), (1_234_567, 2019, "2019/1234567.txt")])
  func pathsHaveSixDigitsOrMore(number: Int, year: Int, path: String) {
    #expect(CorpusFiles.path(year: year, number: number) == path)
  }

  @Test func aLineOfJSONEscapesWhatItMust() {
    let report = SimulatedReport.sample(
      seed: 1, edition: .form2021, layout: .tabTable, style: Style())
    var line: [UInt8] = []
    CorpusFiles.appendLine(of: report, source: "2021/000001.txt", to: &line)
    let text = String(decoding: line, as: UTF8.self)
    let escaped = report.text.replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    #expect(text == "{\"source\":\"2021/000001.txt\",\"text\":\"\(escaped)\"}\n")
  }

  @Test func theRowOfAFaultyReportNamesFaultAndCell() throws {
    let corpus = SimulatedCorpus(seed: 8, count: 50, faultShare: 1)
    let report = try #require(
      corpus.reports(ofOrgan: 3).first { $0.faults.first?.fault == .mismatchedTotal })
    let cell = try #require(report.faults.first?.cells.first)
    let row = CorpusFiles.truthRow(of: report, source: "x.txt")
    #expect(
      row == "x.txt,\(report.organ.agencyID),\(report.year),\(report.edition.name),"
        + "\(report.layout.rawValue),mismatched_total,\(cell.id)\n")
  }
}
