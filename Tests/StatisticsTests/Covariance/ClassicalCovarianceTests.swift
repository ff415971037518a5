import Statistics
import Testing

@Suite struct ClassicalCovarianceTests {
  /// NIST StRD, univariate summary statistics NumAcc1 to NumAcc4: certified mean and deviation.
  @Test(
    arguments: [
      ([10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 1e-15),
      (alternating(1.2, 1.1, 1.3), 1.2, 0.1, 1e-13),
      (alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1, 1e-8),
      (alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1, 1e-7),
    ] as [([Double], Double, Double, Double)])
  func certified(x: [Double], mean: Double, deviation: Double, tolerance: Double) {
    let estimate = ClassicalCovariance.fit(Matrix(columns: [x]))
    #expect(agree(estimate.location[0], mean, rel: 1e-14))
    #expect(agree(estimate.covariance[0, 0].squareRoot(), deviation, rel: tolerance))
  }

  private static func alternating(_ first: Double, _ odd: Double, _ even: Double) -> [Double] {
    [first] + (1...1000).map { $0.isMultiple(of: 2) ? even : odd }
  }

  @Test func byHand() {
    let estimate = ClassicalCovariance.fit(Matrix(columns: [[1, 2, 3], [2, 8, 2], [5, 5, 5]]))
    #expect(estimate.location == [2, 4, 5])
    #expect(estimate.covariance == Matrix(rowsOf: [[1, 0, 0], [0, 12, 0], [0, 0, 0]]))
  }

  /// Sums of squares 8 (n = 3) and 2 (n = 2); the last row alone has both, with product 2.
  @Test func missingCellsTakeTheMean() {
    // a: mean 3, deviations −2 · 0 2; b: mean 2, deviations · −1 · 1.
    let x = Matrix(columns: [[1, .nan, 3, 5], [.nan, 1, .nan, 3]])
    let estimate = ClassicalCovariance.fit(x)
    #expect(estimate.location == [3, 2])
    #expect(estimate.covariance[0, 0] == 4 && estimate.covariance[1, 1] == 2)
    #expect(agree(estimate.covariance[0, 1], 2 / 2.0.squareRoot()))
  }

  @Test func equalOrFewValuesHaveNoVariance() {
    let tenths = [Double](repeating: 0.1, count: 7)
    let few: [Double] = [.nan, .nan, 4, .nan, .nan, .nan, .nan]
    let none = [Double](repeating: .nan, count: 7)
    let estimate = ClassicalCovariance.fit(Matrix(columns: [tenths, few, none]))
    #expect(estimate.location[0] == 0.1 && estimate.location[1] == 4)
    #expect(estimate.location[2].isNaN)
    #expect(estimate.covariance == Matrix(rows: 3, columns: 3, repeating: 0))
  }

  /// Several panels against the same sums taken row by row.
  @Test func panelsAddUp() {
    let seed: UInt64 = 77
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 5000, columns: 3)
    let estimate = ClassicalCovariance.fit(x)
    for j in 0..<3 {
      for k in 0..<3 {
        var sum = 0.0
        for row in 0..<5000 {
          sum += (x[row, j] - estimate.location[j]) * (x[row, k] - estimate.location[k])
        }
        #expect(agree(estimate.covariance[j, k], sum / 4999, rel: 1e-11), "seed \(seed)")
      }
    }
  }
}
