import Agencies
import Forms
import Metrics
import Reading
import Testing

@Suite struct YearOverYearTests {
  private func report(
    _ cells: [String: Double], _ agency: Agency?, _ year: Int?, _ source: Int,
    _ edition: Edition = .form2021
  ) -> AgencyYear {
    AgencyYear(sampleReport(cells, agency: agency, year: year, edition: edition), source: source)
  }

  private func change(
    _ id: String, _ before: [String: Double], _ after: [String: Double],
    _ editions: (Edition, Edition) = (.form2021, .form2021)
  ) throws -> Change {
    let changes = YearOverYear(
      Panel([
        report(before, county(1), 2021, 0, editions.0),
        report(after, county(1), 2022, 1, editions.1),
      ]), gates: ComparisonGates(minimumPeers: 1))
    let pair = try #require(changes.pairs.first)
    return changes.change(metric(id), from: pair.previous, to: pair.current)
  }

  @Test func onlyConsecutiveYearsOfOneDecidedOrgan() {
    let unknown = Agency(
      name: "甲局", id: "unknown/甲局", region: nil, level: .county, kind: .department, scope: .own)
    let changes = YearOverYear(
      Panel([
        report([:], county(1), 2023, 0), report([:], county(1), 2021, 1),
        report([:], county(1), 2022, 2), report([:], county(2), 2021, 3),
        report([:], county(2), 2023, 4), report([:], unknown, 2021, 5),
        report([:], unknown, 2022, 6), report([:], county(3), nil, 7), report([:], nil, 2022, 8),
      ]))
    #expect(changes.pairs.map(\.previous) == [RowIndex(2), RowIndex(1)])
    #expect(changes.pairs.map(\.current) == [RowIndex(0), RowIndex(2)])
  }

  @Test func theFirstOfTwoReportsIsUsed() {
    let changes = YearOverYear(
      Panel([
        report([:], county(1), 2021, 5), report([:], county(1), 2021, 2),
        report([:], county(1), 2022, 3),
      ]))
    #expect(changes.pairs.map(\.previous) == [RowIndex(1)])
  }

  @Test func countsChangeRelatively() throws {
    let change = try change(
      "applications_received", ["t3.received.total": 40], ["t3.received.total": 50])
    #expect(change.previous == 40 && change.current == 50)
    #expect(change.difference == 10)
    #expect(change.relativeChange == 0.25)
    #expect(change.judgement.isJudged)
  }

  @Test(arguments: [0.0, 9])
  func smallBasesHaveNoRelativeChange(base: Double) throws {
    let change = try change(
      "applications_received", ["t3.received.total": base], ["t3.received.total": 50])
    #expect(change.difference == 50 - base)
    #expect(change.relativeChange == nil)
    #expect(change.judgement == .exact && change.score != nil)
  }

  @Test func tenIsBaseEnough() throws {
    let change = try change(
      "applications_received", ["t3.received.total": 10], ["t3.received.total": 5])
    #expect(change.relativeChange == -0.5)
    #expect(change.judgement.isJudged)
  }

  @Test func sharesDifferInPoints() throws {
    let change = try change(
      "full_grant_rate", ["t3.granted.total": 10, "t3.concluded.total": 40],
      ["t3.granted.total": 30, "t3.concluded.total": 40])
    #expect(change.difference == 0.5)
    #expect(change.relativeChange == nil && change.effect == nil)
    #expect(change.judgement == .exact)
  }

  @Test func aShareOverFewIsSmall() throws {
    let change = try change(
      "full_grant_rate", ["t3.granted.total": 10, "t3.concluded.total": 40],
      ["t3.granted.total": 15, "t3.concluded.total": 19])
    #expect(change.judgement == .smallBase)
    #expect(change.difference != nil)
  }

  @Test func missingValuesAreNotAvailable() throws {
    let change = try change("full_grant_rate", ["t3.concluded.total": 40], [:])
    #expect(change.judgement == .notAvailable)
    #expect(change.previous == 0 && change.current == nil && change.difference == nil)
  }

  @Test func aChangeOfFormBreaksOnlyWhatItChanged() throws {
    let old = ["t3.other.total": 10.0, "t3.concluded.total": 40]
    let new = ["t3.other.not_supplemented.total": 20.0, "t3.concluded.total": 40]
    let residual = try change("residual_rate", old, new, (.form2019, .form2021))
    #expect(residual.judgement == .exact && residual.difference == 0.25)
    let other = try change("residual_other_rate", old, new, (.form2019, .form2021))
    #expect(other.judgement == .editionBreak && other.difference == nil && other.current == 0)
    let documents = try change("documents_repeal_rate", new, old, (.form2021, .form2019))
    #expect(documents.judgement == .editionBreak)
  }

  @Test func ratiosAreLeftOut() {
    #expect(YearOverYear.metrics.allSatisfy { $0.metric.kind != .ratio })
    #expect(YearOverYear.metrics.contains(metric("disclosure_rate")))
    #expect(YearOverYear.metrics.contains(metric("decisions_penalties")))
  }
}
