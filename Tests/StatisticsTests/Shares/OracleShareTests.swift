import Statistics
import Testing

@Suite struct OracleShareTests {
  struct Case: Decodable {
    let n: Int
    let x: Int
    let alpha: Double
    let wilson: [Double?]?
    let clopper_pearson: [Double?]?
    let agresti_coull: [Double?]?
    let jeffreys: [Double?]?
  }

  @Test func limits() throws {
    for file in try oracleCases(kind: "binom_intervals", [Case].self) {
      var comparison = OracleComparison(file.tolerance)
      for item in file.outputs {
        let (x, n, alpha) = (item.x, item.n, item.alpha)
        let wilson = wilsonInterval(
          successes: x, trials: n, z: normalQuantile(twoSided: alpha))
        let exact = clopperPearsonInterval(successes: x, trials: n, alpha: alpha)
        let normal = agrestiCoullInterval(successes: x, trials: n, alpha: alpha)
        let posterior = jeffreysInterval(successes: x, trials: n, alpha: alpha)
        comparison.expect(ends(wilson), item.wilson, "Wilson \(item)")
        comparison.expect(ends(exact), item.clopper_pearson, "Clopper–Pearson \(item)")
        comparison.expect(ends(normal), item.agresti_coull, "Agresti–Coull \(item)")
        comparison.expect(ends(posterior), item.jeffreys, "Jeffreys \(item)")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  private func ends(_ interval: ClosedRange<Double>?) -> [Double]? {
    interval.map { [$0.lowerBound, $0.upperBound] }
  }

  struct Funnel: Decodable {
    let theta: Double
    let n: Int
    let q: Double
    let r: Int?
    let alpha: Double?
    let limit: Double?
  }

  @Test func funnel() throws {
    for file in try oracleCases(kind: "funnel_limits", [Funnel].self) {
      var comparison = OracleComparison(file.tolerance)
      for row in file.outputs {
        let limit = FunnelLimit(target: row.theta, trials: row.n, probability: row.q)
        comparison.expect(limit?.share, row.limit, "\(row)")
        // Where a tail equals q but for rounding, the step and the whole of it are the same limit.
        if let alpha = row.alpha, min(alpha, 1 - alpha) < 1e-9 { continue }
        comparison.equal(limit?.count, row.r, "\(row)")
        comparison.expect(limit?.interpolation, row.alpha, "\(row)")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }
}
