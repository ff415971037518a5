/// Why a file did not become a text.
public enum IntakeError: Error, Hashable, Sendable {
  /// The file holds nothing but white space.
  case empty
  /// The file is no plain text; the kind says what it looks like.
  case binary(kind: ForeignKind)
  /// The file is neither UTF-8 nor GB18030; the offset is the first byte that is not UTF-8.
  case encoding(offset: Int)
  /// The file is larger than the limit, both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The system refused to read the file, with its reason.
  case unreadable(reason: String)

  /// The code printed in `unread.csv`.
  public var code: String {
    switch self {
    case .empty: "empty"
    case .binary: "binary"
    case .encoding: "encoding"
    case .tooLarge: "too_large"
    case .unreadable: "unreadable"
    }
  }

  /// What happened, and what to do about it.
  public var message: String {
    switch self {
    case .empty: "the file holds no text"
    case .binary(let kind):
      switch kind {
      case .utf16, .utf32: "the file is \(kind.rawValue); save it as UTF-8"
      case .webPage:
        "the file is \(kind.rawValue), which is not read yet; save the text of the page as .txt"
      case .pdf, .zip, .oldOffice, .data:
        "the file is no text but \(kind.rawValue); extract its text first"
      }
    case .encoding(let offset):
      "byte \(offset + 1) is not UTF-8 and the file does not read as GB18030; save it as UTF-8"
    case .tooLarge(let size, let limit):
      "the file has \(size) bytes, a report at most \(limit); is it a report?"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    }
  }
}
