import Statistics
import Testing

@Suite struct OracleMultiplicityTests {
  struct Case: Decodable {
    let p: [Double?]
    let bh_q: [Double?]?
    let by_q: [Double?]?
    let holm: [Double?]?
    let bonferroni: [Double?]?
    let reject_bh_05: [Bool]?
  }

  @Test func adjustedPValues() throws {
    for file in try oracleCases(kind: "multiple_testing", [String: Case].self) {
      var comparison = OracleComparison(file.tolerance)
      for (name, item) in file.outputs {
        let p = item.p.map { $0 ?? .nan }
        comparison.expect(benjaminiHochberg(p), item.bh_q, "\(name) BH")
        comparison.expect(benjaminiYekutieli(p), item.by_q, "\(name) BY")
        comparison.expect(holm(p), item.holm, "\(name) Holm")
        comparison.expect(bonferroni(p), item.bonferroni, "\(name) Bonferroni")
        comparison.equal(
          falseDiscoveryRejections(p, rate: 0.05), item.reject_bh_05, "\(name) rejections")
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }
}
