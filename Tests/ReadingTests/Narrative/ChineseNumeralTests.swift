import Testing

@testable import Reading

@Suite struct ChineseNumeralTests {
  private func value(_ string: String) -> Int64? {
    let text = scanned(string)
    guard let number = ChineseNumeral.read(text, 0, before: text.count), number.end == text.count
    else { return nil }
    return number.value
  }

  @Test(
    arguments: [
      ("零", 0), ("〇", 0), ("一", 1), ("两", 2), ("九", 9), ("十", 10), ("十二", 12), ("二十", 20),
      ("二十一", 21), ("九十九", 99), ("一百", 100), ("两百零五", 205), ("一百一十", 110), ("三百二十一", 321),
      ("一千", 1000), ("一千零三十八", 1038), ("两千零八", 2008), ("一万", 10_000), ("一万二千", 12_000),
      ("十二万", 120_000), ("三万零五十", 30_050), ("叁拾贰", 32), ("伍佰", nil), ("壹", 1),
    ] as [(String, Int64?)])
  func numbers(string: String, value: Int64?) { #expect(self.value(string) == value) }

  @Test(arguments: ["", "件", "二一", "二〇二一", "二一年"])
  func noNumbers(string: String) { #expect(value(string) == nil) }

  @Test func everyNumberBelowTenThousandIsReadBack() {
    for number in 1..<10_000 { #expect(value(Self.spelling(number)) == Int64(number)) }
  }

  /// The usual spelling, with 零 for the powers of ten that are left out.
  private static func spelling(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var skipped = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        skipped = !text.isEmpty
        continue
      }
      if skipped { text += "零" }
      skipped = false
      text += digits[digit] + name
    }
    return text
  }
}
