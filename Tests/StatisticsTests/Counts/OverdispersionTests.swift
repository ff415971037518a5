import Statistics
import TestSupport
import Testing

@Suite struct OverdispersionTests {
  /// Scores −3, −1, 0, 1, 3 without winsorising: φ = 20/5 = 4; equal errors of ½ give
  /// τ² = (20 − 4)/(20 − 4) = 1.
  @Test func byHand() throws {
    let errors = [Double](repeating: 0.5, count: 5)
    let values = [-1.5, -0.5, 0, 0.5, 1.5]
    let fit = try #require(
      Overdispersion.fit(values: values, target: 0, errors: errors, winsorised: 0))
    #expect(fit.ratio == 4 && fit.multiplier == 2 && agree(fit.betweenVariance, 1))
    #expect(fit.multiplicativeScore(1.5, target: 0, error: 0.5) == 1.5)
    #expect(agree(fit.additiveError(0.5), 1.118033988749895))
    // One at either end drawn in to ±1: φ = 4/5, no overdispersion.
    let drawn = try #require(
      Overdispersion.fit(values: values, target: 0, errors: errors, winsorised: 0.2))
    #expect(agree(drawn.ratio, 0.8) && drawn.betweenVariance == 0 && drawn.multiplier == 1)
    #expect(Overdispersion.fit(values: [1, .nan], target: 0, errors: [1, 1]) == nil)
  }

  /// Up to the winsorised share, outliers change nothing however far out they are.
  @Test func boundedUnderContamination() throws {
    let seed = seed(default: 81)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let values = (0..<100).map { _ in numbers.nextNormal() }
    let errors = [Double](repeating: 1, count: 100)
    let clean = try #require(Overdispersion.fit(values: values, target: 0, errors: errors))
    let far = values.enumerated().map { $0.offset < 9 ? 1e9 : $0.element }
    let fit = try #require(Overdispersion.fit(values: far, target: 0, errors: errors))
    #expect(fit.ratio < 3 * clean.ratio + 3, "\(fit) \(clean)")
    #expect(
      Overdispersion.fit(values: values.shuffled(using: &numbers), target: 0, errors: errors)
        == clean)
  }
}
