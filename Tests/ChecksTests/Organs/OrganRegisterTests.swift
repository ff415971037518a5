import Findings
import Forms
import Metrics
import Reading
import Testing

@testable import Checks

@Suite("The register of organs")
struct OrganRegisterTests {
  /// A filing of an organ for a year, with the total of applications given.
  private static func filing(
    _ id: String, _ year: Int?, path: String, received: Int = 26
  ) -> Filing {
    var sample = SampleReport.sound
    sample.path = path
    sample.set(.received, .total, "\(received)")
    let report = sample.report(year: year, id: id)
    return Filing(report, figures: AgencyYear(report, source: 0))
  }

  private static func register(_ filings: [Filing]) -> OrganRegister {
    OrganRegister(of: FiledCorpus(filings) { _ in nil })
  }

  @Test func aSeriesRunsByYearWhateverTheOrderOfTheSources() {
    let register = Self.register([
      Self.filing("410106/office", 2023, path: "c"), Self.filing("410100/office", 2022, path: "d"),
      Self.filing("410106/office", 2021, path: "b"), Self.filing("410106/office", 2022, path: "a"),
    ])
    #expect(register.series.map(\.agencyID) == ["410100/office", "410106/office"])
    #expect(register.series(of: "410106/office")?.years.map(\.year) == [2021, 2022, 2023])
    #expect(register.series(of: "410106/office")?.years.map(\.filing) == [2, 3, 0])
    #expect(register.filing(of: "410100/office", year: 2022) == 1)
    #expect(register.filing(of: "410100/office", year: 2021) == nil)
    #expect(register.outside.isEmpty)
  }

  @Test func equalVersionsCountOnceAndDifferentOnesNotAtAll() {
    let register = Self.register([
      Self.filing("410106/office", 2021, path: "b"), Self.filing("410106/office", 2021, path: "a"),
      Self.filing("410106/office", 2022, path: "c"),
      Self.filing("410106/office", 2022, path: "d", received: 27),
    ])
    #expect(register.series[0].years.map(\.year) == [2021])
    #expect(register.series[0].years.map(\.filing) == [1])
    #expect(Set(register.outside.map(\.filing)) == [0, 2, 3])
    #expect(register.outside.allSatisfy { $0.reason == .disputed })
  }

  @Test func organsAndYearsThatAreNotKnownStandOutside() {
    let register = Self.register([
      Self.filing("unknown/某某局", 2021, path: "a"), Self.filing("410106/office", nil, path: "b"),
    ])
    #expect(register.series.isEmpty)
    #expect(register.outside.map(\.reason) == [.agency, .year])
  }
}
