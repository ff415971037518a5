import Forms
import Reading
import Testing

@testable import Metrics

/// Issue 12 C3: a figure that no country has takes no part in laws of figures.
@Suite struct PlausibleFigureTests {
  @Test(arguments: [
    ("t3.received.total", "99999999", "100000000"),
    ("t4.reconsideration.total", "99999999", "100000000"),
    ("t2.licensing.decisions", "9999999999", "10000000000"),
    ("t2.fees.amount", "9999999999.999999", "10000000000"),
    ("t2.procurement.amount", "3999999999999", "4000000000000"),
  ])
  func boundsByTable(id: String, most: String, least: String) throws {
    let cell = try #require(Cell(id: id))
    let parts = most.split(separator: ".").map(String.init)
    let fraction = try #require(Int64(parts.count > 1 ? parts[1] : "0"))
    let whole = try #require(Int64(parts[0]))
    #expect(cell.isPlausible(Quantity(millionths: whole * 1_000_000 + fraction)))
    #expect(cell.isPlausible(Quantity(millionths: -whole * 1_000_000)))
    #expect(String(cell.leastImplausible) == least)
    #expect(!cell.isPlausible(Quantity(cell.leastImplausible)))
    #expect(!cell.isPlausible(Quantity(-cell.leastImplausible)))
  }

  @Test func ratiosScoresChangesAndDigitsLeaveItOut() {
    let reports = (2020...2021).map { year in
      AgencyYear(
        sampleReport(
          [
            "t3.granted.total": 30, "t3.concluded.total": year == 2021 ? 1_000_000_000 : 60,
            "t3.refused.state_secret.natural_person": year == 2021 ? 100_000_000 : 12,
          ],
          agency: county(1), year: year),
        source: year - 2020)
    }
    let panel = Panel(reports)
    let disclosure = metric("disclosure_rate")
    #expect(panel.value(disclosure, RowIndex(0)) == 0.5)
    #expect(panel.value(disclosure, RowIndex(1)) == nil)
    let figures = FigureColumns(panel)
    #expect(figures.value(.at(.concluded, .total), 0) == 60)
    #expect(figures.value(.at(.concluded, .total), 1).isNaN)
    var digits: [Int] = []
    for report in reports { FreeCounts.append(report, to: &digits) }
    #expect(!digits.contains { $0 >= 100_000_000 })
    #expect(reports[1].value(.at(.concluded, .total)) == Quantity(1_000_000_000))
  }
}
