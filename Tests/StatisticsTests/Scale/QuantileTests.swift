import Statistics
import Testing

@Suite struct QuantileTests {
  private static let ten = [3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7, 9.3]
  private static let six: [Double] = [2, 7, 7, 8, 11, 13]

  /// Types 1 to 9 of each case, from numpy 2.4.
  @Test(
    arguments: [
      (ten, 0, [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      (ten, 0.1, [1, 1.25, 1, 1, 1.25, 1.05, 1.45, 1.1833333333333333, 1.2]),
      (ten, 0.25, [2.6, 2.6, 1.5, 2.05, 2.6, 2.325, 2.7, 2.5083333333333333, 2.53125]),
      (ten, 0.63, [5.8, 5.8, 5.3, 5.45, 5.7, 5.765, 5.635, 5.721666666666666, 5.71625]),
      (ten, 0.95, [9.7, 9.7, 9.7, 9.5, 9.7, 9.7, 9.52, 9.7, 9.7]),
      (ten, 1, [9.7, 9.7, 9.7, 9.7, 9.7, 9.7, 9.7, 9.7, 9.7]),
      (six, 0.25, [7, 7, 7, 4.5, 7, 5.75, 7, 6.583333333333334, 6.6875]),
      (six, 0.5, [7, 7.5, 7, 7, 7.5, 7.5, 7.5, 7.5, 7.5]),
      (six, 0.75, [11, 11, 8, 9.5, 11, 11.5, 10.25, 11.166666666666666, 11.125]),
    ] as [([Double], Double, [Double])])
  func everyDefinition(x: [Double], p: Double, expected: [Double]) throws {
    for (type, truth) in zip(QuantileType.allCases, expected) {
      let value = try #require(quantile(p, of: x, type: type))
      #expect(agree(value, truth), "\(type): \(value), not \(truth)")
    }
  }

  @Test func type7IsTheDefault() {
    #expect(quantile(0.75, of: Self.six) == 10.25)
  }

  /// In binary 0.07 · 100 lies a little above 7 and 0.29 · 100 a little below 29.
  @Test func stepsIgnoreRounding() {
    let x = (1...100).map { Double($0) }
    #expect(0.07 * 100 > 7 && 0.29 * 100 < 29)
    #expect(quantile(0.07, of: x, type: .type1) == 7)
    #expect(quantile(0.07, of: x, type: .type2) == 7.5)
    #expect(quantile(0.29, of: x, type: .type2) == 29.5)
  }

  @Test func skipsMissingValues() {
    #expect(quantile(0.5, of: [.nan, 2, .nan, 4]) == 3)
    #expect(quantile(0.5, of: [.nan]) == nil)
  }
}
