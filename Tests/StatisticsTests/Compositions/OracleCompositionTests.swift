import Statistics
import Testing

@Suite struct OracleCompositionTests {
  struct Inputs: Decodable {
    let counts: [[Double?]]
  }

  /// A table whose rows, or cells, can be null.
  typealias Table = [[Double?]?]

  struct Results: Decodable {
    let multiplicative_replacement_065count: Table?
    let clr: Table?
    let ilr_pivot: Table?
    let skbio_ilr: Table?
    let multi_replace_delta_001: Table?
    let bayes_mult_GBM: Table?
    let bayes_mult_SQ: Table?
    let bayes_mult_BL: Table?
    let aitchison_distance_0_1: Double?
  }

  @Test func replacementsAndLogRatios() throws {
    for file in try oracleCases(kind: "compositional", Inputs.self, Results.self) {
      let counts = try #require(file.inputs).counts.map { $0.map { $0 ?? .nan } }
      let truth = file.outputs
      var comparison = OracleComparison(file.tolerance)
      let replaced = counts.map {
        multiplicativeReplacement($0, delta: 0.65 / $0.reduce(0, +))
      }
      table(replaced, truth.multiplicative_replacement_065count, "0.65 of a count", &comparison)
      table(replaced.map { $0.flatMap(centredLogRatios) }, truth.clr, "CLR", &comparison)
      let pivots = replaced.map { row in row.flatMap { isometricLogRatios($0, basis: .pivot) } }
      table(pivots, truth.ilr_pivot, "pivot", &comparison)
      let leading = replaced.map { row in row.flatMap { isometricLogRatios($0, basis: .leading) } }
      table(leading, truth.skbio_ilr, "scikit-bio's basis", &comparison)
      table(
        counts.map { multiplicativeReplacement($0, delta: 0.01) }, truth.multi_replace_delta_001,
        "replacement by 0.01", &comparison)
      bayesian(counts, truth, &comparison)
      if counts.count > 1, let first = replaced[0], let second = replaced[1] {
        comparison.expect(
          aitchisonDistance(first, second), truth.aitchison_distance_0_1, "Aitchison's distance")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  private func bayesian(
    _ counts: [[Double]], _ truth: Results, _ comparison: inout OracleComparison
  ) {
    let geometric = geometricBayesianReplacement(Matrix(rowsOf: counts))
    let rows = counts.indices.map { row in
      geometric[row, 0].isNaN ? nil : counts[0].indices.map { geometric[row, $0] }
    }
    table(rows, truth.bayes_mult_GBM, "GBM", &comparison)
    table(
      counts.map { bayesianReplacement($0, prior: .squareRoot) }, truth.bayes_mult_SQ, "SQ",
      &comparison)
    table(
      counts.map { bayesianReplacement($0, prior: .bayesLaplace) }, truth.bayes_mult_BL, "BL",
      &comparison)
  }

  private func table(
    _ rows: [[Double]?], _ truth: Table?, _ name: String, _ comparison: inout OracleComparison
  ) {
    guard let truth else { return }
    #expect(rows.count == truth.count, "\(name)")
    for (index, (row, expected)) in zip(rows, truth).enumerated() {
      guard let expected, expected.contains(where: { $0 != nil }) else {
        #expect(row == nil, "\(name) of row \(index)")
        continue
      }
      comparison.expect(row, expected, "\(name) of row \(index)")
    }
  }
}
