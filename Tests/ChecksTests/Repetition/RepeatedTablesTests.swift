import Findings
import Forms
import Intake
import Metrics
import Reading
import Testing

@testable import Checks

/// Which tables repeat the year before, and when other checks leave it to them.
@Suite struct RepeatedTablesTests {
  private func filing(_ year: Int, _ change: (inout SampleReport) -> Void = { _ in }) -> Filing {
    var sample = SampleReport.sound
    sample.set(.received, [120, 6, 0, 0, 0, 0, 126])
    sample.set(.granted, [70, 3, 0, 0, 0, 0, 73])
    sample.set(.unavailableNotHeld, [45, 0, 0, 0, 0, 0, 45])
    sample.set(.concluded, [121, 5, 0, 0, 0, 0, 126])
    sample.set(.licensing, .decisions, "1722")
    sample.set(.penalties, .decisions, "455")
    change(&sample)
    let report = sample.report(year: year)
    return Filing(report, figures: AgencyYear(report, source: year))
  }

  private func repeated(_ filings: [Filing]) -> [Table] {
    pairs(filings).flatMap { $0.repeated.map(\.table) }
  }

  private func pairs(_ filings: [Filing]) -> [TablePair] {
    RepeatedTables(FiledCorpus(filings) { _ in nil }).pairs(besides: { _ in false })
  }

  @Test func theTablesThatAreEqualAreNamed() {
    #expect(repeated([filing(2021), filing(2022)]) == [.activeDisclosure, .applications])
    let other = filing(2022) { $0.set(.licensing, .decisions, "1723") }
    #expect(repeated([filing(2021), other]) == [.applications])
    #expect(repeated([filing(2021), filing(2023)]) == [])
  }

  /// Table 4 of the sample has eight cases in five cells: chance does that.
  @Test func fewCasesProveNothing() {
    let filings = [filing(2021), filing(2022)]
    #expect(!repeated(filings).contains(.disputes))
    let many = [2021, 2022].map { year in
      filing(year) { $0.set(.reconsideration, [31, 12, 9, 27, 79]) }
    }
    #expect(repeated(many).contains(.disputes))
  }

  @Test func zerosAndUnreadCellsAreLeftAlone() {
    let zeros = [2021, 2022].map { year in
      let report = SampleReport(zerosIn: .form2021).report(year: year)
      return Filing(report, figures: AgencyYear(report, source: year))
    }
    #expect(repeated(zeros) == [])
    let unread = filing(2022) { $0.unread[.at(.granted, .naturalPerson)] = .damaged }
    let pairs = pairs([filing(2021), unread])
    let states = pairs.flatMap(\.states)
    #expect(pairs.count == 1 && states.count == 3)
    if case .unread = states[1] {} else { Issue.record("table 3 is not unread: \(states[1])") }
    #expect(pairs.flatMap { $0.repeated.map(\.table) } == [.activeDisclosure])
  }

  /// Headline figures that all lie in a repeated table of the own last year are not told twice; neither is
  /// a table where the whole report repeats.
  @Test func nothingIsToldTwice() {
    func figures(_ filings: [Filing]) -> RepeatedFigures {
      RepeatedFigures(in: FiledCorpus(filings) { _ in nil })
    }
    let fee = { (sample: inout SampleReport) in
      sample.set(.fees, .amount, "659.1569")
    }
    let changed = filing(2022) { sample in
      fee(&sample)
      sample.set(.granted, [60, 3, 0, 0, 0, 0, 63])
      sample.set(.unavailableNotHeld, [55, 0, 0, 0, 0, 0, 55])
    }
    let some = figures([filing(2021, fee), changed])
    #expect(some.headline.isEmpty && some.all.isEmpty)
    #expect(some.tables.flatMap { $0.repeated.map(\.table) } == [.activeDisclosure])
    let all = figures([filing(2021, fee), filing(2022, fee)])
    #expect(all.all.count == 1 && all.tables.isEmpty)
  }
}
