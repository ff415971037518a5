import Foundation
import Statistics
import Testing

@Suite struct ContinuousDistributionTests {
  static let distributions: [any ContinuousDistribution] = [
    StandardNormal(), StudentT(degreesOfFreedom: 1), StudentT(degreesOfFreedom: 7.5),
    ChiSquare(degreesOfFreedom: 1), ChiSquare(degreesOfFreedom: 90),
    GammaDistribution(shape: 0.3, rate: 20), FisherF(numeratorDegrees: 3, denominatorDegrees: 11),
    BetaDistribution(a: 0.5, b: 2), BetaDistribution(a: 700, b: 30),
  ]

  @Test(arguments: distributions)
  func quantilesInvertTails(distribution: any ContinuousDistribution) {
    for p in [1e-200, 1e-12, 0.001, 0.3, 0.5, 0.9, 0.999] {
      let lower = distribution.quantile(p)
      if lower > -1e300 && lower.magnitude > 1e-290 {
        #expect(agree(distribution.cumulative(lower), p, rel: 1e-9), "\(distribution): \(p)")
        #expect(
          agree(distribution.logCumulative(lower), log(p), rel: 1e-9), "\(distribution): \(p)")
      }
      let upper = distribution.upperQuantile(p)
      // Where 1 − x has no digits left, a share cannot say how near 1 it is.
      if upper < 1e300 && !(distribution is BetaDistribution && p < 0.001) {
        #expect(agree(distribution.survival(upper), p, rel: 1e-9), "\(distribution): \(p)")
        #expect(agree(distribution.logSurvival(upper), log(p), rel: 1e-9), "\(distribution): \(p)")
      }
      #expect(agree(distribution.cumulative(lower) + distribution.survival(lower), 1, rel: 1e-12))
    }
    #expect(distribution.cumulative(.nan).isNaN && distribution.logSurvival(.nan).isNaN)
    #expect(distribution.cumulative(.infinity) == 1 && distribution.survival(.infinity) == 0)
    #expect(distribution.survival(-.infinity) == 1 && distribution.logCumulative(-.infinity) < -1e9)
  }

  /// Survival of χ² with 2 degrees of freedom is e^−x/2; Cauchy's nears 1/πx; beta(a, 1) has xᵃ.
  @Test func logTailsFarOut() {
    #expect(agree(ChiSquare(degreesOfFreedom: 2).logSurvival(1e5), -5e4))
    #expect(agree(StudentT(degreesOfFreedom: 1).logSurvival(1e200), -461.66174848456773))
    #expect(agree(BetaDistribution(a: 400, b: 1).logCumulative(1e-9), 400 * log(1e-9)))
    // Abramowitz & Stegun 26.2.13 with five terms at 1000.
    #expect(agree(StandardNormal().logSurvival(1000), -500007.82669481215))
  }

  @Test func symmetry() {
    for distribution in Self.distributions.prefix(3) {
      #expect(distribution.quantile(0.5) == 0 && distribution.survival(0) == 0.5)
      #expect(distribution.quantile(0.125) == -distribution.upperQuantile(0.125))
      #expect(distribution.logSurvival(-3) == distribution.logCumulative(3))
    }
  }
}
