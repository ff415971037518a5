import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("Disputes from year to year")
struct DisputesOverYearsTests {
  /// A report with as many applications granted as given, and reconsiderations: upheld, pending.
  private func add(
    _ years: SampleYears, _ year: Int, granted: Int = 40, upheld: Int, pending: Int,
    suits: Int = 0
  ) -> SampleYears {
    years.year(year) {
      $0.flow(received: granted, over: 0, forward: 0)
      $0.set(.reconsideration, [upheld, 0, 0, pending, upheld + pending])
      $0.set(.suitAfterReconsideration, [suits, 0, 0, 0, suits])
    }
  }

  @Test func aSmallShortfallSaysNothing() {
    let years = add(add(SampleYears(), 2021, upheld: 3, pending: 1), 2022, upheld: 0, pending: 0)
    #expect(years.verdicts(.pendingCasesDropped).map(\.verdict) == [.undetermined(.unstated)])
  }

  @Test func tenMissingCasesAreANoticeUnlessAnotherYearFallsShort() {
    let years = add(add(SampleYears(), 2021, upheld: 3, pending: 14), 2022, upheld: 2, pending: 2)
    let found = years.findings(.pendingCasesDropped)
    #expect(found.map(\.year) == [2022])
    #expect(found[0].found.level == .notice)
    #expect(
      found[0].found.message.zh
        == "行政复议：2021年尚未审结 14，本年总计 4，少 10；只计本年新收案件的机关属正常")
    // 2023 has none of the two that 2022 left: the organ counts new cases only.
    let twice = add(years, 2023, upheld: 0, pending: 0)
    #expect(twice.findings(.pendingCasesDropped).isEmpty)
  }

  @Test func theLawOf2024IsMarked() throws {
    let years = add(add(SampleYears(), 2023, upheld: 3, pending: 14), 2024, upheld: 2, pending: 2)
    let found = try #require(years.findings(.pendingCasesDropped).first?.found)
    #expect(found.message.zh.hasSuffix("；两年之间新《行政复议法》自2024年1月1日起施行"))
    #expect(
      found.message.en.hasSuffix(
        "the revised Administrative Reconsideration Law holds from 2024-01-01"))
  }

  @Test func suitsAreBoundedByDecisionsOfTwoYears() {
    let before = add(SampleYears(), 2021, upheld: 1, pending: 0)
    #expect(
      add(before, 2022, upheld: 2, pending: 0, suits: 3)
        .verdicts(.suitsBeyondReconsiderations).map(\.verdict) == [.satisfied])
    let found = add(before, 2022, upheld: 2, pending: 0, suits: 6)
      .findings(.suitsBeyondReconsiderations)
    #expect(found.map(\.found.message.zh) == ["复议后起诉 6，多于本年审结行政复议 2＋2021年 1＝3，多 3"])
    // The one case pending in 2021 may have been decided and sued about, and counted nowhere.
    let pending = add(SampleYears(), 2021, upheld: 1, pending: 1)
    #expect(
      add(pending, 2022, upheld: 2, pending: 0, suits: 4)
        .verdicts(.suitsBeyondReconsiderations).map(\.verdict) == [.undetermined(.unstated)])
  }

  /// Suits after reconsideration need one.
  @Test func suitsWithoutAnyReconsiderationAreAQuery() {
    let before = add(SampleYears(), 2021, upheld: 0, pending: 0)
    let found = add(before, 2022, upheld: 0, pending: 0, suits: 25)
      .findings(.suitsBeyondReconsiderations)
    #expect(found.map(\.found.level) == [.query])
    #expect(found.map(\.found.message.zh) == ["复议后起诉 25，而本年和2021年报告都没有行政复议"])
  }

  /// One decision contested by two, or one of 2020, explains two suits more.
  @Test func twoSuitsMoreLeaveItOpen() {
    let before = add(SampleYears(), 2021, upheld: 0, pending: 0)
    #expect(
      add(before, 2022, upheld: 0, pending: 0, suits: 2)
        .verdicts(.suitsBeyondReconsiderations).map(\.verdict) == [.undetermined(.unstated)])
  }

  @Test func severalYearsAboveTheBoundAreOneFinding() {
    var years = SampleYears()
    for year in 2021...2024 {
      years = add(years, year, upheld: 0, pending: 0, suits: year == 2021 ? 0 : 3)
    }
    let found = years.findings(.suitsBeyondReconsiderations)
    #expect(found.map(\.year) == [2022])
    #expect(
      found.first?.found.message.zh.hasSuffix("；其后还有2023年（多 3）、2024年（多 3）") == true)
  }

  @Test func reconsiderationsAreBoundedByApplicationsOfTwoYears() {
    let before = add(SampleYears(), 2021, granted: 2, upheld: 0, pending: 0)
    #expect(
      add(before, 2022, granted: 4, upheld: 6, pending: 0)
        .verdicts(.reconsiderationsBeyondApplications).map(\.verdict) == [.satisfied])
    let found = add(before, 2022, granted: 4, upheld: 9, pending: 0)
      .findings(.reconsiderationsBeyondApplications)
    #expect(found.map(\.found.message.zh) == ["行政复议 9，多于本年办结申请 4＋2021年 2＝6，多 3"])
    #expect(found[0].found.difference == .quantity(Quantity(3)))
  }

  @Test func aBlankThatMayHoldMoreLeavesItOpen() {
    let years = add(SampleYears(), 2021, upheld: 1, pending: 0).year(2022) {
      $0.flow(received: 40, over: 0, forward: 0)
      $0.set(.reconsideration, [nil, 1, 0, 0, 3])
      $0.set(.suitAfterReconsideration, [3, 0, 0, 0, 3])
    }
    #expect(
      years.verdicts(.suitsBeyondReconsiderations).map(\.verdict) == [
        .undetermined(.blank(.at(.reconsideration, .upheld)))
      ])
  }
}
