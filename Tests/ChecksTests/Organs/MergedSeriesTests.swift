import Findings
import Forms
import Metrics
import Testing

@testable import Checks

/// What is compared across the year in which others were merged into an organ: nothing.
@Suite("Series cut by a merger")
struct MergedSeriesTests {
  private static let organ = "410106/department/教育局"

  /// Two years in which the later report carries over 4 where the earlier one carried forward 9.
  private static func filings() -> [Filing] {
    [2021, 2022].map { year in
      var sample = SampleReport.sound
      sample.path = "\(year).txt"
      if year == 2021 {
        sample.set(.received, [27, 4, 0, 0, 0, 0, 31])
        sample.set(.carriedForward, [9, 0, 0, 0, 0, 0, 9])
      }
      let report = sample.report(year: year, id: organ)
      return Filing(report, figures: AgencyYear(report, source: year))
    }
  }

  private static func findings(_ breaks: SeriesBreaks) -> [String] {
    var tally = Tally()
    let corpus = FiledCorpus(filings(), breaks: breaks) { _ in nil }
    return [Check.carriedTotalRestated].findings(in: corpus, tally: &tally).map(\.checkID)
  }

  @Test func aBreakIsFoundUnlessTheSeriesStartsAnew() {
    #expect(Self.findings(SeriesBreaks()) == ["CON201"])
    #expect(Self.findings(SeriesBreaks([Self.organ: [2022]])).isEmpty)
    #expect(Self.findings(SeriesBreaks([Self.organ: [2021]])) == ["CON201"])
    #expect(Self.findings(SeriesBreaks(["410106/office": [2022]])) == ["CON201"])
  }

  @Test func yearsAreNoPairWhereTheSeriesStartsAnew() {
    let reports = Self.filings().map(\.figures)
    #expect(YearOverYear(Panel(reports)).pairs.count == 1)
    #expect(YearOverYear(Panel(reports, seriesStarts: [Self.organ: [2022]])).pairs.isEmpty)
  }
}
