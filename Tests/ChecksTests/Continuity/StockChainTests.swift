import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("Documents in force from year to year")
struct StockChainTests {
  private func chain(_ rows: [(Int, Int?, Int?, Int?)]) -> SampleYears {
    var years = SampleYears()
    for (year, issued, repealed, inForce) in rows {
      years = years.year(year) { $0.documents(issued, repealed, inForce) }
    }
    return years
  }

  /// The findings on normative documents: their years and messages in Chinese.
  private func found(_ years: SampleYears) -> [(Int, String)] {
    years.findings(.documentsOutOfContinuity).map { ($0.year, $0.found.message.zh) }
  }

  @Test func aStockThatStaysOffBreaksOnce() {
    let found = found(
      chain([(2021, 2, 0, 15), (2022, 3, 1, 20), (2023, 2, 0, 22), (2024, 1, 4, 19)]))
    #expect(found.map(\.0) == [2022])
    #expect(found[0].1 == "行政规范性文件：现行有效 20，而2021年 15＋制发 3－废止 1＝17，相差 3（推得上年末 18）")
  }

  @Test func laterBreaksStandBeneathTheFirst() {
    let found = found(
      chain([(2021, 2, 0, 15), (2022, 3, 1, 20), (2023, 2, 0, 22), (2024, 1, 0, 25)]))
    #expect(found.map(\.0) == [2022])
    #expect(found[0].1.hasSuffix("（推得上年末 18）；其后不衔接的还有2024年（相差 2）"))
  }

  @Test func aBreakMadeGoodNamesTheYearThatIsOff() {
    let found = found(chain([(2021, 0, 0, 10), (2022, 1, 0, 21), (2023, 2, 0, 13)]))
    #expect(found.map(\.0) == [2022])
    #expect(found[0].1.hasSuffix("；2023年的 13 又与 11 衔接，不合的只是2022年的 21"))
  }

  @Test(arguments: [(12, "；差数等于制发件数"), (17, "；差数等于废止件数")])
  func aFlowLeftOutIsNamed(_ inForce: Int, _ text: String) {
    // 15 in force, 3 issued, 2 repealed: 16. Without those issued 13, without those repealed 18.
    let found = found(chain([(2021, 0, 0, 15), (2022, 3, 2, inForce + 1)]))
    #expect(found.first?.1.hasSuffix(text) == true)
  }

  @Test func aStockThatWasNotReadIsBridged() {
    let years = SampleYears()
      .year(2021) { $0.documents(0, 0, 15) }
      .year(2022) {
        $0.documents(4, 0, 19)
        $0.unread[.at(.normativeDocuments, .inForce)] = .damaged
      }
      .year(2023) { $0.documents(2, 1, 21) }
    let found = found(years)
    #expect(found.map(\.0) == [2023])
    #expect(found[0].1 == "行政规范性文件：现行有效 21，而2021年 15＋其后制发 6－废止 1＝20，相差 1（推得2021年末 16）")
    let sound = SampleYears()
      .year(2021) { $0.documents(0, 0, 15) }
      .year(2022) {
        $0.documents(4, 0, 19)
        $0.unread[.at(.normativeDocuments, .inForce)] = .damaged
      }
      .year(2023) { $0.documents(2, 1, 20) }
    #expect(self.found(sound).isEmpty)
  }

  @Test func afterAGapTheChainBeginsAnew() {
    let years = chain([(2021, 0, 0, 15), (2023, 1, 0, 40), (2024, 1, 0, 41)])
    #expect(found(years).isEmpty)
    let verdicts = years.verdicts(.documentsOutOfContinuity)
    #expect(
      verdicts.filter { $0.verdict == .undetermined(.absentReport) }.map(\.year) == [2023, 2023])
  }

  @Test func theTotalEverDisclosedIsNoStock() {
    let years = SampleYears()
      .year(2020, .form2019) { $0.set(.normativeDocuments, [3, 3, 90]) }
      .year(2021) { $0.documents(1, 0, 15) }
    #expect(years.verdicts(.documentsOutOfContinuity).isEmpty)
  }

  @Test func blanksAreTriedAsZero() {
    // 15 + 2 - blank = 17 holds with zero; 15 + blank = 18 does not, and three may have been issued.
    #expect(found(chain([(2021, 0, 0, 15), (2022, 2, nil, 17)])).isEmpty)
    let open = chain([(2021, 0, 0, 15), (2022, nil, 0, 18)]).verdicts(.documentsOutOfContinuity)
    #expect(
      open.map(\.verdict).contains(
        .undetermined(.blank(.at(.normativeDocuments, .issued)))))
    #expect(open.allSatisfy { $0.verdict.discrepancy == nil })
  }
}
