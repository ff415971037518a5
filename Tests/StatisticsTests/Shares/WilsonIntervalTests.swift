import Statistics
import Testing

@Suite struct WilsonIntervalTests {
  /// 0 of 10 and 10 of 10: z²/(n + z²) = 3.8414588206941236/13.8414588206941236.
  @Test func limitsAtTheEnds() throws {
    let none = try #require(wilsonInterval(successes: 0, trials: 10))
    #expect(none.lowerBound == 0 && agree(none.upperBound, 0.27753279986288523))
    let all = try #require(wilsonInterval(successes: 10, trials: 10))
    #expect(all.upperBound == 1 && agree(all.lowerBound, 0.72246720013711477))
  }

  /// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func published(successes: Int, trials: Int, lower: Double, upper: Double) throws {
    let limits = try #require(wilsonInterval(successes: successes, trials: trials))
    #expect((limits.lowerBound - lower).magnitude <= 0.00005)
    #expect((limits.upperBound - upper).magnitude <= 0.00005)
  }

  @Test(arguments: [(0, 0), (3, 0), (-1, 5), (6, 5), (0, -2)])
  func noShare(successes: Int, trials: Int) {
    #expect(wilsonInterval(successes: successes, trials: trials) == nil)
  }

  @Test func everyShareOfFortyLiesWithin() throws {
    for trials in 1...40 {
      for successes in 0...trials {
        let limits = try #require(wilsonInterval(successes: successes, trials: trials))
        let share = Double(successes) / Double(trials)
        #expect(0 <= limits.lowerBound && limits.upperBound <= 1 && limits.contains(share))
        let mirrored = try #require(
          wilsonInterval(successes: trials - successes, trials: trials))
        #expect(agree(mirrored.lowerBound, 1 - limits.upperBound, abs: 1e-15))
      }
    }
  }

  @Test func hugeCounts() throws {
    let limits = try #require(wilsonInterval(successes: 1, trials: 4_000_000_000_000_000))
    #expect(limits.lowerBound > 0 && limits.upperBound < 1e-14)
  }
}
