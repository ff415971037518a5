import Intake
import Testing

@testable import Reading

@Suite struct PeriodReaderTests {
  @Test(arguments: [
    ("2021年1月1日至12月31日", 2021), ("2021年1月1日起至2021年12月31日止", 2021),
    ("2021 年 1 月 1 日至 12 月 31 日", 2021),
    ("２０２０年１月１日—１２月３１日", 2020), ("2021年1月1日至12月31日，2021年1月1日至12月31日", 2021),
  ])
  func statedPeriods(text: String, year: Int) {
    #expect(PeriodReader.read(scanned("本报告统计期限为\(text)。"))?.year == year)
  }

  @Test(arguments: [
    "", "2021年", "2021年1月1日至11月30日", "2021年1月1日施行", "12021年1月1日至12月31日", "21年1月1日至12月31日",
    "2021年1月1日至12月31日，2020年1月1日至12月31日", "1021年1月1日至12月31日",
  ])
  func noPeriod(text: String) { #expect(PeriodReader.read(scanned(text)) == nil) }

  @Test func thePlaceIsTheBeginning() throws {
    let text = scanned("😀\n期限为2021 年1月1日至12月31日")
    let stated = try #require(PeriodReader.read(text))
    #expect(text.source.text(stated.span) == "2021 年1月1日")
    #expect(text.source.location(at: stated.span.start) == "a.txt:2:4")
  }
}
