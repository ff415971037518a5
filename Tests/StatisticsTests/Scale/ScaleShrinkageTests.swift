import Statistics
import TestSupport
import Testing

@Suite struct ScaleShrinkageTests {
  /// Scales 1 and e of many values: log s² is 0 and 2, its variance 2 almost without the part of
  /// sampling. The trigamma function is 2 at 1.7533281549283535/2 (asymptotic series and recurrence,
  /// solved by bisection), and d₀ and σ₀ are then Smyth's.
  @Test func byHand() throws {
    let groups = [1, 2.718281828459045].map {
      ScaleShrinkage.Group(scale: $0, count: 1_000_000_001)
    }
    let fitted = try #require(ScaleShrinkage.fit(groups, estimator: .standardDeviation))
    #expect(agree(fitted.priorDegreesOfFreedom, 1.7533281549283535, rel: 1e-7))
    // So many values are hardly drawn.
    for group in groups { #expect(agree(fitted.scale(group), group.scale, rel: 1e-6)) }
  }

  @Test func equalScalesAreOne() throws {
    let groups = [5, 8, 20].map { ScaleShrinkage.Group(scale: 3, count: $0) }
    let fitted = try #require(ScaleShrinkage.fit(groups, estimator: .qn))
    #expect(fitted.priorDegreesOfFreedom == .infinity)
    #expect(groups.allSatisfy { fitted.scale($0) == fitted.priorScale })
  }

  @Test func tooFewGroups() {
    let usable = ScaleShrinkage.Group(scale: 2, count: 9)
    let zero = ScaleShrinkage.Group(scale: 0, count: 9)
    let single = ScaleShrinkage.Group(scale: 4, count: 1)
    #expect(ScaleShrinkage.fit([usable, zero, single], estimator: .sn) == nil)
    #expect(ScaleShrinkage.fit([], estimator: .sn) == nil)
  }

  /// Groups whose variances follow the prior: its parameters come back, and the drawn scales lie
  /// nearer to the truth than the raw ones.
  @Test func recoversThePrior() throws {
    let seed = seed(default: 12)
    var numbers = SeededNumbers(seed: seed)
    var (truths, groups): ([Double], [ScaleShrinkage.Group]) = ([], [])
    for _ in 0..<600 {
      // σ² = d₀σ₀²/χ²(d₀) with d₀ = 8 and σ₀ = 5.
      let square = (0..<8).reduce(0) { sum, _ in
        let z = numbers.nextNormal()
        return sum + z * z
      }
      let sigma = 5 * (8 / square).squareRoot()
      let x = (0..<6).map { _ in sigma * numbers.nextNormal() }
      let mean = x.reduce(0, +) / 6
      let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5
      truths.append(sigma)
      groups.append(ScaleShrinkage.Group(scale: variance.squareRoot(), count: 6))
    }
    let fitted = try #require(ScaleShrinkage.fit(groups, estimator: .standardDeviation))
    #expect(agree(fitted.priorScale, 5, rel: 0.08), "seed \(seed): \(fitted)")
    #expect(5.5 < fitted.priorDegreesOfFreedom && fitted.priorDegreesOfFreedom < 12)
    let raw = zip(groups, truths).reduce(0) { $0 + ($1.0.scale / $1.1 - 1).magnitude }
    let drawn = zip(groups, truths).reduce(0) { $0 + (fitted.scale($1.0) / $1.1 - 1).magnitude }
    #expect(drawn < 0.9 * raw, "seed \(seed): \(drawn) after \(raw)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func liesBetweenAndFollowsTheUnit(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let groups = (0..<20).map { _ in
      ScaleShrinkage.Group(
        scale: Double.random(in: 0..<9, using: &numbers),
        count: Int.random(in: 2...30, using: &numbers))
    }
    let fitted = try #require(ScaleShrinkage.fit(groups, estimator: .medianAbsoluteDeviation))
    let larger = try #require(
      ScaleShrinkage.fit(
        groups.map { ScaleShrinkage.Group(scale: 16 * $0.scale, count: $0.count) },
        estimator: .medianAbsoluteDeviation))
    for group in groups {
      let drawn = fitted.scale(group)
      let ends = (min(group.scale, fitted.priorScale), max(group.scale, fitted.priorScale))
      #expect(ends.0 * (1 - 1e-12) <= drawn && drawn <= ends.1 * (1 + 1e-12), "seed \(seed)")
      let scaled = larger.scale(ScaleShrinkage.Group(scale: 16 * group.scale, count: group.count))
      #expect(agree(scaled, 16 * drawn, rel: 1e-9), "seed \(seed)")
    }
    #expect(fitted.scale(ScaleShrinkage.Group(scale: 0, count: 9)) > 0)
  }
}
