/// A report to be read: the name it is printed under, and where its text comes from.
struct Source: Sendable {
  /// Where a text comes from.
  enum Content: Sendable {
    /// A file, by the path to open.
    case file(path: String)
    /// Bytes that are in memory.
    case bytes([UInt8])
    /// One line of NDJSON, not yet parsed.
    case line([UInt8])
    /// Something that could not be read, already known when the sources were listed.
    case unavailable(SourceFailure)
  }

  let name: String
  let content: Content
}

/// Why a source gave no report: the code and the message that are printed for it.
struct SourceFailure: Error, Hashable, Sendable {
  let code: String
  let message: String

  /// A source that the system did not let us read.
  static func unreadable(_ message: String) -> SourceFailure {
    SourceFailure(code: "unreadable", message: message)
  }
}
