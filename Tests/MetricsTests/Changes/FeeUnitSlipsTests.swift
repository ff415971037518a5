import Metrics
import Reading
import Testing

/// Which of two years printed its fees in another unit.
@Suite struct FeeUnitSlipsTests {
  /// Slips among counties, given the fees of each from 2021 on.
  private func slips(_ fees: [[Double]]) -> [FeeUnitSlip] {
    var reports: [AgencyYear] = []
    for (number, years) in fees.enumerated() {
      for (offset, amount) in years.enumerated() {
        let report = sampleReport(
          ["t2.fees.amount": amount], agency: county(number), year: 2021 + offset)
        reports.append(AgencyYear(report, source: reports.count))
      }
    }
    return FeeUnitSlips(YearOverYear(Panel(reports))).slips
  }

  @Test func otherYearsTellThatTheLargeOneIsWrong() throws {
    let slip = try #require(slips([[26.3, 251_000, 24, 30]]).first)
    #expect(slip.row == RowIndex(1) && slip.neighbour == RowIndex(0))
    #expect(slip.expected == Quantity(millionths: 25_100_000) && slip.basis == .otherYears(2))
  }

  @Test func otherYearsTellThatTheSmallOneIsWrong() throws {
    let slip = try #require(slips([[300, 320, 0.0287, 310]]).first)
    #expect(slip.row == RowIndex(2) && slip.expected == Quantity(287))
    #expect(slip.basis == .otherYears(2))
  }

  /// Issue 12 C4: both years beside a slip differ from it by a unit. It is held against the earlier,
  /// wherever the reports stand among the sources.
  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]])
  func theNeighbourIsTheEarlierYear(sources: [Int]) throws {
    let reports = [26.0, 251_000, 24].enumerated().map { offset, amount in
      AgencyYear(
        sampleReport(["t2.fees.amount": amount], agency: county(0), year: 2021 + offset),
        source: sources[offset])
    }.sorted { $0.source < $1.source }
    let slips = FeeUnitSlips(YearOverYear(Panel(reports))).slips
    #expect(slips.map { reports[$0.row.position].year } == [2022])
    #expect(slips.map { reports[$0.neighbour.position].year } == [2021])
  }

  @Test func peersTellWhereNoOtherYearDoes() throws {
    let peers = (0..<12).map { [20.0 + Double($0), 25.0 + Double($0)] }
    let slip = try #require(slips(peers + [[28, 260_000]]).first)
    #expect(slip.row == RowIndex(25) && slip.basis == .peers(12))
    let small = try #require(slips(peers + [[31, 0.0029]]).first)
    #expect(small.row == RowIndex(25) && small.expected == Quantity(29))
  }

  @Test func withoutAnyTheLargerIsNamed() throws {
    let slip = try #require(slips([[260_000, 28]]).first)
    #expect(slip.row == RowIndex(0) && slip.basis == .commonSlip)
  }

  /// A level that lasts is growth; so is any factor that is no unit, and a first or last zero.
  @Test func growthIsNotAccused() {
    #expect(slips([[0.5, 0.6, 5_000, 5_200]]).isEmpty)
    let peers = (0..<12).map { _ in [300.0, 310, 290, 305] }
    #expect(slips(peers + [[0.5, 0.6, 5_000, 5_200]]).isEmpty)
    #expect(slips([[2, 5_000]]).isEmpty && slips([[2, 80_000]]).isEmpty)
    #expect(slips([[0, 5_000]]).isEmpty && slips([[5_000, 0]]).isEmpty)
  }
}
