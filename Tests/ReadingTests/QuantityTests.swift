import Reading
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (1_000_000, "1"), (-4_000_000, "-4"),
      (25_100_000, "25.1"),
      (659_156_900, "659.1569"), (-500_000, "-0.5"), (1_050_000, "1.05"),
      (999_999_999_999_000_000, "999999999999"),
    ] as [(Int64, String)])
  func theShortestNotation(millionths: Int64, text: String) {
    #expect(Quantity(millionths: millionths).description == text)
  }

  @Test func arithmeticIsExact() {
    #expect(Quantity(3) + Quantity(millionths: 1) == Quantity(millionths: 3_000_001))
    #expect(Quantity(3) - Quantity(5) == Quantity(-2))
    #expect(Quantity(2) < Quantity(millionths: 2_000_001))
    #expect(Quantity(7).wholeNumber == 7)
    #expect(Quantity(-7).wholeNumber == -7)
    #expect(Quantity(millionths: 7_500_000).wholeNumber == nil)
    #expect(Quantity(millionths: 7_500_000).double == 7.5)
    #expect(Quantity.zero == Quantity(0))
  }
}
