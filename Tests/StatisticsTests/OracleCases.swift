import Foundation
import TestSupport
import Testing

/// One file of reference results with its inputs and named tolerances.
struct OracleCases<Inputs: Decodable, Outputs: Decodable>: Decodable {
  let name: String
  let inputs: Inputs?
  let outputs: Outputs
  let tolerance: [String: Double]
}

/// Stands for inputs that a kind of file does not have.
struct NoInputs: Decodable {}

/// What tells the kinds of reference files apart.
private struct OracleKind: Decodable {
  let kind: String
}

/// All reference files of a kind with their inputs, from the folder that `oracleFiles` reads.
func oracleCases<Inputs: Decodable, Outputs: Decodable>(
  kind: String, _ inputs: Inputs.Type, _ outputs: Outputs.Type
) throws -> [OracleCases<Inputs, Outputs>] {
  let folder =
    ProcessInfo.processInfo.environment["GOUJI_ORACLE"]
    ?? packageRoot + "/Tests/StatisticsTests/Oracle"
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    .filter { $0.hasSuffix(".json") }
    .map { try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)) }
    .filter { try JSONDecoder().decode(OracleKind.self, from: $0).kind == kind }
    .map { try JSONDecoder().decode(OracleCases<Inputs, Outputs>.self, from: $0) }
  try #require(!files.isEmpty, "no file of kind \(kind) in \(folder)")
  return files
}

/// All reference files of a kind that has no inputs beside its cases.
func oracleCases<Outputs: Decodable>(
  kind: String, _ outputs: Outputs.Type
) throws -> [OracleCases<NoInputs, Outputs>] {
  try oracleCases(kind: kind, NoInputs.self, outputs)
}

/// Compares values with those of one reference file and counts the comparisons.
struct OracleComparison {
  let rel: Double
  let abs: Double
  private(set) var count = 0

  init(_ tolerance: [String: Double], rel: Double = 0) {
    self.rel = tolerance["rel"] ?? rel
    abs = tolerance["abs"] ?? 0
  }

  init(rel: Double, abs: Double = 0) { (self.rel, self.abs) = (rel, abs) }

  /// Expects a value to agree with the truth; a truth that the file lacks is not compared.
  mutating func expect(_ value: Double?, _ truth: Double?, _ label: @autoclosure () -> String) {
    guard let truth else { return }
    count += 1
    let agrees = value.map { agree($0, truth, rel: rel, abs: abs) } ?? false
    #expect(agrees, "\(label()): \(String(describing: value)), not \(truth)")
  }

  /// Expects equality of values that have no tolerance.
  mutating func equal<T: Equatable>(_ value: T?, _ truth: T?, _ label: @autoclosure () -> String) {
    guard let truth else { return }
    count += 1
    #expect(value == truth, "\(label()): \(String(describing: value)), not \(truth)")
  }

  /// Expects two arrays to agree element by element; null is not compared.
  mutating func expect(
    _ values: [Double]?, _ truths: [Double?]?, _ label: @autoclosure () -> String
  ) {
    guard let truths else { return }
    #expect(values?.count == truths.count, "\(label()): count")
    for (index, truth) in truths.enumerated() where index < values?.count ?? 0 {
      expect(values?[index], truth, "\(label())[\(index)]")
    }
  }
}
