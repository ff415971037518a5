import Foundation
import TestSupport

/// One file of reference results, made by other software.
struct OracleFile<Outputs: Decodable>: Decodable {
  let name: String
  let outputs: Outputs
  let tolerance: Tolerance

  struct Tolerance: Decodable {
    let rel: Double
    let abs: Double?
  }
}

private struct Kind: Decodable {
  let kind: String
}

/// All reference files of a kind: those in the folder that `GOUJI_ORACLE` names, else our copies.
func oracleFiles<Outputs: Decodable>(
  kind: String, _ outputs: Outputs.Type
) throws -> [OracleFile<Outputs>] {
  try oracleFiles(kind: kind, as: OracleFile<Outputs>.self)
}

/// The same, each read as a whole.
func oracleFiles<File: Decodable>(kind: String, as file: File.Type) throws -> [File] {
  let folder =
    ProcessInfo.processInfo.environment["GOUJI_ORACLE"]
    ?? packageRoot + "/Tests/StatisticsTests/Oracle"
  return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    .filter { $0.hasSuffix(".json") }
    .map { try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)) }
    .filter { try JSONDecoder().decode(Kind.self, from: $0).kind == kind }
    .map { try JSONDecoder().decode(File.self, from: $0) }
}
