import Testing

@testable import Statistics

@Suite struct UnequalDispersionTests {
  /// Sixty units that hardly vary and twenty that are all or nothing.
  private var units: [[Double]] {
    Array(repeating: [50, 51, 49, 50], count: 60) + Array(repeating: [0, 200, 0, 150], count: 20)
  }

  @Test func theWeightsAreTheParts() throws {
    let unequal = try #require(UnequalDispersion(units: units))
    #expect(abs(unequal.weights.reduce(0, +) - 1) < 1e-12)
    #expect(abs(unequal.weights[0] + unequal.weights[1] - 0.25) < 0.01)
    #expect(abs(unequal.weights[6] + unequal.weights[7] - 0.75) < 0.01)
  }

  @Test func otherTimesTellOfAUnit() throws {
    let unequal = try #require(UnequalDispersion(units: units))
    let calm = unequal.weights(given: [30, 31, 29])
    #expect(calm[6] + calm[7] > 0.99)
    let wild = unequal.weights(given: [0, 90, 2])
    #expect(wild[0] + wild[1] > 0.99)
    // Nothing known: the parts of all units.
    #expect(zip(unequal.weights(given: []), unequal.weights).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func fewUnitsTellNothing() {
    #expect(UnequalDispersion(units: Array(units.prefix(39))) == nil)
    #expect(UnequalDispersion(units: Array(repeating: [1, 0, 2], count: 80)) == nil)
  }

  /// The same jump from about 50 to 400 is a wonder in a calm unit and none in a wild one.
  @Test func aJumpIsJudgedByItsUnit() throws {
    let all = units + [[50, 51, 49, 400], [0, 150, 1, 400]]
    let counts = all.flatMap { $0 }
    let bounds = (0...all.count).map { 4 * $0 }
    let series = UnitSeries(
      rows: Array(counts.indices), bounds: bounds,
      levels: [[Int](repeating: 0, count: all.count)], rowCount: counts.count)
    let prediction = CountPrediction(counts: counts, series: series, dispersion: 10)
    let calm = try #require(prediction.kindest(at: 4 * 80 + 3, of: 80))
    let wild = try #require(prediction.kindest(at: 4 * 81 + 3, of: 81))
    // A quarter of the units is wild: that this one may be, too, keeps its p above 1e-4.
    #expect(calm.p < 1e-3)
    #expect(wild.p > 0.02)
  }
}
