import Foundation
import TestSupport
import Testing

/// Compares bytes with a golden file; with RECORD_SNAPSHOTS=1 writes the file and fails.
func expectGolden(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectFile(
    bytes, at: "Tests/ReportingTests/Golden/" + name, sourceLocation: sourceLocation)
}

/// Compares bytes with a file of the repository, given by its path from the root.
func expectFile(
  _ bytes: [UInt8], at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: packageRoot + "/" + path)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS")
    return
  }
  let expected = try [UInt8](Data(contentsOf: url))
  if bytes == expected { return }
  let (actualLines, expectedLines) = (lines(bytes), lines(expected))
  let first = zip(actualLines, expectedLines).enumerated().first { $1.0 != $1.1 }
  Issue.record(
    """
    \(path) differs (\(bytes.count) bytes, golden \(expected.count)), line \((first?.offset ?? -1) + 1)
    is     \(first?.element.0 ?? "")
    golden \(first?.element.1 ?? "")
    """, sourceLocation: sourceLocation)
}

private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}
