import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("Carry-over from year to year")
struct CarryTests {
  /// The fault is that of 2021, whose own balance asks for what 2022 carries over.
  @Test func lastYearsOwnBalanceExplainsTheBreak() {
    // 20 received = 15 concluded + 5, but 3 are printed as carried forward; 5 are carried over.
    let found = SampleYears()
      .year(2021) {
        $0.flow(received: 20, over: 0, forward: 5)
        $0.set(.carriedForward, [3, 0, 0, 0, 0, 0, 3])
      }
      .year(2022) { $0.flow(received: 4, over: 5, forward: 0) }
      .findings(.carriedTotalRestated)
    #expect(found.isEmpty)
  }

  @Test func thisYearsOwnSumExplainsTheBreak() throws {
    // The six columns carry 3 over, the total says 8.
    let found = SampleYears()
      .year(2021) { $0.flow(received: 9, over: 0, forward: 3) }
      .year(2022) {
        $0.flow(received: 4, over: 3, forward: 0)
        $0.set(.carriedOver, .total, "8")
      }
      .findings(.carriedTotalRestated)
    #expect(found.count == 1)
    let message = try #require(found.first?.found.message)
    #expect(message.zh.contains("上年结转 8，2021年报告结转下年 3，相差 5；本年报告本身不平（SUM301:carried_over）"))
    #expect(message.zh.contains("按其余各格上年结转应为 3，与2021年报告相符"))
    #expect(found.first?.found.identities == ["CON201:total"])
  }

  @Test func reportsThatNeverCarryOnAreOneFinding() throws {
    var years = SampleYears()
    for year in 2020...2024 {
      years = years.year(year, year == 2020 ? .form2019 : .form2021) {
        $0.flow(received: 9, over: 0, forward: year - 2018)
      }
    }
    for reversed in [false, true] {
      let found = years.findings(.carriedTotalRestated, reversed: reversed)
      #expect(found.map(\.year) == [2021])
      #expect(found.first?.found.message.zh.hasSuffix("连续4年都不衔接") == true)
      #expect(found.first?.found.claim == "t3.carried_over.total")
    }
    #expect(years.findings(.carriedApplicantsReclassified).isEmpty)
  }

  @Test func aReportThatFitsNeitherNeighbourIsOneFindingOfItsYear() {
    let years = SampleYears()
      .year(2021) { $0.flow(received: 9, over: 0, forward: 2) }
      .year(2022) { $0.flow(received: 9, over: 4, forward: 1) }
      .year(2023) { $0.flow(received: 9, over: 3, forward: 0) }
    let found = years.findings(.carriedTotalRestated)
    #expect(found.map(\.year) == [2022])
    #expect(
      found.first?.found.message.zh
        == "上年结转 4，2021年报告结转下年 2，相差 2；其中自然人 4 对 2；结转下年 1，2023年报告上年结转 3，"
        + "相差 2：本年的表与前后两年都不衔接")
  }

  @Test func aBreakThatTheFirstReportExplainsIsItsOwn() {
    // 2021 prints 2 where its balance gives 4; 2023 is off by itself.
    let found = SampleYears()
      .year(2021) {
        $0.flow(received: 9, over: 0, forward: 4)
        $0.set(.carriedForward, [2, 0, 0, 0, 0, 0, 2])
      }
      .year(2022) { $0.flow(received: 9, over: 4, forward: 1) }
      .year(2023) { $0.flow(received: 9, over: 3, forward: 0) }
      .findings(.carriedTotalRestated)
    #expect(found.map(\.year) == [2023])
  }

  @Test func aChangeOfColumnIsTheLesserFinding() {
    let years = SampleYears()
      .year(2021) { $0.flow(received: 9, over: 0, forward: 5) }
      .year(2022) {
        $0.flow(received: 9, over: 5, forward: 0)
        $0.set(.carriedOver, [4, 0, 0, 0, 0, 1, 5])
      }
    #expect(years.findings(.carriedTotalRestated).isEmpty)
    let found = years.findings(.carriedApplicantsReclassified)
    #expect(
      found.first?.found.message.zh.hasPrefix("上年结转总计 5 与2021年报告结转下年相符，但自然人 4 对 5、其他 1 对 0")
        == true)
    #expect(
      found.first?.found.identities == ["CON202:natural_person", "CON202:other_organisation"])
  }

  @Test func blanksAreZerosWhereTheTableProvesIt() {
    let blank: (inout SampleReport) -> Void = {
      $0.flow(received: 9, over: 0, forward: 0)
      $0.set(.carriedOver, [nil, nil, nil, nil, nil, nil, nil])
    }
    // The table of 2022 holds with zeros in the place of its blanks: 3 against 0 is a break.
    let proven = SampleYears().year(2021) { $0.flow(received: 9, over: 0, forward: 3) }
      .year(2022, .form2021, blank)
    #expect(proven.findings(.carriedTotalRestated).map(\.year) == [2022])
    // It does not hold: nothing is proven, and only equal numbers can be told.
    let open = SampleYears().year(2021) { $0.flow(received: 9, over: 0, forward: 3) }
      .year(2022) {
        blank(&$0)
        $0.set(.received, .total, "8")
      }
    #expect(
      open.verdicts(.carriedTotalRestated).map(\.verdict) == [
        .undetermined(.blank(.at(.carriedOver, .total)))
      ])
  }

  @Test func whatIsNotThereIsUndetermined() {
    let unread = SampleYears().year(2021) { $0.flow(received: 9, over: 0, forward: 3) }
      .year(2022) {
        $0.flow(received: 9, over: 4, forward: 0)
        $0.unread[.at(.carriedOver, .total)] = .shifted
      }
    for check in [Check.carriedTotalRestated, .carriedApplicantsReclassified] {
      #expect(
        unread.verdicts(check).map(\.verdict) == [
          .undetermined(.unread(.at(.carriedOver, .total)))
        ])
    }
    let gap = SampleYears().year(2021) { $0.flow(received: 9, over: 0, forward: 3) }
      .year(2023) { $0.flow(received: 9, over: 4, forward: 0) }
    #expect(gap.verdicts(.carriedTotalRestated).map(\.verdict) == [.undetermined(.absentReport)])
    #expect(gap.verdicts(.carriedTotalRestated).map(\.year) == [2023])
  }

  @Test func carryAndStockThatJumpTogetherAreAChangeOfUnit() {
    let years = SampleYears()
      .year(2021) {
        $0.flow(received: 9, over: 0, forward: 3)
        $0.documents(2, 0, 35)
      }
      .year(2022) {
        $0.flow(received: 30, over: 12, forward: 0)
        $0.documents(5, 1, 84)
      }
    let found = years.findings(.carriedTotalRestated)
    #expect(found.first?.found.level == .notice)
    #expect(
      found.first?.found.message.zh
        == "上年结转 12，2021年报告结转下年 3，相差 9；行政规范性文件推得上年末 80，2021年报告 35，相差 45："
        + "各项同向变动，可能是报告单位有变（合并、撤并、范围调整）")
    #expect(years.findings(.documentsOutOfContinuity).isEmpty)
  }

  @Test func carryAndStockThatJumpApartAreTwoFindings() {
    let years = SampleYears()
      .year(2021) {
        $0.flow(received: 9, over: 0, forward: 3)
        $0.documents(2, 0, 35)
      }
      .year(2022) {
        $0.flow(received: 30, over: 12, forward: 0)
        $0.documents(5, 1, 30)
      }
    #expect(years.findings(.carriedTotalRestated).first?.found.level == nil)
    #expect(years.findings(.documentsOutOfContinuity).map(\.year) == [2022])
  }
}
