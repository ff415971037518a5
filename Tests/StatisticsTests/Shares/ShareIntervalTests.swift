import Statistics
import Testing

@Suite struct ShareIntervalTests {
  /// Clopper and Pearson's limits put the exact tails at α/2; all intervals mirror.
  @Test(arguments: [(0, 7), (1, 9), (5, 9), (9, 9), (37, 4000), (1, 1)])
  func tailsAtTheLimits(successes: Int, trials: Int) throws {
    let limits = try #require(
      clopperPearsonInterval(successes: successes, trials: trials, alpha: 0.1))
    if successes > 0 {
      let lower = Binomial(trials: trials, success: limits.lowerBound)
      #expect(agree(lower.upperTail(successes), 0.05, rel: 1e-10))
    }
    if successes < trials {
      let upper = Binomial(trials: trials, success: limits.upperBound)
      #expect(agree(upper.lowerTail(successes), 0.05, rel: 1e-10))
    }
    for interval in [clopperPearsonInterval, jeffreysInterval, agrestiCoullInterval] {
      let one = try #require(interval(successes, trials, 0.05))
      let other = try #require(interval(trials - successes, trials, 0.05))
      #expect(agree(one.lowerBound, 1 - other.upperBound, rel: 1e-9, abs: 1e-13))
      #expect(interval(3, 2, 0.05) == nil && interval(0, 0, 0.05) == nil)
    }
  }

  /// Funnel limits rise with the probability and close in on the target as trials grow.
  @Test func funnelNarrows() throws {
    for target in [0.003, 0.2, 0.97] {
      var width = Double.infinity
      for trials in [10, 100, 1000, 10_000, 1_000_000] {
        let limits = try [0.001, 0.025, 0.5, 0.975, 0.999].map {
          try #require(FunnelLimit(target: target, trials: trials, probability: $0)).share
        }
        #expect(zip(limits, limits.dropFirst()).allSatisfy { $0 < $1 })
        #expect(limits[4] - limits[0] < width)
        width = limits[4] - limits[0]
      }
    }
    #expect(FunnelLimit(target: 0.1, trials: 0, probability: 0.5) == nil)
    #expect(FunnelLimit(target: 0, trials: 5, probability: 0.5)?.count == 0)
    #expect(FunnelLimit(target: 1, trials: 5, probability: 0.5)?.count == 5)
  }
}
