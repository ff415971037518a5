/// The text of one source file as UTF-8, with the way back to places in the original file.
///
/// A byte-order mark is dropped and takes no column. Text that arrived in GB18030 is held as UTF-8;
/// both encodings write the same scalars in the same lines, so a line and a column computed here are
/// those of the original file.
public struct SourceText: Sendable {
  /// The path as it is printed: relative to the argument it was found under.
  public let path: String
  /// The text as valid UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// The encoding of the original file.
  public let encoding: SourceEncoding

  private let places = KeptPlaces()

  /// Creates a text from bytes that are known to be valid UTF-8 without a byte-order mark.
  public init(path: String, utf8 bytes: [UInt8], encoding: SourceEncoding = .utf8) {
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Creates a text from a string; for tests and for text that is already in memory.
  public init(path: String, string: String) {
    self.init(path: path, utf8: Array(string.utf8))
  }
}

/// The encodings read.
public enum SourceEncoding: String, Sendable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// GB18030, of which GBK and GB2312 are parts.
  case gb18030
}

/// A range of UTF-8 bytes in a `SourceText`.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte.
  public let end: Int

  /// Creates a span from two byte offsets.
  public init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "span \(start)..<\(end)")
    self.start = start
    self.end = end
  }
}

/// A place in a file as an editor shows it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1. Lines end at LF, CRLF or CR.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
}

extension SourceText {
  /// The line and column of a byte.
  ///
  /// - Parameter offset: A byte offset; that of a scalar's first byte.
  /// - Complexity: O(1), once the lines of the text are known; they are counted at the first call.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(offset, bytes.count)
    if offset >= Self.farBehind { return places.position(at: offset, in: bytes) }
    var walk = PlaceWalk()
    walk.advance(to: offset, in: bytes.span)
    return SourcePosition(line: walk.line, column: walk.column)
  }

  /// Places before this byte are found by walking from the beginning.
  private static let farBehind = 2048

  /// The place as it is printed: `path:line:column`.
  public func location(at offset: Int) -> String {
    let position = position(at: offset)
    return "\(path):\(position.line):\(position.column)"
  }

  /// The text of a span, verbatim.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The span of the line that holds a byte, without its line end; of a long line, the part around the
  /// byte.
  ///
  /// - Parameter reach: How many bytes the part has before the byte and behind it, at most; it may begin
  ///   or end within a scalar.
  public func line(around offset: Int, reach: Int = .max) -> SourceSpan {
    let place = min(offset, bytes.count)
    let first = max(0, place - min(place, reach))
    var start = place
    while start > first && bytes[start - 1] != 0x0A && bytes[start - 1] != 0x0D { start -= 1 }
    let last = place + min(bytes.count - place, reach)
    var end = place
    while end < last && bytes[end] != 0x0A && bytes[end] != 0x0D { end += 1 }
    return SourceSpan(start: start, end: end)
  }
}
