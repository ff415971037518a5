import Forms
import Intake
import Metrics
import Reading
import Testing

@Suite struct CellSumTests {
  private let sum = CellSum(
    [.at(.reconsideration, .total), .at(.directSuit, .total)],
    minus: [.at(.reconsideration, .pending)])

  @Test func addsAndSubtracts() {
    let report = sampleReport([
      "t4.reconsideration.total": 7, "t4.direct_suit.total": 4, "t4.reconsideration.pending": 2,
    ])
    #expect(sum.value(in: AgencyYear(report, source: 0)) == Quantity(9))
  }

  @Test(arguments: [
    CellReading.blank, .notApplicable(SourceSpan(start: 0, end: 1)), .unread(.count, offset: 0),
    .unread(.missing, offset: 0), .absent,
  ])
  func anyOperandWithoutANumberLeavesNoValue(reading: CellReading) {
    for cell in sum.added + sum.subtracted {
      var report = sampleReport(["t4.reconsideration.total": 7])
      report.cells[cell] = reading
      #expect(sum.value(in: AgencyYear(report, source: 0)) == nil)
    }
  }

  @Test func cellsOfTheOtherEditionAreNotMissed() {
    let other = CellSum([.at(.otherHandled, .total), .at(.otherOther, .total)])
    let old = sampleReport(["t3.other.total": 3], edition: .form2019)
    let new = sampleReport(["t3.other.other.total": 4])
    #expect(other.value(in: AgencyYear(old, source: 0)) == Quantity(3))
    #expect(other.value(in: AgencyYear(new, source: 0)) == Quantity(4))
    let onlyNew = CellSum([.at(.otherOther, .total)])
    #expect(onlyNew.value(in: AgencyYear(old, source: 0)) == nil)
  }

  @Test(arguments: [
    (Int64.max, 1, 0), (Int64.max, 0, -1), (Int64.min, 0, 1), (0, 0, Int64.min),
  ])
  func aSumTooLargeHasNoValue(total: Int64, suits: Int64, pending: Int64) {
    var report = sampleReport()
    report.print(total, at: .at(.reconsideration, .total))
    report.print(suits, at: .at(.directSuit, .total))
    report.print(pending, at: .at(.reconsideration, .pending))
    #expect(sum.value(in: AgencyYear(report, source: 0)) == nil)
  }
}
