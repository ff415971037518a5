import Statistics
import Testing

@Suite struct AdjustedBoxplotTests {
  /// Symmetric values have medcouple 0, so the fences are Tukey's: hinges 3 and 7, h = 4.
  @Test func symmetricIsTukeys() throws {
    let box = try #require(AdjustedBoxplot.fit([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    #expect(box.medcouple == 0)
    #expect(box.fences == -3...13 && box.whiskers == 1...9)
    #expect(box.isOutlier(14) && box.isOutlier(-4) && !box.isOutlier(13) && !box.isOutlier(.nan))
  }

  @Test func turnsWithTheValues() throws {
    let x: [Double] = [0, 1, 1, 2, 2, 3, 5, 8, 13, 21, 34, .nan]
    let box = try #require(AdjustedBoxplot.fit(x))
    let turned = try #require(AdjustedBoxplot.fit(x.map { -$0 }))
    #expect(box.medcouple > 0)
    #expect(agree(turned.fences.lowerBound, -box.fences.upperBound))
    #expect(agree(turned.fences.upperBound, -box.fences.lowerBound, abs: 1e-12))
    // The long tail is left alone where Tukey's fence would cut it.
    #expect(box.fences.upperBound > 34)
  }

  @Test func nothingAndEqualValues() {
    #expect(AdjustedBoxplot.fit([.nan]) == nil)
    #expect(AdjustedBoxplot.fit([2, 2, 2])?.fences == 2...2)
  }
}

@Suite struct FiveNumbersTests {
  @Test(
    arguments: [
      ([4], [4, 4, 4, 4, 4]), ([1, 4], [1, 1, 2.5, 4, 4]), ([9, 1, 4], [1, 2.5, 4, 6.5, 9]),
      ([8, 4, 2, 1], [1, 1.5, 3, 6, 8]), ([5, 1, .nan, 9, 2, 2], [1, 2, 2, 5, 9]),
    ] as [([Double], [Double])])
  func byHand(x: [Double], expected: [Double]) throws {
    let five = try #require(FiveNumbers.fit(x))
    #expect(
      [five.minimum, five.lowerHinge, five.median, five.upperHinge, five.maximum] == expected)
  }

  @Test func nothing() { #expect(FiveNumbers.fit([]) == nil) }
}
