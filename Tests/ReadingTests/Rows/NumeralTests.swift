import Intake
import Testing

@testable import Reading

/// Every spelling of a number or of none, and what each is read as.
@Suite struct NumeralTests {
  private func numeral(_ string: String) -> Numeral {
    let text = scanned(string)
    return NumeralReader.read(text, 0..<text.count)
  }

  @Test(
    arguments: [
      ("0", 0), ("7", 7_000_000), ("1036", 1_036_000_000), ("999999999", 999_999_999_000_000),
      ("999999999999", 999_999_999_999_000_000), ("1,036", 1_036_000_000), ("１，０３６", 1_036_000_000),
      ("12,345,678", 12_345_678_000_000), ("1,036.50", 1_036_500_000), ("12.5000", 12_500_000),
      ("0.5", 500_000), ("0.000001", 1), ("1.0000000", 1_000_000), ("659.1569", 659_156_900),
      ("0.00", 0), ("-0", 0), (" 12 ", 12_000_000), ("\u{3000}12\t", 12_000_000),
      ("１２", 12_000_000), ("1\u{200B}2", 12_000_000), ("**12**", 12_000_000), ("**5**", 5_000_000),
    ] as [(String, Int64)])
  func numbers(string: String, millionths: Int64) {
    let numeral = numeral(string)
    #expect(numeral.kind == .number)
    #expect(numeral.millionths == millionths)
    #expect(numeral.unit == .none)
  }

  @Test(arguments: [
    ("-417", -417), ("−417", -417), ("－417", -417), ("—417", -417), ("–4", -4), ("- 4", -4),
    ("+12", 12), ("＋12", 12), ("减4", -4), ("减少5", -5), ("减少 5", -5), ("减 5", -5), ("增3", 3),
    ("增加3", 3), ("增加 3", 3), ("減4", -4), ("-1,036", -1036),
  ])
  func signs(string: String, value: Int64) {
    let numeral = numeral(string)
    #expect(numeral.kind == .number)
    #expect(numeral.millionths == value * 1_000_000)
  }

  @Test(arguments: [
    ("5件", 5_000_000, Numeral.PrintedUnit.pieces), ("5 件", 5_000_000, .pieces),
    ("减4项", -4_000_000, .pieces), ("3条", 3_000_000, .pieces), ("3个", 3_000_000, .pieces),
    ("3宗", 3_000_000, .pieces), ("3次", 3_000_000, .pieces), ("3份", 3_000_000, .pieces),
    ("251000元", 251_000_000_000, .yuan), ("251,000.25 元", 251_000_250_000, .yuan),
    ("25.1万元", 25_100_000, .tenThousandYuan), ("25.1 万元", 25_100_000, .tenThousandYuan),
    ("２５．１萬元", 25_100_000, .tenThousandYuan),
  ])
  func units(string: String, millionths: Int64, unit: Numeral.PrintedUnit) {
    let numeral = numeral(string)
    #expect(numeral.kind == .number)
    #expect(numeral.millionths == millionths)
    #expect(numeral.unit == unit)
  }

  @Test(arguments: [
    "-", "－", "—", "——", "–", "/", "／", "//", "\\", "无", "無", " — ", "--",
  ])
  func marksForNoNumber(string: String) { #expect(numeral(string).kind == .notApplicable) }

  @Test(arguments: ["", " ", "\u{3000}", "\t \n", "\u{200B}", "&nbsp;"])
  func nothing(string: String) { #expect(numeral(string).kind == .empty) }

  @Test(arguments: [
    "007", "00", "05", "0,000", "1,03", "1,0364", "10,36", ",036", "1,,036", "1036,000", "1,036,",
    "12%", "2/3", "5O", "5Ｏ", "O", "〇", "×", "x", "12.", ".5", "1.2.3", "12.3456789", "1 2", "1-2",
    "1234567890123", "--5", "+-5", "-增5", "减", "减少", "增加", "+", "件", "元", "万元", "25.1万", "5件件",
    "约5", "5余", "十二", "---", "———", "无无无", "***", "(5)", "（5）", "5）", "12a", "1e3", "0x1", "1．",
    "2021年", "－－5", "无5", "/5", "5/", "😀",
  ])
  func anythingElseIsText(string: String) { #expect(numeral(string).kind == .text) }

  @Test func theRangeLeavesOutWhiteSpace() {
    let text = scanned(" 　12 件 \t")
    let numeral = NumeralReader.read(text, 0..<text.count)
    #expect(text.source.text(text.span(numeral.range)) == "12 件")
  }
}
