import Findings
import Forms
import Metrics
import Reading
import Testing

@testable import Checks

@Suite("FRM111 duplicate report")
struct DuplicateReportTests {
  static func filing(
    _ path: String, year: Int? = 2021, id: String = "410803/department/教育局",
    granted: String = "13"
  ) -> Filing {
    var sample = SampleReport.sound
    sample.path = path
    sample.set(.granted, .total, granted)
    let report = sample.report(year: year, id: id)
    return Filing(report, figures: AgencyYear(report, source: 0))
  }

  static func findings(_ filings: [Filing]) -> [Finding] {
    var tally = Tally()
    return [Check.duplicateReport].findings(in: FiledCorpus(filings) { _ in nil }, tally: &tally)
  }

  @Test("the later file by path is reported, with both titles, whatever the order")
  func duplicate() throws {
    let filings = [Self.filing("b.txt"), Self.filing("a.txt")]
    for order in [filings, filings.reversed()] {
      let found = Self.findings(order)
      #expect(found.map(\.source) == ["b.txt"])
      let finding = try #require(found.first)
      #expect(finding.message.zh == "与 a.txt 为同一机关同一年度，各格数字相同")
      #expect(finding.evidence.map(\.location) == ["a.txt:1:1", "b.txt:1:1"])
      #expect(finding.level == .query)
    }
  }

  @Test("different figures are said to be different")
  func different() {
    let found = Self.findings([Self.filing("a.txt"), Self.filing("b.txt", granted: "14")])
    #expect(found.map(\.message.en) == ["same organ and year as a.txt, with different figures"])
  }

  @Test("a third file is compared with the first, and no two findings share an id")
  func three() {
    let table = FindingsTable(
      Self.findings([Self.filing("a.txt"), Self.filing("b.txt"), Self.filing("c.txt")]))
    #expect(table.count == 2)
    #expect(Set(table.findings.map(\.id)).count == 2)
  }

  @Test("other years, other organs, and organs of undecided regions are no duplicates")
  func others() {
    var tally = Tally()
    let found = [Check.duplicateReport].findings(
      in: FiledCorpus([
        Self.filing("a.txt"), Self.filing("b.txt", year: 2022),
        Self.filing("c.txt", id: "410803/office"), Self.filing("d.txt", id: "unknown/鼓楼区教育局"),
        Self.filing("e.txt", id: "unknown/鼓楼区教育局"), Self.filing("f.txt", year: nil),
      ]) { _ in nil }, tally: &tally)
    #expect(found.isEmpty)
    #expect(tally.checks["FRM111"]?.satisfied == 3)
    #expect(tally.checks["FRM111"]?.undetermined == 3)
  }
}
