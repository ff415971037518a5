import Statistics
import TestSupport
import Testing

@Suite struct CountChangesTests {
  private func changes(_ pairs: [(Double, Double)]) -> CountChanges {
    CountChanges(
      previous: pairs.map(\.0), current: pairs.map(\.1), strata: [Array(pairs.indices)])
  }

  /// Twelve peers at 5 and 5 do not change; as they are few, r is the last value but one, 10. Seven of
  /// seven under BetaBinomial(7; 10, 10) has probability (16! 19!)/(26! 9!) = 2/115; with half of it at
  /// either end the two-sided mid-p is 2/115.
  @Test func noneToSevenAmongCalmPeers() throws {
    let pairs = [(Double, Double)](repeating: (5, 5), count: 12) + [(0, 7)]
    let result = try #require(changes(pairs).test(12))
    #expect(agree(result.p, 2.0 / 115, rel: 1e-12) && result.isGrowth)
    let reversed = try #require(changes(pairs.map { ($0.1, $0.0) }).test(12))
    #expect(agree(reversed.p, 2.0 / 115, rel: 1e-12) && !reversed.isGrowth)
  }

  /// Nine units tell nothing of r, which is then 1: under BetaBinomial(7; 1, 1) all eight values are equally
  /// likely.
  @Test func tooFewTellNothing() throws {
    let pairs = [(Double, Double)](repeating: (5, 5), count: 8) + [(0, 7)]
    #expect(agree(try #require(changes(pairs).test(8)).p, 1.0 / 8, rel: 1e-12))
  }

  @Test func twoZerosAndMissingCountsHaveNoLaw() {
    let changes = changes([(0, 0), (.nan, 4), (3, 4)])
    #expect(changes.test(0) == nil && changes.test(1) == nil && changes.test(2) != nil)
  }

  /// A hundred units that double: one that halves is the odd one, one that doubles is not.
  @Test func theCommonChangeIsTakenOut() throws {
    let changes = changes([(Double, Double)](repeating: (50, 100), count: 100) + [(80, 40)])
    #expect(changes.commonRatio(for: 0) > 1.9 && changes.commonRatio(for: 0) < 2)
    #expect(changes.size(of: 0) == 20)
    let (doubled, halved) = (try #require(changes.test(0)), try #require(changes.test(100)))
    #expect(doubled.p > 0.5 && halved.p < 1e-3 && !halved.isGrowth)
  }

  /// One wild unit among thirty moves the common change by less than a tenth.
  @Test func oneWildUnitDoesNotDecide() {
    let calm = [(Double, Double)](repeating: (40, 40), count: 30)
    #expect(changes(calm).commonRatio(for: 0) == 1)
    let wild = changes(calm + [(10, 1_000_000)]).commonRatio(for: 0)
    #expect(wild >= 1 && wild < 1.1)
  }

  /// With gamma variation of a known shape, p-values below a level are as frequent as the level says.
  @Test func calibratedUnderGammaVariation() throws {
    let seed = seed(default: 77)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for shape in [1.0, 3, 10] {
      let pairs = (0..<4_000).map { _ -> (Double, Double) in
        let mean = Double.random(in: 5...400, using: &random)
        let draw = { (random: inout SeededGenerator) -> Double in
          let law = NegativeBinomial(mean: mean, size: shape)
          return Double(law.quantile(Double.random(in: 0.000_001..<1, using: &random)))
        }
        return (draw(&random), draw(&random))
      }
      let changes = changes(pairs)
      let p = pairs.indices.compactMap { changes.test($0)?.p }
      for level in [0.05, 0.01] {
        let share = Double(p.count { $0 <= level }) / Double(p.count)
        #expect(share <= 1.5 * level, "shape \(shape), level \(level): \(share)")
        #expect(share >= 0.3 * level, "shape \(shape), level \(level): \(share)")
      }
      let size = changes.size(of: 0)
      #expect(size >= shape / 1.6 && size <= shape * 1.6, "\(shape) as \(size)")
    }
  }
}
