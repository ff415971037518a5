import Checks
import Findings
import Forms
import Simulation
import Testing

@Suite("Rounded amounts of a simulated province")
struct RoundedAmountTests {
  private static let fee = Cell.at(.fees, .amount)
  private static let province = SimulatedProvince(seed: 5, cities: 1, counties: 3, departments: 8)

  /// The findings where every body but the governments prints its fees in whole 万元.
  private static func rows(off: Int64) -> [String] {
    let reports = province.reports().map { report in
      var rounded = report
      if report.member.organ.kind != .government {
        rounded.figures[fee] = (report.figures[fee] + 500_000) / 1_000_000 * 1_000_000
      } else if report.member.organ.agencyID == "410102/government" {
        rounded.figures[fee] += off
      }
      return rounded
    }
    var tally = Tally()
    return ProvinceFilings(reports)
      .findings(withRoster: ProvinceFilings.roster(of: province), tally: &tally)
      .map { "\($0.checkID) \($0.agencyID ?? "") \($0.cell?.id ?? "")" }.sorted()
  }

  @Test func roundingIsNoDifference() { #expect(Self.rows(off: 0) == []) }

  @Test func moreThanRoundingIs() {
    // Nine bodies print whole 万元: one of each, 9 万元, is the most that it explains.
    #expect(
      Self.rows(off: 20 * 1_000_000) == [
        "AGG101 410100/government t2.fees.amount", "AGG101 410102/government t2.fees.amount",
      ])
  }
}
