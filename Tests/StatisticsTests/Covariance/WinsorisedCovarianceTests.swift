import Statistics
import Testing

@Suite struct WinsorisedCovarianceTests {
  /// Median 3, MAD 1.4826 in both; scores within ±2, so correlation is Pearson's, −1.
  @Test func unpulledScores() {
    let x = Matrix(columns: [[1, 2, 3, 4, 5], [10, 8, 6, 4, 2]])
    let estimate = WinsorisedCovariance().fit(x)
    #expect(estimate.location == [3, 6])
    let variance = 1.4826 * 1.4826
    #expect(agree(estimate.covariance[0, 0], variance))
    #expect(agree(estimate.covariance[1, 1], 4 * variance))
    #expect(agree(estimate.covariance[0, 1], -2 * variance))
  }

  @Test func aWildRowMovesLittle() {
    var numbers = SeededNumbers(seed: 5)
    var x = numbers.nextMatrix(rows: 400, columns: 3)
    let clean = WinsorisedCovariance().fit(x)
    for row in 0..<20 {
      for column in 0..<3 { x[row, column] = 1e8 * Double(1 - 2 * (column % 2)) }
    }
    let wild = WinsorisedCovariance().fit(x)
    for j in 0..<3 {
      #expect((wild.location[j] - clean.location[j]).magnitude < 0.2)
      for k in 0..<3 {
        #expect((wild.covariance[j, k] - clean.covariance[j, k]).magnitude < 0.5)
      }
    }
    #expect(ClassicalCovariance.fit(x).covariance[0, 0] > 1e12)
  }

  @Test func constantAndSparseColumns() {
    let constant = [Double](repeating: 6, count: 10)
    let sparse: [Double] = [0, 0, 0, 4, 0, 0, 0, 8, 0, 0]
    let none = [Double](repeating: .nan, count: 10)
    let estimate = WinsorisedCovariance().fit(Matrix(columns: [constant, sparse, none]))
    #expect(estimate.location[0] == 6 && estimate.location[1] == 0 && estimate.location[2].isNaN)
    #expect(estimate.covariance[0, 0] == 0 && estimate.covariance[2, 2] == 0)
    // (1.2533141373155003 · 1.2)²
    #expect(agree(estimate.covariance[1, 1], 2.2619467105846511))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func equivariantByVariable(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 60, columns: 3)
    let factors = [3, -0.5, 1000]
    let moved = Matrix(columns: (0..<3).map { j in x[column: j].map { factors[j] * $0 + 5 } })
    let (plain, scaled) = (WinsorisedCovariance().fit(x), WinsorisedCovariance().fit(moved))
    for j in 0..<3 {
      for k in 0..<3 {
        let expected = factors[j] * factors[k] * plain.covariance[j, k]
        let unit = (factors[j] * factors[k]).magnitude
        #expect(
          agree(scaled.covariance[j, k], expected, rel: 1e-9, abs: 1e-9 * unit), "seed \(seed)")
      }
    }
  }
}
