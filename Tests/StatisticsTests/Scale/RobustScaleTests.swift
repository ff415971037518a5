import Statistics
import Testing

@Suite struct RobustScaleTests {
  @Test func medianAbsoluteDeviationFirst() throws {
    let fitted = try #require(RobustScale.fit([1, 1, 2, 2, 4, 6, 9]))
    #expect(fitted.location == 2 && fitted.scale == 1.4826)
    #expect(fitted.basis == .medianAbsoluteDeviation)
    // 0.6745 (9 − 2) / 1 to the digits of the factor.
    #expect(agree(fitted.score(9), 7 / 1.4826))
    #expect(fitted.score(2) == 0)
    #expect(fitted.score(.nan).isNaN)
  }

  /// Eight zeros, 4 and 8: mean absolute deviation 1.2, times √(π/2) = 1.2533141373155003.
  @Test func meanAbsoluteDeviationWhereMostAreEqual() throws {
    let fitted = try #require(RobustScale.fit([0, 0, 0, 4, 0, 0, 0, 8, 0, 0]))
    #expect(fitted.location == 0 && fitted.basis == .meanAbsoluteDeviation)
    #expect(agree(fitted.scale, 1.5039769647786004))
    #expect(agree(fitted.score(8), 5.3192304053513))
  }

  @Test(arguments: [[], [1, 2], [.nan, 1, 2, .nan], [3, 3, 3, 3], [.nan, .nan, .nan]])
  func undetermined(x: [Double]) {
    #expect(RobustScale.fit(x) == nil)
  }

  @Test func roundingNoiseIsNoScale() throws {
    let (sum, plain) = (0.1 + 0.2, 0.3)
    #expect(sum != plain)
    #expect(RobustScale.fit([sum, plain, sum, plain, plain]) == nil)
    let fitted = try #require(RobustScale.fit([sum, plain, sum, plain, plain, 0.8]))
    #expect(fitted.basis == .meanAbsoluteDeviation)
    #expect(fitted.score(sum).magnitude < 1e-12 && fitted.score(0.8) > 4)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func scoresDoNotDependOnOrderOrUnit(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    // Half of the seeds give columns of mostly zeros, so both rules are met.
    let zeros = seed.isMultiple(of: 2) ? 0.2 : 0.8
    let x = (0..<50).map { _ in
      Double.random(in: 0..<1, using: &numbers) < zeros ? 0 : numbers.nextNormal()
    }
    let fitted = try #require(RobustScale.fit(x))
    let shuffled = try #require(RobustScale.fit(x.shuffled(using: &numbers)))
    let scaled = try #require(RobustScale.fit(x.map { 250 * $0 - 40 }))
    #expect(fitted.basis == (zeros < 0.5 ? .medianAbsoluteDeviation : .meanAbsoluteDeviation))
    for value in x {
      let score = fitted.score(value)
      #expect(agree(shuffled.score(value), score, abs: 1e-12), "seed \(seed)")
      #expect(agree(scaled.score(250 * value - 40), score, rel: 1e-10, abs: 1e-10), "seed \(seed)")
    }
  }
}
