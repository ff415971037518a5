import Statistics
import Testing

@Suite struct ChiSquareTests {
  /// Two degrees of freedom: survival exp(−x/2).
  @Test func closedForm() {
    let two = ChiSquare(degreesOfFreedom: 2)
    #expect(agree(two.survival(2), 0.36787944117144233))
    #expect(agree(two.quantile(0.5), 1.3862943611198906))
    #expect(agree(two.upperQuantile(1e-300), 1381.5510557964274))
  }

  /// The usual table: 5 % points for 1, 10 and 40 degrees of freedom.
  @Test(arguments: [(1.0, 3.841458820694124), (10, 18.307038053275146), (40, 55.75847927888702)])
  func tabulated(degrees: Double, cutoff: Double) {
    let distribution = ChiSquare(degreesOfFreedom: degrees)
    #expect(agree(distribution.upperQuantile(0.05), cutoff))
    #expect(agree(distribution.quantile(0.95), cutoff))
    #expect(agree(distribution.survival(cutoff), 0.05))
  }

  @Test func ends() {
    let distribution = ChiSquare(degreesOfFreedom: 3)
    #expect(distribution.survival(0) == 1 && distribution.survival(-1) == 1)
    #expect(distribution.survival(.infinity) == 0 && distribution.survival(.nan).isNaN)
    #expect(distribution.survival(1e300) == 0)
    #expect(distribution.quantile(0) == 0 && distribution.quantile(1) == .infinity)
    #expect(distribution.upperQuantile(1) == 0 && distribution.upperQuantile(0) == .infinity)
  }
}
