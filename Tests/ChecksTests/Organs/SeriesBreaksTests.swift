import Agencies
import Findings
import Intake
import Metrics
import Reading
import TestSupport
import Testing

@testable import Checks

@Suite("Series that start anew")
struct SeriesBreaksTests {
  private static let organ = "410803/department/教育局"

  /// What NAR106 says of the reports of its bad fixture, 2021 and 2022.
  private static func tally(breaks: SeriesBreaks) throws -> Tally.Counts? {
    let check = try #require(Check.withID("NAR106"))
    let filings = try ["a", "b"].map { name in
      let path = "\(packageRoot)/Tests/ChecksTests/Fixtures/NAR106/bad/\(name).txt"
      let bytes = try #require(fileBytes(path))
      let report = try readFixture(SourceText(path: "\(name).txt", utf8: bytes))
      #expect(report.agency?.id == organ)
      return Filing(report, figures: AgencyYear(report, source: 0))
    }
    var tally = Tally()
    _ = [check].findings(in: FiledCorpus(filings, breaks: breaks) { _ in nil }, tally: &tally)
    return tally.checks["NAR106"]
  }

  @Test func lastYearOfAMergedOrganIsNotCompared() throws {
    let joined = try Self.tally(breaks: SeriesBreaks())
    #expect(joined?.violated == 3 && joined?.undetermined == 0)
    let merged = try Self.tally(breaks: SeriesBreaks([Self.organ: [2022]]))
    #expect(merged?.violated == 0 && merged?.undetermined == 3)
    let earlier = try Self.tally(breaks: SeriesBreaks([Self.organ: [2021]]))
    #expect(earlier?.violated == 3)
  }
}
