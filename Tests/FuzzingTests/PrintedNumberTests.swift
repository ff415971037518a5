import Forms
import Testing

@testable import Fuzzing

@Suite struct PrintedNumberTests {
  @Test(arguments: [
    ("12", 12_000_000 as Int64?), ("１２", 12_000_000), ("1,036", 1_036_000_000),
    ("26.5282", 26_528_200), ("-4", -4_000_000), ("减4", -4_000_000), ("25.1万元", 25_100_000),
    ("1\u{200B}2", 12_000_000), ("1 2", nil), ("1<br>2", nil), ("12（3）", nil), ("", nil),
    ("无", nil), ("1.2.3", nil), ("1-2", nil), ("99999999999999999999", nil),
  ])
  func millionths(text: String, value: Int64?) {
    #expect(PrintedNumber.millionths(text, of: Cell.all[0]) == value)
  }
}
