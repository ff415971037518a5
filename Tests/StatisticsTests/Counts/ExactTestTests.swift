import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct ExactTestTests {
  /// Fisher's tea: 3 of 4 against 1 of 4; 17/70 above and 34/70 on both sides.
  @Test func ladyTastingTea() throws {
    let test = try #require(compareShares((3, 4), (1, 4)))
    #expect(agree(test.upper, 17.0 / 70) && agree(test.twoSided, 34.0 / 70))
    #expect(agree(test.upperMidP, 9.0 / 70) && agree(test.twoSidedMidP, 18.0 / 70))
    #expect(agree(test.lower, 69.0 / 70))
  }

  /// 2 against 7 in equal exposures: 46/512 below, twice that on both sides.
  @Test func twoCounts() throws {
    let test = try #require(compareCounts(2, 7))
    #expect(agree(test.lower, 46.0 / 512) && agree(test.twoSided, 92.0 / 512))
    #expect(agree(test.twoSidedMidP, 56.0 / 512))
    let exposed = try #require(compareCounts(2, 7, exposures: (2, 7)))
    #expect(exposed.twoSided == 1)
    #expect(compareCounts(0, 0) == nil && compareShares((0, 0), (1, 2)) == nil)
  }

  /// The two-sided p-value against a sum over all values, for random tables.
  @Test func twoSidedAgainstEnumeration() throws {
    let seed = seed(default: 11)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<400 {
      let (m, n) = (
        Int.random(in: 1...60, using: &numbers), Int.random(in: 1...60, using: &numbers)
      )
      let (x, y) = (Int.random(in: 0...m, using: &numbers), Int.random(in: 0...n, using: &numbers))
      let test = try #require(compareShares((x, m), (y, n)))
      let table = Hypergeometric(marked: m, unmarked: n, drawn: x + y)
      let bound = table.probability(x)
      let masses = table.support.map { table.probability($0) }
      let sum = masses.filter { $0 <= bound * (1 + 1e-9) }.reduce(0, +)
      let ties = masses.filter { ($0 / bound - 1).magnitude < 1e-9 }.reduce(0, +)
      #expect(agree(test.twoSided, min(1, sum), rel: 1e-9), "\(x) of \(m), \(y) of \(n)")
      #expect(agree(test.twoSidedMidP, sum - ties / 2, rel: 1e-8), "\(x) of \(m), \(y) of \(n)")
      let mirrored = try #require(compareShares((y, n), (x, m)))
      #expect(agree(mirrored.twoSided, test.twoSided, rel: 1e-9))
      #expect(agree(mirrored.lower, test.upper, rel: 1e-9))
    }
  }

  /// Under the hypothesis the probability of a p-value at or below α is at most α, for every α, and
  /// that of a two-sided mid-p value has mean ½ or less by ties only.
  @Test(arguments: [(30, 0.5), (47, 0.07), (200, 0.31)])
  func pValuesKeepTheirLevel(trials: Int, share: Double) throws {
    let binomial = Binomial(trials: trials, success: share)
    let tests = try (0...trials).map {
      try #require(testShare(successes: $0, trials: trials, against: share))
    }
    for alpha in [0.001, 0.01, 0.05, 0.2, 0.5] {
      for kind in [\ExactTest.lower, \.upper, \.twoSided] {
        let rejected = (0...trials).filter { tests[$0][keyPath: kind] <= alpha }
        let level = rejected.reduce(0) { $0 + binomial.probability($1) }
        #expect(level <= alpha * (1 + 1e-9), "\(binomial) \(kind) \(alpha): \(level)")
      }
    }
    for kind in [\ExactTest.lowerMidP, \.upperMidP, \.twoSidedMidP] {
      let mean = (0...trials).reduce(0) { $0 + binomial.probability($1) * tests[$1][keyPath: kind] }
      #expect(agree(mean, 0.5, rel: 1e-9), "\(binomial) \(kind): \(mean)")
    }
  }

  @Test func largeCounts() throws {
    let test = try #require(compareCounts(1_000_000, 1_004_000))
    // A normal approximation with z = 4000/√2004000 holds to a few parts in a thousand.
    #expect(agree(test.twoSided, 0.004724, rel: 0.01))
    let shares = try #require(compareShares((500_000, 1_000_000), (505_000, 1_000_000)))
    #expect(shares.twoSided < 1e-11 && shares.twoSided > 1e-13)
  }
}
