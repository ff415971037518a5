import Testing

@testable import Simulation

@Suite struct DistributionsTests {
  @Test(arguments: [
    (1.0, 0.0), (2.718281828459045, 1.0), (10.0, 2.302585092994046), (0.5, -0.6931471805599453),
    (1e-9, -20.72326583694641), (1e12, 27.631021115928547),
  ])
  func logarithmsAreRight(x: Double, expected: Double) {
    #expect(abs(Exponential.logarithm(x) - expected) <= 1e-12 * max(1, abs(expected)))
  }

  @Test(arguments: [
    (0.0, 1.0), (1.0, 2.718281828459045), (-1.0, 0.36787944117144233),
    (10.0, 22026.465794806718), (-20.0, 2.061153622438558e-09),
  ])
  func powersAreRight(x: Double, expected: Double) {
    #expect(abs(Exponential.power(x) - expected) <= 1e-12 * expected)
  }

  /// The first numbers of the authors' C programs for the seed 0 of SplitMix64.
  @Test func theGeneratorIsTheOneItClaims() {
    var random = RandomSource(seed: 0)
    #expect(random.next() == 0x99EC_5F36_CB75_F2B4)
    #expect(random.next() == 0xBF6E_1F78_4956_452A)
  }

  private func moments(_ n: Int, _ draw: (inout RandomSource) -> Double) -> (Double, Double) {
    var random = RandomSource(seed: 42)
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<n {
      let x = draw(&random)
      sum += x
      squares += x * x
    }
    let mean = sum / Double(n)
    return (mean, squares / Double(n) - mean * mean)
  }

  // 40 000 draws at seed 42; bounds of about five standard errors.
  @Test func normalDrawsHaveMeanZeroAndVarianceOne() {
    let (mean, variance) = moments(40_000) { $0.normal() }
    #expect(abs(mean) < 0.025)
    #expect(abs(variance - 1) < 0.04)
  }

  @Test(arguments: [0.4, 1, 3, 20])
  func gammaDrawsHaveTheirShapeAsMeanAndVariance(shape: Double) {
    let (mean, variance) = moments(40_000) { $0.gamma(shape: shape) }
    #expect(abs(mean - shape) < 0.03 * shape + 0.02)
    #expect(abs(variance - shape) < 0.1 * shape + 0.02)
  }

  @Test(arguments: [0.3, 4, 30, 120])
  func poissonDrawsHaveEqualMeanAndVariance(mean: Double) {
    let (found, variance) = moments(40_000) { Double($0.poisson(mean: mean)) }
    #expect(abs(found - mean) < 0.03 * mean + 0.01)
    #expect(abs(variance - mean) < 0.06 * mean + 0.02)
  }

  @Test func countsAreOverdispersed() {
    // Variance 10 + 100/2 = 60.
    let (mean, variance) = moments(40_000) {
      Double($0.negativeBinomial(mean: 10, dispersion: 2))
    }
    #expect(abs(mean - 10) < 0.25)
    #expect(abs(variance - 60) < 5)
  }

  @Test func numbersBelowABoundCoverIt() {
    var random = RandomSource(seed: 1)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<7_000 { counts[random.below(7)] += 1 }
    #expect(counts.allSatisfy { (850...1_150).contains($0) })
  }
}
