import Foundation
import Testing

@testable import Statistics

@Suite struct RepetitionTests {
  /// One count of one category: (w·s + 1)/(w + 1).
  @Test func oneCountIsItsPosteriorShare() {
    let result = logProbabilityOfRepetition(counts: [1], peerShares: [0.3], weight: 5)
    #expect(abs(result - log((5 * 0.3 + 1) / 6)) < 1e-12)
  }

  /// Two categories seen once each: 2 · (w·a + 1)(w·b + 1)/((w + 2)(w + 3)).
  @Test func twoCategories() {
    let result = logProbabilityOfRepetition(counts: [1, 1], peerShares: [0.2, 0.4], weight: 5)
    #expect(abs(result - log(2 * 2 * 3 / (7.0 * 8))) < 1e-12)
  }

  @Test func nothingSeenIsRepeatedForCertain() {
    #expect(logProbabilityOfRepetition(counts: [], peerShares: [], weight: 5) == 0)
  }

  @Test func aPoissonCountAtItsMean() {
    // e⁻³ 3³/3! = 0.22404.
    #expect(abs(exp(logProbabilityOfSameCount(3)) - 0.2240418) < 1e-6)
    #expect(logProbabilityOfSameCount(0) == 0)
  }
}
