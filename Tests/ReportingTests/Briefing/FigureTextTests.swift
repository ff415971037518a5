import Findings
import Reading
import Testing

@testable import Reporting

@Suite struct FigureTextTests {
  @Test(arguments: [
    (0.0929, 1, "0.1"), (-2.994, 2, "−2.99"), (-0.004, 2, "0.00"), (10.0, 1, "10.0"),
  ])
  func fixed(value: Double, places: Int, text: String) {
    #expect(FigureText.fixed(value, places: places) == text)
  }

  @Test(arguments: [(9.29, "+9.3"), (-4.0, "−4.0"), (0.04, "0.0"), (0.0, "0.0")])
  func signed(value: Double, text: String) {
    #expect(FigureText.signed(value, places: 1) == text)
  }

  @Test func shareNamesItsOperands() {
    let (part, whole) = (Quantity(22), Quantity(56))
    #expect(FigureText.share(part, of: whole, in: .zh) == "22/56 ＝ 39.3%")
    #expect(FigureText.share(part, of: whole, in: .en) == "22/56 = 39.3%")
    #expect(FigureText.share(.zero, of: .zero, in: .zh) == "0/0")
  }

  @Test func sumsTooLargeAreGivenUp() {
    var sum = CountSum()
    sum.add(Quantity(millionths: .max))
    #expect(sum.value == Quantity(millionths: .max))
    sum.add(Quantity(millionths: 1))
    #expect(sum.value == nil)
  }
}
