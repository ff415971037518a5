import Statistics
import Testing

@Suite struct OracleDigitTests {
  struct Results: Decodable {
    let first: Table?
    let last: Table?
  }

  struct Table: Decodable {
    let n: Int?
    let counts: [Int]?
    let chi2: Double?
    let df: Int?
    let p: Double?
    let mad: Double?
    let ssd: Double?
    let zero_or_five: Int?
    let zero_or_five_p_ge: Double?
  }

  @Test func firstAndLastDigits() throws {
    for file in try oracleCases(kind: "digits", [String: [Int]].self, [String: Results].self) {
      var comparison = OracleComparison(file.tolerance)
      for (name, truth) in file.outputs {
        let values = try #require(file.inputs?[name])
        let last = LastDigits.test(values, minimum: 0)
        compare(testFirstDigits(values, minimum: 0), truth.first, "\(name) first", &comparison)
        compare(last?.uniformity, truth.last, "\(name) last", &comparison)
        comparison.equal(last?.zeroOrFive, truth.last?.zero_or_five, "\(name): 0 or 5")
        comparison.expect(last?.heapingPValue, truth.last?.zero_or_five_p_ge, "\(name): 0 or 5")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  private func compare(
    _ test: DigitTest?, _ truth: Table?, _ name: String, _ comparison: inout OracleComparison
  ) {
    comparison.equal(test?.total, truth?.n, "\(name): n")
    comparison.equal(test?.counts, truth?.counts, "\(name): counts")
    comparison.expect(test?.chiSquare, truth?.chi2, "\(name): χ²")
    comparison.equal(test?.degreesOfFreedom, truth?.df, "\(name): degrees")
    comparison.expect(test?.pValue, truth?.p, "\(name): p")
    comparison.expect(test?.meanAbsoluteDeviation, truth?.mad, "\(name): MAD")
    comparison.expect(test?.squaredDeviation, truth?.ssd, "\(name): SSD")
  }
}
