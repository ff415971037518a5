import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct CompositionTests {
  private func parts(_ count: Int, _ numbers: inout SeededNumbers) -> [Double] {
    (0..<count).map { _ in exp(3 * numbers.nextNormal()) }
  }

  /// Log-ratios do not depend on the unit; both bases keep Aitchison's distance and can be undone.
  @Test(arguments: [2, 3, 6, 15])
  func logRatiosAreIsometric(count: Int) throws {
    let seed = seed(default: 51)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let (a, b) = (parts(count, &numbers), parts(count, &numbers))
      let distance = try #require(aitchisonDistance(a, b))
      for basis in [LogRatioBasis.pivot, .leading] {
        let first = try #require(isometricLogRatios(a, basis: basis))
        let second = try #require(isometricLogRatios(b.map { $0 * 1000 }, basis: basis))
        let square = zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        #expect(agree(square.squareRoot(), distance, rel: 1e-10))
        let back = composition(ofIsometricLogRatios: first, basis: basis)
        for (value, truth) in zip(back, try #require(closure(a))) {
          #expect(agree(value, truth, rel: 1e-10))
        }
      }
      let centred = try #require(centredLogRatios(a))
      #expect(centred.reduce(0, +).magnitude < 1e-11)
    }
  }

  @Test(arguments: [
    ZeroCountPrior.bayesLaplace, .jeffreys, .perks, .squareRoot, .geometric([0.7, 0.1, 0.1, 0.1]),
  ])
  func replacedZerosKeepRatios(prior: ZeroCountPrior) throws {
    let shares = try #require(bayesianReplacement([8, 0, 2, 0], prior: prior))
    #expect(agree(shares.reduce(0, +), 1) && shares.allSatisfy { $0 > 0 })
    #expect(agree(shares[0] / shares[2], 4))
    #expect(
      try #require(bayesianReplacement([1, 1, 1, 1], prior: prior)) == [0.25, 0.25, 0.25, 0.25])
    #expect(bayesianReplacement([0, 0, 0, 0], prior: prior) == nil)
  }

  @Test func unknownCompositions() {
    #expect(closure([1, .nan]) == nil && closure([0, 0]) == nil && closure([]) == nil)
    #expect(centredLogRatios([1, 0]) == nil && isometricLogRatios([.nan, 1]) == nil)
    #expect(aitchisonDistance([1, 0], [1, 1]) == nil)
    #expect(multiplicativeReplacement([1, 0, 0], delta: 0.5) == nil)
    let table = geometricBayesianReplacement(Matrix(rowsOf: [[3, 1, 0], [4, 0, 0], [0, 0, 0]]))
    #expect((0..<3).allSatisfy { table[$0, 0].isNaN })
  }
}
