import Testing

@testable import Agencies

@Suite struct TitleYearTests {
  @Test(arguments: [
    ("2021年", [2021]), ("2021", [2021]), ("(2021)", [2021]), ("二〇二一年度", [2021]),
    ("二○二○年", [2020]), ("2021年2022年", [2021, 2022]), ("二0二一年", [2021]),
    ("2008", [2008]), ("2100", [2100]),
    ("2007", []), ("2101", []), ("20210", []), ("202", []), ("二〇二一", []),
    ("2022年1月20日", []), ("二〇二二年一月", []), ("", []),
  ])
  func findsYears(text: String, years: [Int]) {
    let scalars = Array(text.utf16)
    let found = TitleYear.all(scalars.span)
    #expect(found.map(\.year) == years)
  }

  @Test func keepsThePlaceOfAnImpossibleYear() throws {
    let years = TitleYear.all(Array("局1999年报".utf16).span)
    #expect(years.count == 1)
    #expect(try #require(years.first).year == nil)
    #expect(try #require(years.first).range == 1..<6)
  }

  /// Issue 12 A4: digits of another count before 年 are no year, and no part of a name.
  @Test(arguments: ["局20211年政府", "局202年度", "局二〇二一一年", "局21年报"])
  func keepsThePlaceOfAMisspelledYear(text: String) throws {
    let years = TitleYear.all(Array(text.utf16).span)
    #expect(years.map(\.year) == [nil])
    #expect(try #require(years.first).range.lowerBound == 1)
  }

  @Test func takesTheWordForYearAlong() throws {
    let years = TitleYear.all(Array("局2021年度政府".utf16).span)
    #expect(try #require(years.first).range == 1..<7)
  }
}
