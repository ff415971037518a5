import Statistics
import TestSupport
import Testing

@Suite struct ShareChangesTests {
  private func changes(
    _ units: [(x: Double, n: Double, y: Double, m: Double)]
  ) -> ShareChanges {
    ShareChanges(
      previous: ShareChanges.Time(successes: units.map(\.x), trials: units.map(\.n)),
      current: ShareChanges.Time(successes: units.map(\.y), trials: units.map(\.m)),
      strata: [Array(units.indices)])
  }

  /// Thirty units near 1 in 10 whose share stays; one goes from none of 40 to 30 of 40.
  @Test func noneToThirtyIsSeen() throws {
    let calm = [(x: Double, n: Double, y: Double, m: Double)](
      repeating: (4, 40, 4, 40), count: 30)
    let found = try #require(changes(calm + [(0, 40, 30, 40)]).test(30))
    #expect(found.isGrowth && found.p < 1e-6)
    let same = try #require(changes(calm).test(0))
    #expect(same.p == 1)
  }

  @Test func noTrialsNoLaw() {
    let changes = changes([(3, 30, 0, 0), (3, 30, 4, 30)])
    #expect(changes.test(0) == nil && changes.test(1) != nil)
  }

  /// Where all move from 20 to 40 in 100, the one that stays is the odd one.
  @Test func theCommonChangeIsTakenOut() throws {
    let moving = [(x: Double, n: Double, y: Double, m: Double)](
      repeating: (40, 200, 80, 200), count: 60)
    let changes = changes(moving + [(40, 200, 40, 200)])
    // log(0.4/0.6) − log(0.2/0.8) = 0.9808
    #expect(agree(changes.commonShift(for: 0), 0.9808, rel: 0.03))
    let (moved, stayed) = (try #require(changes.test(0)), try #require(changes.test(60)))
    #expect(moved.p > 0.5 && stayed.p < 1e-3 && !stayed.isGrowth)
  }

  /// Units of one share each that never moves: p-values below a level are no more frequent than that.
  @Test func calibratedUnderChance() throws {
    let seed = seed(default: 78)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let units = (0..<3_000).map { _ -> (x: Double, n: Double, y: Double, m: Double) in
      let share = Double.random(in: 0.05...0.6, using: &random)
      let trials = [
        Int.random(in: 20...300, using: &random), Int.random(in: 20...300, using: &random),
      ]
      let successes = trials.map { n in
        (0..<n).count { _ in Double.random(in: 0..<1, using: &random) < share }
      }
      return (
        Double(successes[0]), Double(trials[0]), Double(successes[1]), Double(trials[1])
      )
    }
    let changes = changes(units)
    let p = units.indices.compactMap { changes.test($0)?.p }
    #expect(changes.concentration >= 500)
    for level in [0.05, 0.01] {
      let share = Double(p.count { $0 <= level }) / Double(p.count)
      #expect(share <= 1.4 * level && share >= 0.4 * level, "level \(level): \(share)")
    }
  }
}
