import Testing

@testable import Simulation

@Suite struct SpellingTests {
  @Test(arguments: [
    (1, "一"), (2, "两"), (10, "十"), (12, "十二"), (20, "二十"), (21, "二十一"), (99, "九十九"),
  ])
  func smallCountsHaveChineseNumerals(value: Int64, expected: String) {
    #expect(Spelling.chinese(value) == expected)
  }

  @Test(arguments: [0, 100, -3] as [Int64])
  func otherCountsHaveNone(value: Int64) {
    #expect(Spelling.chinese(value) == nil)
  }

  @Test func sharesAreRoundedHalfUp() {
    // 15 of 56 is 26.785714… %, 22 of 56 is 39.285714… %, 1 of 8 is 12.5 %.
    #expect(Percentage.share(15, of: 56, decimals: 0) == 27)
    #expect(Percentage.share(22, of: 56, decimals: 1) == 393)
    #expect(Percentage.share(22, of: 56, decimals: 2) == 3_929)
    #expect(Percentage.share(1, of: 8, decimals: 0) == 13)
  }

  @Test func pointsAreDifferencesOfShares() {
    // 3 of 4 against 1 of 2: 25 points; 1 of 3 against 1 of 2: 16.67 points less.
    #expect(Percentage.points((3, 4), (1, 2), decimals: 1) == 250)
    #expect(Percentage.points((1, 3), (1, 2), decimals: 2) == 1_667)
  }

  @Test(arguments: [
    (1, 393, "39.3%"), (0, 40, "40%"), (1, 400, "40%"), (2, 3_929, "39.29%"), (2, 3_930, "39.30%"),
  ])
  func aWholePercentageShowsNoDecimals(decimals: Int, value: Int64, expected: String) {
    let spelling = Spelling(decimals: decimals)
    let text = spelling.text(of: value, .share(.granted, of: .concluded))
    #expect(String(decoding: text, as: UTF8.self) == expected)
  }

  /// Every rough number says something true of the exact one.
  @Test func roughNumbersAreTrue() throws {
    var random = RandomSource(seed: 3)
    for _ in 0..<2_000 {
      let value = Int64(30 + random.below(300_000))
      let bytes = RoughNumber.text(of: value, random.below(100), random.below(100), Spelling())
      let text = String(decoding: bytes, as: UTF8.self)
      let digits = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { $0.isASCII }))
      let stated = try #require(Double(digits)) * (text.contains("万") ? 10_000 : 1)
      let exact = Double(value)
      if text.hasPrefix("约") {
        #expect(abs(stated - exact) <= 0.1 * exact, "\(text) for \(value)")
      } else if text.contains("近") {
        #expect(stated >= exact && stated <= 1.4 * exact, "\(text) for \(value)")
      } else {
        #expect(stated <= exact && stated >= 0.6 * exact, "\(text) for \(value)")
      }
    }
  }
}
