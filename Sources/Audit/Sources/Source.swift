import Findings
import Intake
import Reporting

/// A report to be read: the name it is printed under, and where its text comes from.
struct Source: Sendable {
  /// Where a text comes from.
  enum Content: Sendable {
    /// A file, by the path to open.
    case file(path: FilePath)
    /// Bytes that are in memory.
    case bytes([UInt8])
    /// One line of NDJSON, not yet parsed.
    case line([UInt8])
    /// Something that could not be read, already known when the sources were listed.
    case unavailable(FileFailure)
  }

  let name: String
  let content: Content
}

extension FileFailure {
  /// A source that cannot be read for a reason outside it.
  static func unreadable(zh: String, en: String) -> FileFailure {
    FileFailure(code: "unreadable", reason: LocalizedText(zh: zh, en: en))
  }
}
