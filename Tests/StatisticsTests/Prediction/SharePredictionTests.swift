import Foundation
import Testing

@testable import Statistics

@Suite struct SharePredictionTests {
  private func series(_ units: Int) -> UnitSeries {
    UnitSeries(
      rows: Array(0..<units * 4), bounds: (0...units).map { $0 * 4 },
      levels: [[Int](repeating: 0, count: units)], rowCount: units * 4)
  }

  /// Shares of units that differ, each with 60 trials a time.
  private func successes(_ units: Int, _ random: inout SeededNumbers) -> [Double] {
    (0..<units).flatMap { _ -> [Double] in
      let share = 0.2 + 0.4 * Double.random(in: 0..<1, using: &random)
      return (0..<4).map { _ in
        Double((0..<60).count { _ in Double.random(in: 0..<1, using: &random) < share })
      }
    }
  }

  @Test func honestSharesAreSeldomFarOut() {
    let seed: UInt64 = 59
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let x = successes(1_000, &random)
    let judged = SharePrediction(
      successes: x, trials: [Double](repeating: 60, count: x.count), series: series(1_000)
    ).judged()
    for level in [0.05, 0.01, 0.001] {
      let part = Double(judged.pValues.count { $0 <= level }) / Double(x.count)
      #expect(part <= 1.5 * level, "\(part) at or below \(level)")
    }
  }

  @Test func aSwungShareIsFoundAndItsNeighboursAreNot() {
    let seed: UInt64 = 61
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    var x = successes(300, &random)
    x.replaceSubrange(0..<4, with: [24, 0, 25, 23])
    let p = SharePrediction(
      successes: x, trials: [Double](repeating: 60, count: x.count), series: series(300)
    ).judged().pValues
    #expect(p[1] < 1e-5)
    for honest in [0, 2, 3] { #expect(p[honest] > 0.02) }
  }

  /// The tail summed outward against the one of the distribution itself.
  @Test(arguments: [(40, 3.0, 5.0), (900, 0.4, 0.7), (25, 0.3, 20), (2_000, 60, 30)])
  func theOutwardTailIsTheTail(trials: Int, a: Double, b: Double) {
    let law = BetaBinomial(trials: trials, a: a, b: b)
    for x in stride(from: 0, through: trials, by: max(1, trials / 25)) {
      let (direct, outward) = (twoSidedMidP(law, x), law.twoSidedMidP(x))
      #expect((direct - outward).magnitude <= 1e-9 * direct, "\(x) of \(trials)")
    }
  }

  @Test func noTrialsSayNothing() {
    let p = SharePrediction(
      successes: [Double](repeating: 0, count: 80), trials: [Double](repeating: 0, count: 80),
      series: series(20)
    ).judged().pValues
    #expect(p.allSatisfy { $0.isNaN })
  }
}
