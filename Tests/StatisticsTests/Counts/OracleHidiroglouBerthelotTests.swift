import Statistics
import Testing

@Suite struct OracleHidiroglouBerthelotTests {
  struct Inputs: Decodable {
    let x1: [Double?]
    let x2: [Double?]
  }

  struct Results: Decodable {
    let used_index_0based: [Int]?
    let ratio_median: Double?
    let s: [Double?]?
    let E: [Double?]?
    let quartiles_E: [Double?]?
    let low: Double?
    let high: Double?
    let outlier: [Bool]?
  }

  @Test func effects() throws {
    let files = try oracleCases(
      kind: "hidiroglou_berthelot", [String: Inputs].self, [String: [String: Results]].self)
    for file in files {
      var comparison = OracleComparison(file.tolerance)
      for (name, cases) in file.outputs {
        let inputs = try #require(file.inputs?[name])
        for (parameters, truth) in cases {
          let method = try #require(constants(parameters), "\(parameters)")
          let effects = try #require(
            method.fit(
              previous: inputs.x1.map { $0 ?? .nan }, current: inputs.x2.map { $0 ?? .nan }))
          compare(effects, truth, "\(name) \(parameters)", &comparison)
          if !effects.isDegenerate {
            #expect(effects.scores.map { $0.magnitude > method.tolerance } == truth.outlier)
          }
        }
      }
      #expect(comparison.count > 0, "\(file.name)")
    }
  }

  /// The constants of a name such as U0.5_C4 or U0.5_C4_A0.05.
  private func constants(_ name: String) -> HidiroglouBerthelot? {
    var method = HidiroglouBerthelot(floorShare: 0.05)
    for part in name.split(separator: "_") {
      guard let value = Double(part.dropFirst()) else { return nil }
      switch part.first {
      case "U": method.sizeExponent = value
      case "C": method.tolerance = value
      case "A": method.floorShare = value
      default: return nil
      }
    }
    return method
  }

  private func compare(
    _ effects: HidiroglouBerthelot.Effects, _ truth: Results, _ name: String,
    _ comparison: inout OracleComparison
  ) {
    let quartiles = effects.quartiles
    comparison.equal(effects.used, truth.used_index_0based, "\(name): used")
    comparison.expect(effects.medianRatio, truth.ratio_median, "\(name): median ratio")
    comparison.expect(effects.centredRatios, truth.s, "\(name): s")
    comparison.expect(effects.effects, truth.E, "\(name): E")
    comparison.expect(
      [quartiles.lower, quartiles.median, quartiles.upper], truth.quartiles_E, "\(name): quartile")
    comparison.expect(effects.limits.lowerBound, truth.low, "\(name): low")
    comparison.expect(effects.limits.upperBound, truth.high, "\(name): high")
    comparison.equal(effects.isOutlier, truth.outlier, "\(name): outliers")
  }
}
