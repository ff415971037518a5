import Statistics
import TestSupport
import Testing

/// Variables that have no scale, or hardly any values, among others.
@Suite struct NearConstantTests {
  /// Three ordinary variables that lean on each other, with others behind them.
  private func table(_ others: [[Double]], rows: Int, seed: UInt64) -> Matrix {
    var numbers = SeededNumbers(seed: seed)
    let ordinary = numbers.nextMatrix(rows: rows, columns: 3)
    return Matrix(columns: (0..<3).map { ordinary[column: $0] } + others)
  }

  private func constant(_ rows: Int, _ value: Double = 0, but: [Int: Double] = [:]) -> [Double] {
    (0..<rows).map { but[$0] ?? value }
  }

  @Test func oneCellAmongEqualOnes() throws {
    let seed = seed(default: 80)
    let x = table([constant(100, 3, but: [17: 4])], rows: 100, seed: seed)
    let cells = DDC().fit(x)
    #expect(cells.variables[3].treatment == .nearConstant)
    // Φ⁻¹(1 − 0.005/2), R: qnorm(0.9975).
    #expect(agree(cells.residuals[17, 3], 2.8070337683438042, rel: 1e-9))
    #expect(cells.isDeviating(17, 3))
    #expect((0..<100).allSatisfy { $0 == 17 || cells.residuals[$0, 3] == 0 })
    #expect((0..<100).allSatisfy { cells.predicted[$0, 3] == 3 })
    let fit = try #require(CellMCD().fit(x))
    #expect(fit.isSetAside[17 + 300] && fit.residuals[17, 3] == cells.residuals[17, 3])
    #expect(fit.estimate.location[3] == 3 && fit.estimate.covariance[3, 3] == 0)
  }

  /// A value that many take is ordinary however few values there are; a far one among them is not.
  @Test func farCellAmongOrdinaryOnes() {
    let seed = seed(default: 81)
    var few: [Int: Double] = [:]
    for row in stride(from: 0, to: 200, by: 10) { few[row] = 1 + Double(row / 10 % 4) }
    few[5] = -40
    let cells = DDC().fit(table([constant(200, but: few)], rows: 200, seed: seed))
    #expect(cells.variables[3].treatment == .nearConstant)
    let deviating = (0..<200).filter { cells.isDeviating($0, 3) }
    #expect(deviating == [5])
    // The sizes of the 21 cells that differ have the median 3.
    #expect(agree(cells.residuals[5, 3], -40 / (1.4826 * 3), rel: 1e-12))
  }

  /// 5 of 100: π = 0.025; R: qnorm(1 - 0.0125).
  @Test func rareButOrdinary() {
    let ones: [Int: Double] = [3: 1, 20: 1, 41: 1, 62: 1, 99: 1]
    let cells = DDC().fit(table([constant(100, but: ones)], rows: 100, seed: seed(default: 82)))
    #expect(agree(cells.residuals[3, 3], 2.241402727604947, rel: 1e-9))
    #expect((0..<100).allSatisfy { !cells.isDeviating($0, 3) })
  }

  @Test func othersDoNotNotice() {
    let seed = seed(default: 83)
    let plain = DDC().fit(table([], rows: 80, seed: seed))
    let others = [
      constant(80), constant(80, but: [1: 7]), (0..<80).map { Double($0 % 3) },
      constant(80, .nan), constant(80, .nan, but: [3: 1, 4: 2, 5: 3, 6: 5, 7: 4]),
    ]
    let cells = DDC().fit(table(others, rows: 80, seed: seed))
    #expect(
      cells.variables[3...].map(\.treatment) == [
        .nearConstant, .nearConstant, .nearConstant, .unobserved, .sparse,
      ])
    for column in 0..<3 {
      #expect(cells.residuals[column: column] == plain.residuals[column: column], "seed \(seed)")
    }
    #expect(cells.rowScores == plain.rowScores, "seed \(seed)")
    #expect(cells.residuals[column: 3].allSatisfy { $0 == 0 })
    #expect(cells.predicted[column: 6].allSatisfy { $0.isNaN })
    #expect(cells.predicted[column: 7].allSatisfy { $0 == cells.variables[7].center?.location })
    #expect(cells.residuals[column: 7].count { !$0.isNaN } == 5)
  }

  /// No variable is left to be judged by others, or no row.
  @Test func nothingToJudge() {
    let equal = Matrix(columns: [[1, 1, 1, 1], [2, 2, 2, 2]])
    #expect(CellMCD().fit(equal) == nil)
    #expect(DDC().fit(equal).deviatingCells.isEmpty)
    #expect(DDC().fit(Matrix(rows: 0, columns: 2, repeating: 0)).residuals.rows == 0)
    #expect(CellMCD().fit(Matrix(rows: 0, columns: 2, repeating: 0)) == nil)
  }

  /// A variable that is twice another: predictions are exact, and the cell that breaks the rule is far
  /// out without an infinite residual.
  @Test func exactRelation() {
    let seed = seed(default: 84)
    var numbers = SeededNumbers(seed: seed)
    let first = (0..<100).map { _ in numbers.nextNormal() }
    var second = first.map { 2 * $0 }
    second[9] += 1
    let cells = DDC().fit(Matrix(columns: [first, second]))
    #expect(cells.residuals.storage.allSatisfy { $0.isFinite }, "seed \(seed)")
    #expect(cells.isDeviating(9, 1), "seed \(seed)")
  }
}
