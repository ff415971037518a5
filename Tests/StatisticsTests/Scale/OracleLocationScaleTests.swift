import Statistics
import Testing

/// One-step M, univariate MCD and wrapping against R's cellWise.
@Suite struct OracleLocationScaleTests {
  /// A case is `x` beside one location and scale for each estimator.
  struct Case: Decodable {
    let x: [Double?]
    let estimates: [String: Estimate]

    struct Estimate: Decodable {
      let loc: Double?
      let scale: Double?
    }

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      x = try container.decode([Double?].self, forKey: Key(stringValue: "x"))
      var estimates: [String: Estimate] = [:]
      for key in container.allKeys {
        estimates[key.stringValue] = try? container.decode(Estimate.self, forKey: key)
      }
      self.estimates = estimates
    }
  }

  @Test func everyEstimateOfEveryCase() throws {
    let files = try oracleFiles(kind: "estLocScale", [String: Case].self)
    try #require(!files.isEmpty)
    for file in files {
      var compared = 0
      for (name, item) in file.outputs.sorted(by: { $0.key < $1.key }) {
        let x = item.x.map { $0 ?? .nan }
        for (type, truth) in item.estimates.sorted(by: { $0.key < $1.key }) {
          let note = "\(file.name) \(name) \(type)"
          guard let fitted = Self.fit(type, x) else {
            print("not compared: \(note)")
            continue
          }
          let pairs = [(fitted?.location, truth.loc), (fitted?.scale, truth.scale)]
          for case (let value, let truth?) in pairs {
            let found = try #require(value, "\(note)")
            let close = agree(
              found, truth, rel: file.tolerance.rel, abs: file.tolerance.abs ?? 1e-12)
            #expect(close, "\(note): \(found), not \(truth)")
            compared += 1
          }
        }
      }
      #expect(compared > 0, "\(file.name): nothing compared")
      print("\(file.name): \(compared) numbers compared")
    }
  }

  /// Our estimate of a type; nil when the type is unknown.
  private static func fit(_ type: String, _ x: [Double]) -> LocationScale?? {
    switch type {
    case "onestepM": .some(OneStepM().fit(x))
    case "unimcd": .some(UnivariateMCD().fit(x))
    // Without a scale nothing is wrapped, and the start remains.
    case "wrap": .some(Wrapping.fit(x)?.center ?? UnivariateMCD().fit(x))
    default: nil
    }
  }
}
