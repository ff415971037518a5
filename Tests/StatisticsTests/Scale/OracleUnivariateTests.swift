import Statistics
import Testing

/// A number, a list of numbers or nothing: R writes a list of one as a number.
struct OracleNumbers: Decodable {
  let values: [Double?]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      values = [nil]
    } else if let number = try? container.decode(Double.self) {
      values = [number]
    } else {
      values = try container.decode([Double?].self)
    }
  }
}

/// Median to adjusted boxplot against R's robustbase.
///
/// Where several pairs share the distance that Qₙ selects, robustbase gives it rounded to single
/// precision (0.8 as 0.800000012), which is off by up to 6·10⁻⁸; our distance is exact. The
/// comparison of Qₙ therefore takes a truth that is either our value or our value so rounded.
@Suite struct OracleUnivariateTests {
  struct Case: Decodable {
    let x: [Double?]
    let outputs: [String: OracleNumbers]
  }

  @Test func everyFieldOfEveryCase() throws {
    let files = try oracleFiles(kind: "univariate", [String: Case].self)
    try #require(!files.isEmpty)
    for file in files {
      var (compared, singles) = (0, 0)
      for (name, item) in file.outputs.sorted(by: { $0.key < $1.key }) {
        let x = item.x.map { $0 ?? .nan }
        for (field, truth) in item.outputs.sorted(by: { $0.key < $1.key }) {
          let note = "\(file.name) \(name) \(field)"
          guard let readings = Self.readings(field, x) else {
            print("not compared: \(note)")
            continue
          }
          func agrees(_ reading: [Double?]) -> Bool {
            reading.count == truth.values.count
              && zip(reading, truth.values).allSatisfy { value, truth in
                guard let truth else { return true }
                guard let value else { return false }
                return agree(value, truth, rel: file.tolerance.rel, abs: file.tolerance.abs ?? 0)
              }
          }
          let place = readings.firstIndex(where: agrees)
          #expect(place != nil, "\(note): \(readings[0]), not \(truth.values)")
          compared += truth.values.contains { $0 != nil } || truth.values.isEmpty ? 1 : 0
          singles += place == 1 ? 1 : 0
        }
      }
      #expect(compared > 0, "\(file.name): nothing compared")
      print("\(file.name): \(compared) fields compared, \(singles) of Qn to single precision")
    }
  }

  /// Our values for a field; the second reading is the one rounded as robustbase does.
  private static func readings(_ field: String, _ x: [Double]) -> [[Double?]]? {
    switch field {
    case "n": [[Double(x.count { !$0.isNaN })]]
    case "median": [[median(of: x)]]
    case "mad_1.4826": [[medianAbsoluteDeviation(of: x)]]
    case "Qn": qnReadings(x, .finite)
    case "Qn_nofinite": qnReadings(x, .asymptotic)
    case "Sn": [[sn(of: x)]]
    case "Sn_nofinite": [[sn(of: x, correction: .asymptotic)]]
    case "scaleTau2_scale": [[TauScale().fit(x)?.scale]]
    case "scaleTau2_mu_scale":
      [[TauScale().fit(x)?.location, TauScale().fit(x)?.scale]]
    case "mc_default": [[medcouple(of: x)]]
    case "mc_noreflect": [[medcouple(of: x, reflection: .never)]]
    case "huberM_mu": [[huberLocation(of: x)]]
    case "quartiles_type7": [[0.25, 0.5, 0.75].map { quantile($0, of: x) }]
    case "fivenum":
      FiveNumbers.fit(x).map {
        [[$0.minimum, $0.lowerHinge, $0.median, $0.upperHinge, $0.maximum]]
      }
    case "adjbox_stats": AdjustedBoxplot.fit(x).map { [stats($0)] }
    case "adjbox_fence":
      AdjustedBoxplot.fit(x).map { [[$0.fences.lowerBound, $0.fences.upperBound]] }
    case "adjbox_out": AdjustedBoxplot.fit(x).map { [x.filter($0.isOutlier)] }
    default: nil
    }
  }

  private static func stats(_ box: AdjustedBoxplot) -> [Double?] {
    let numbers = box.numbers
    return [
      box.whiskers?.lowerBound, numbers.lowerHinge, numbers.median, numbers.upperHinge,
      box.whiskers?.upperBound,
    ]
  }

  private static func qnReadings(
    _ x: [Double], _ correction: SampleSizeCorrection
  ) -> [[Double?]] {
    guard let value = qn(of: x, correction: correction),
      let plain = qn(of: x, correction: .asymptotic), plain > 0
    else { return [[qn(of: x, correction: correction)]] }
    let distance = plain / 2.21914
    return [[value], [value * (Double(Float(distance)) / distance)]]
  }
}
