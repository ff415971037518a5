import Foundation
import TestSupport

/// The record of a run, read by a reader that is not the program's own.
struct RunRecordReader {
  /// The digests of the outputs, by file.
  let outputs: [String: String]
  /// The digests of the inputs, by source.
  let inputs: [String: String]
  private let folder: String

  init(_ folder: String) throws {
    self.folder = folder
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/run.json"))
    let value = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    outputs = Self.digests(value?["outputs"])
    inputs = Self.digests(value?["inputs"])
  }

  private static func digests(_ list: Any?) -> [String: String] {
    let entries = (list as? [[String: Any]] ?? []).compactMap { entry -> (String, String)? in
      guard let path = entry["path"] as? String, let digest = entry["sha256"] as? String else {
        return nil
      }
      return (path, digest)
    }
    return Dictionary(uniqueKeysWithValues: entries)
  }

  /// Whether the folder holds exactly the files recorded, each as it was written.
  var isWhole: Bool {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    if Set(names) != Set(outputs.keys).union(["run.json"]) || outputs.isEmpty { return false }
    return outputs.allSatisfy { name, digest in
      fileBytes(folder + "/" + name).map(sha256) == digest
    }
  }
}

/// The SHA-256 of some bytes in hexadecimal, by sha256sum.
func sha256(_ bytes: [UInt8]) -> String {
  let folder = TemporaryFolder()
  folder.write(bytes, to: "file")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
  process.arguments = [folder.path + "/file"]
  let pipe = Pipe()
  process.standardOutput = pipe
  do { try process.run() } catch { return "\(error)" }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data.prefix(64), as: UTF8.self)
}
