/// The kinds of file that hold a report.
///
/// Each case becomes a text in its own way; a new container is a new case, its extensions here and
/// its reader in a file of its own.
public enum Container: CaseIterable, Sendable {
  /// Plain text and Markdown.
  case plainText

  /// The file name extensions, lower case, without the dot.
  public var extensions: [String] {
    switch self {
    case .plainText: ["txt", "text", "md", "markdown"]
    }
  }

  /// The text of a file of this kind.
  public func text(path: String, bytes: [UInt8]) throws(IntakeError) -> SourceText {
    switch self {
    case .plainText: try PlainText.decode(path: path, bytes: bytes)
    }
  }
}
