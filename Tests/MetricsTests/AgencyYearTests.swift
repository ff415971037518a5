import Agencies
import Forms
import Intake
import Metrics
import Reading
import Testing

@Suite struct AgencyYearTests {
  @Test(
    arguments: [
      0, 1_000_000, -417_000_000, 25_100_000, 1, -1, 2_147_483_647_000_000, 2_147_483_648_000_000,
      -2_147_483_648_000_000, -2_147_483_647_000_000, -2_147_483_420_000_000,
      -2_147_483_421_000_000, -2_147_483_422_000_000, -2_147_483_500_000_000,
      99_999_999_999_000_000, Int64.max, Int64.min,
    ] as [Int64])
  func numbersComeBackExactly(millionths: Int64) {
    var report = sampleReport()
    for cell in Edition.form2021.cells { report.print(millionths, at: cell) }
    let record = AgencyYear(report, source: 3)
    for cell in Edition.form2021.cells {
      #expect(record.value(cell) == Quantity(millionths: millionths))
    }
    #expect(record.value(.at(.otherHandled, .total)) == nil)
  }

  @Test func statesAreCounted() {
    var report = sampleReport(agency: county(1), year: 2022)
    let cells = Edition.form2021.cells
    report.cells[cells[0]] = .blank
    report.cells[cells[1]] = .notApplicable(SourceSpan(start: 0, end: 1))
    report.cells[cells[2]] = .notApplicable(SourceSpan(start: 0, end: 1))
    for cell in cells[3...5] { report.cells[cell] = .unread(.shifted, offset: 0) }
    report.cells[cells[6]] = .absent
    let record = AgencyYear(report, source: 9)
    #expect(record.blankCount == 1)
    #expect(record.notApplicableCount == 2)
    #expect(record.unreadCount == 4)
    #expect(cells[0...6].allSatisfy { record.value($0) == nil })
    #expect(record.value(cells[7]) == .zero)
    #expect(record.source == 9)
    #expect(record.year == 2022)
    #expect(record.agency?.id == "410001/government")
  }
}
