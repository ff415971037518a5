import Forms
import Testing

@testable import Simulation

@Suite struct NumberTextTests {
  @Test(arguments: [
    (Style.Grouping.none, "1234567", "1234567"), (.comma, "1234567", "1,234,567"),
    (.comma, "999", "999"), (.fullWidthComma, "1722", "1，722"),
    (.comma, "19105.9072", "19,105.9072"),
  ])
  func digitsAreGroupedByThousands(grouping: Style.Grouping, number: String, expected: String) {
    var style = Style()
    style.grouping = grouping
    #expect(NumberText.grouped(number, style) == expected)
  }

  @Test func digitsAreWidened() {
    var style = Style()
    style.fullWidthDigits = true
    #expect(NumberText.widened("1905.2", style) == "１９０５.２")
    #expect(NumberText.widened("12", Style()) == "12")
  }

  @Test(arguments: [
    (Style.Sign.ascii, 1_036, "+1036"), (.ascii, -417, "-417"), (.minus, -417, "\u{2212}417"),
    (.minus, 5, "5"), (.fullWidth, -417, "\u{FF0D}417"), (.word, -4, "减4"), (.word, 12, "增12"),
    (.word, 0, "0"),
  ])
  func changesAreSigned(sign: Style.Sign, change: Int64, expected: String) {
    var style = Style()
    style.sign = sign
    #expect(NumberText.signed(change * 1_000_000, style) == expected)
  }

  @Test(arguments: [
    (Style.Fee.yuan, 25_100_000, "251000元", 25_100_000),
    (.fourDecimals, 659_156_912, "659.1569", 659_156_900),
    (.fourDecimals, 0, "0", 0),
    (.sixDecimals, 659_156_900, "659.156900", 659_156_900),
    (.whole, 1_510_900_000, "1510", 1_510_000_000),
    (.unitInCell, 25_100_000, "25.1万元", 25_100_000),
  ])
  func feesSayWhatTheTruthSays(
    fee: Style.Fee, amount: Int64, expected: String, truth: Int64
  ) {
    var style = Style()
    style.fee = fee
    let (text, printed) = NumberText.amount(amount, .at(.fees, .amount), style)
    #expect(text == expected)
    #expect(printed == truth)
  }

  @Test(arguments: [
    (12_000_000, "12"), (-4_000_000, "-4"), (25_100_000, "25.1"), (1, "0.000001"),
    (-500_000, "-0.5"), (0, "0"),
  ])
  func millionthsAreWrittenShort(millionths: Int64, expected: String) {
    #expect(DecimalText.shortest(millionths) == expected)
  }
}
