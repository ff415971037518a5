import Findings
import Forms
import Metrics
import Reading
import Testing

@testable import Checks

/// FRM112, FRM113 and FRM114 over small corpora.
@Suite("Reports missing and organs unexpected")
struct RosterChecksTests {
  private static let education = "410106/department/教育局"
  private static let finance = "410106/department/财政局"

  private static func filing(_ id: String, _ year: Int?, path: String? = nil) -> Filing {
    var sample = SampleReport.sound
    sample.path = path ?? "\(id)/\(year.map(String.init) ?? "none")"
    let report = sample.report(year: year, id: id)
    return Filing(report, figures: AgencyYear(report, source: 0))
  }

  private static func roster(_ rows: [(id: String, years: ClosedRange<Int>)]) -> Roster {
    Roster(
      source: "roster.csv",
      entries: rows.enumerated().map { index, row in
        Roster.Entry(
          agencyID: row.id, years: row.years,
          evidence: Evidence(quote: row.id, location: "roster.csv:\(index + 2):1"))
      })
  }

  /// The findings as check, organ and year, and the counts of the tally by check.
  private static func run(
    _ filings: [Filing], _ roster: Roster? = nil
  ) -> (found: [String], tally: Tally, findings: [Finding]) {
    let checks = Check.catalogue.filter { ["FRM112", "FRM113", "FRM114"].contains($0.id) }
    var tally = Tally()
    let findings = checks.findings(
      in: FiledCorpus(filings, roster: roster) { _ in nil }, tally: &tally)
    let found = findings.map {
      "\($0.checkID) \($0.agencyID ?? "-") \($0.year.map(String.init) ?? "-")"
    }
    return (found, tally, findings)
  }

  @Test func everyYearOfAGapIsNamedOnce() {
    let filings = [2024, 2020, 2021].map { Self.filing(Self.education, $0) }
    let run = Self.run(filings)
    #expect(run.found == ["FRM112 \(Self.education) 2022", "FRM112 \(Self.education) 2023"])
    #expect(run.findings.map(\.source) == Array(repeating: "\(Self.education)/2024", count: 2))
    #expect(
      run.findings[0].message.en
        == "the files hold reports of this organ for 2021 and 2024, none for 2022")
    #expect(run.tally.checks["FRM112"]?.satisfied == 1)
    #expect(Self.run(filings.reversed()).found == run.found)
  }

  @Test func aYearThatNobodyCollectedIsNoGap() {
    let filings =
      [2020, 2022].map { Self.filing(Self.education, $0) } + [Self.filing(Self.finance, 2020)]
    let run = Self.run(filings)
    #expect(run.found.isEmpty && run.tally.checks["FRM112"]?.undetermined == 1)
    let collected = Self.run(filings + [Self.filing(Self.finance, 2021)])
    #expect(collected.found == ["FRM112 \(Self.education) 2021"])
  }

  @Test func disputedReportsFillAGap() {
    let run = Self.run(
      [2020, 2022].map { Self.filing(Self.education, $0) }
        + ["a", "b"].map { Self.filing(Self.education, 2021, path: $0) })
    #expect(run.found.isEmpty)
  }

  @Test func aReportWithoutYearOrOrganMayBeTheMissingOne() {
    let filings = [2020, 2022].map { Self.filing(Self.education, $0) }
    for doubtful in [Self.filing(Self.education, nil), Self.filing("unknown/教育局", 2021)] {
      let run = Self.run(filings + [doubtful])
      #expect(run.found.isEmpty && run.tally.checks["FRM112"]?.undetermined == 2)
    }
    // The sample is named 某县教育局: it cannot be the report of the office of finance.
    let other = [2020, 2022].map { Self.filing(Self.finance, $0) }
    let run = Self.run(other + [Self.filing("unknown/某县教育局", 2021)])
    #expect(run.found == ["FRM112 \(Self.finance) 2021"])
  }

  @Test func theRosterSaysWhichYearsAreExpected() {
    let filings =
      [2020, 2022].map { Self.filing(Self.education, $0) }
      + [2020, 2021, 2022].map { Self.filing(Self.finance, $0) }
    let all = Int.min...Int.max
    let expected = Self.run(filings, Self.roster([(Self.education, all), (Self.finance, all)]))
    #expect(expected.found == ["FRM113 \(Self.education) 2021"])
    let excused = Self.run(
      filings,
      Self.roster([
        (Self.education, .min...2020), (Self.education, 2022 ... .max), (Self.finance, all),
      ]))
    #expect(excused.found.isEmpty)
    #expect(excused.tally.checks["FRM112"]?.violated == 0)
  }

  @Test func aMissingReportIsTheRostersToShow() {
    let all = Int.min...Int.max
    let run = Self.run(
      [Self.filing(Self.finance, 2021)], Self.roster([(Self.finance, all), (Self.education, all)]))
    #expect(run.found == ["FRM113 \(Self.education) 2021"])
    #expect(run.findings[0].source == "roster.csv")
    #expect(run.findings[0].evidence.map(\.location) == ["roster.csv:3:1"])
    #expect(run.findings[0].agency == nil)
  }

  @Test func aYearWithAFewStrayReportsWasNotCollected() {
    let all = Int.min...Int.max
    let names = (0..<10).map { "410106/department/第\($0)局" }
    let roster = Self.roster(([Self.finance] + names).map { ($0, all) })
    let stray = Self.run([Self.filing(Self.finance, 2021)], roster)
    #expect(stray.found.isEmpty && stray.tally.checks["FRM113"]?.undetermined == 10)
    let two = Self.run([Self.filing(Self.finance, 2021), Self.filing(names[0], 2021)], roster)
    #expect(two.found.count == 9)
  }

  @Test func anUnexpectedOrganIsToldWithItsNeighbours() {
    let all = Int.min...Int.max
    let roster = Self.roster([
      ("410106/department/农业农村局", all), ("410106/department/林业局", all),
      ("410100/department/农业局", all), ("410106/department/卫生健康委员会", all),
    ])
    let farming = "410106/department/农业局"
    let run = Self.run([Self.filing(farming, 2021)], roster)
    #expect(run.found == ["FRM114 \(farming) 2021"])
    #expect(
      run.findings[0].message.en == "the roster lacks 某县教育局 (\(farming)); near it is "
        + "410106/department/林业局, 410106/department/农业农村局")
    let thrice = Self.run([2023, 2021, 2022].map { Self.filing(farming, $0) }, roster)
    #expect(thrice.found.filter { $0.hasPrefix("FRM114") } == ["FRM114 \(farming) 2021"])
    #expect(thrice.findings.contains { $0.message.zh.contains("所给文件中有其 3 份报告") })
    let years = Self.run(
      [Self.filing(Self.finance, 2021)], Self.roster([(Self.finance, 2022 ... .max)]))
    #expect(years.found == ["FRM114 \(Self.finance) 2021"])
    #expect(years.findings[0].message.en == "the roster lists this organ, but not for 2021")
    #expect(years.findings[0].evidence.last?.location == "roster.csv:2:1")
    let noYear = Self.run(
      [Self.filing(Self.finance, nil)], Self.roster([(Self.finance, 2022 ... .max)]))
    #expect(noYear.found.isEmpty)
  }

  @Test func withoutARosterNothingIsExpected() {
    let run = Self.run([Self.filing(Self.finance, 2021), Self.filing(Self.education, 2021)])
    #expect(run.found.isEmpty)
    #expect(run.tally.checks["FRM113"] == nil && run.tally.checks["FRM114"] == nil)
  }

  @Test func seriesStartAnewWhereAMergerSaysSo() {
    let breaks = SeriesBreaks([Self.finance: [2021]])
    let register = OrganRegister(of: FiledCorpus([], breaks: breaks) { _ in nil })
    #expect(register.breaks.startsAnew(Self.finance, in: 2021))
    #expect(!register.breaks.startsAnew(Self.finance, in: 2022))
    #expect(!register.breaks.startsAnew(Self.education, in: 2021))
  }
}
