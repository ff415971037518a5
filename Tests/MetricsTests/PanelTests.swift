import Agencies
import Forms
import Metrics
import Reading
import Statistics
import Testing

@Suite struct PanelTests {
  private let rate = metric("full_grant_rate")

  @Test func columnsLieOneBehindTheOther() {
    let panel = Panel(countyReports([(1, 4), (2, 4), (3, 4)]))
    #expect(panel.values.count == 3 * Metric.catalogue.count)
    let start = rate.position * 3
    #expect(Array(panel.values[start..<start + 3]) == [0.25, 0.5, 0.75])
    #expect(panel.rows.map { panel.value(rate, $0) } == [0.25, 0.5, 0.75])
  }

  @Test func noNumberIsNaN() {
    let panel = Panel(countyReports([(1, 0)]))
    #expect(panel.values[rate.position].isNaN)
    #expect(panel.value(rate, RowIndex(0)) == nil)
    #expect(panel.numerator(rate, RowIndex(0)) == Quantity(1))
    #expect(panel.denominator(rate, RowIndex(0)) == .zero)
  }

  @Test func theOtherEditionHasNoValue() {
    var report = sampleReport(["t3.concluded.total": 5], edition: .form2019)
    report.agency = county(1)
    let panel = Panel([AgencyYear(report, source: 0)])
    #expect(panel.value(metric("residual_rate"), RowIndex(0)) == 0)
    #expect(panel.value(metric("residual_other_rate"), RowIndex(0)) == nil)
    #expect(panel.denominator(metric("residual_other_rate"), RowIndex(0)) == nil)
  }

  @Test func groupsArePeersOfOneYear() {
    let panel = Panel(
      countyReports([(1, 4), (2, 4)], year: 2022) + countyReports([(3, 4)], year: 2021))
    #expect(
      panel.groups == [
        ComparisonGroup(name: "county/government", year: 2021),
        ComparisonGroup(name: "county/government", year: 2022),
      ])
    #expect(panel.rows(in: GroupIndex(0)) == [RowIndex(2)])
    #expect(panel.rows(in: GroupIndex(1)) == [RowIndex(0), RowIndex(1)])
    #expect(panel.group(of: RowIndex(2))?.year == 2021)
  }

  @Test func matrixOfAGroup() throws {
    let panel = Panel(
      countyReports([(1, 4), (2, 4)], year: 2022) + countyReports([(3, 4)], year: 2021))
    let sample = try #require(panel.matrix(year: 2022, group: "county/government"))
    #expect(sample.rows == [RowIndex(0), RowIndex(1)])
    #expect(sample.matrix.rows == 2)
    #expect(sample.matrix.columns == Metric.catalogue.count)
    #expect(sample.matrix[0, rate.position] == 0.25)
    #expect(sample.matrix[1, rate.position] == 0.5)
    #expect(panel.matrix(year: 2023, group: "county/government") == nil)
  }

  @Test func aSecondReportOfOneOrganAndYearIsInNoGroup() {
    let first = AgencyYear(sampleReport(agency: county(1)), source: 4)
    let second = AgencyYear(sampleReport(agency: county(1)), source: 7)
    let panel = Panel([second, first])
    #expect(panel.group(of: RowIndex(0)) == nil)
    #expect(panel.group(of: RowIndex(1)) != nil)
  }

  @Test func withoutOrganOrYearThereIsNoGroup() {
    let panel = Panel([
      AgencyYear(sampleReport(agency: nil), source: 0),
      AgencyYear(sampleReport(agency: county(1), year: nil), source: 1),
    ])
    #expect(panel.groups.isEmpty)
    #expect(panel.rows.allSatisfy { panel.groupIndex(of: $0) == nil })
  }

  @Test func organsOfUnknownRegionAreNotTakenForOne() {
    let agency = Agency(
      name: "甲局", id: "unknown/甲局", region: nil, level: .county, kind: .department, scope: .own)
    let panel = Panel((0...1).map { AgencyYear(sampleReport(agency: agency), source: $0) })
    #expect(panel.rows(in: GroupIndex(0)).count == 2)
  }
}
