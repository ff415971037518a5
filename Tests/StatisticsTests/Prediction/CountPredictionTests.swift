import Foundation
import Testing

@testable import Statistics

@Suite struct CountPredictionTests {
  /// Units of four times each, all in one group.
  private func series(_ units: Int, times: Int = 4) -> UnitSeries {
    UnitSeries(
      rows: Array(0..<units * times), bounds: (0...units).map { $0 * times },
      levels: [[Int](repeating: 0, count: units)], rowCount: units * times)
  }

  /// Gamma draws of shape 1 are exponential, and a geometric count is negative binomial of size 1.
  private func counts(_ units: Int, mean: Double, _ random: inout SeededNumbers) -> [Double] {
    (0..<units).flatMap { _ -> [Double] in
      let rate = -log(Double.random(in: 0.0001..<1, using: &random)) * mean
      return (0..<4).map { _ in
        let share = 1 / (1 + rate)
        let u = Double.random(in: 1e-12..<1, using: &random)
        return (log(u) / log(1 - share)).rounded(.down)
      }
    }
  }

  @Test func honestCountsAreSeldomFarOut() {
    let seed: UInt64 = 41
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let judged = CountPrediction(
      counts: counts(1_500, mean: 40, &random), series: series(1_500)
    ).judged()
    let count = Double(judged.pValues.count)
    for level in [0.05, 0.01, 0.001] {
      let part = Double(judged.pValues.count { $0 <= level }) / count
      #expect(part <= 1.5 * level, "\(part) at or below \(level)")
    }
  }

  @Test func aWildTimeIsFoundAndItsNeighboursAreNot() {
    let seed: UInt64 = 43
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    var values = counts(400, mean: 40, &random)
    values.replaceSubrange(0..<4, with: [40, 4_000_000, 38, 41])
    let p = CountPrediction(counts: values, series: series(400)).judged().pValues
    #expect(p[1] < 1e-6)
    for honest in [0, 2, 3] { #expect(p[honest] > 0.05) }
  }

  @Test func aFewWildCountsDoNotWidenTheLaw() {
    let seed: UInt64 = 47
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    var values = counts(600, mean: 40, &random)
    let clean = CountPrediction(counts: values, series: series(600))
    for unit in stride(from: 0, to: 600, by: 30) { values[4 * unit] = 1e6 }
    let wild = CountPrediction(counts: values, series: series(600))
    #expect(abs(log(wild.dispersion / clean.dispersion)) <= log(2.1))
  }

  @Test func theOrderOfUnitsDoesNotMatter() {
    let seed: UInt64 = 53
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let values = counts(60, mean: 10, &random)
    let forward = CountPrediction(counts: values, series: series(60)).judged().pValues
    let order = Array((0..<60).reversed())
    let backward = UnitSeries(
      rows: order.flatMap { unit in (0..<4).map { 4 * unit + $0 } },
      bounds: (0...60).map { $0 * 4 }, levels: [[Int](repeating: 0, count: 60)], rowCount: 240)
    let other = CountPrediction(counts: values, series: backward).judged().pValues
    for (a, b) in zip(forward, other) { #expect(abs(a - b) <= 1e-9 * max(a, b)) }
  }

  @Test func withoutPeersAndHistoryNothingIsSaid() {
    let alone = UnitSeries(rows: [0], bounds: [0, 1], levels: [[0]], rowCount: 2)
    let judged = CountPrediction(counts: [5, 5], series: alone).judged()
    #expect(judged.pValues.allSatisfy { $0.isNaN })
  }

  @Test func ofTwoTimesWithoutPeersNeitherIsBlamed() {
    let two = UnitSeries(rows: [0, 1], bounds: [0, 2], levels: [[0]], rowCount: 2)
    let p = CountPrediction(counts: [40, 400_000], series: two).judged().pValues
    #expect(p.allSatisfy { $0.isNaN })
    let three = UnitSeries(rows: [0, 1, 2], bounds: [0, 3], levels: [[0]], rowCount: 3)
    let q = CountPrediction(counts: [40, 400_000, 44], series: three).judged().pValues
    #expect(q[1] < 0.01 && q[0] > 0.05 && q[2] > 0.05)
  }

  @Test func fewPeersFallBackToTheNextLevel() {
    // Two units of a group of their own among thirty: judged by all.
    let levels = [[0, 0] + [Int](repeating: 1, count: 30), [Int](repeating: 0, count: 32)]
    let series = UnitSeries(
      rows: Array(0..<32), bounds: Array(0...32), levels: levels, rowCount: 32)
    let counts = [10_000.0, 12] + [Double](repeating: 12, count: 30)
    let p = CountPrediction(counts: counts, series: series).judged().pValues
    #expect(p[0] < 1e-3)
    #expect(p[1] > 0.1)
  }
}
