public import Intake

/// A piece of a source text that a finding rests on, quoted verbatim, with its place.
public struct Evidence: Hashable, Sendable {
  /// The words of the original file: the line, or the part of a long line around the figure.
  public let quote: String
  /// The place of the figure: `path:line:column`.
  public let location: String

  /// The longest quote, in Unicode scalars.
  public static let longestQuote = 80

  /// No quote looks farther than this many bytes to either side: twice the longest one, in scalars of
  /// four bytes.
  static let reach = 8 * longestQuote

  /// Creates a piece of evidence from a quote and a printed place.
  public init(quote: String, location: String) {
    self.quote = quote
    self.location = location
  }

  /// Quotes the line in which a span begins.
  ///
  /// The quote is a substring of the original file: the line without the blanks at its ends and, where
  /// it is longer than `longestQuote`, the part of it around the span.
  public init(_ source: SourceText, _ span: SourceSpan) {
    let line = source.line(around: span.start, reach: Self.reach)
    self.init(source, span, within: line, longest: Self.longestQuote)
  }

  /// Quotes a part of a line, at most some scalars of it, around a span.
  init(_ source: SourceText, _ span: SourceSpan, within line: SourceSpan, longest: Int) {
    quote = source.text(Self.window(of: source.bytes, line: line, around: span, longest: longest))
    location = source.location(at: span.start)
  }

  private static func window(
    of bytes: [UInt8], line: SourceSpan, around span: SourceSpan, longest: Int
  ) -> SourceSpan {
    var start = span.start
    var end = min(max(span.end, span.start), line.end)
    var room = longest - min(scalarCount(bytes[start..<end].prefix(4 * longest + 4)), longest + 1)
    if room < 0 {
      end = start
      room = longest
    }
    // More than fits is as good as all.
    let before = scalarCount(bytes[line.start..<start].suffix(reach))
    let after = scalarCount(bytes[end..<line.end].prefix(reach))
    // Half of the room on each side, and what one side leaves goes to the other.
    var takeBefore = min(before, max(room / 2, room - after))
    var takeAfter = min(after, room - takeBefore)
    while takeBefore > 0 {
      start -= 1
      if !isContinuation(bytes[start]) { takeBefore -= 1 }
    }
    while takeAfter > 0 {
      end += 1
      if end == line.end || !isContinuation(bytes[end]) { takeAfter -= 1 }
    }
    return trimmed(bytes, SourceSpan(start: start, end: end))
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where !isContinuation(byte) { count += 1 }
    return count
  }

  /// The blanks of form text: space, tab, U+00A0 and U+3000.
  private static let blanks: [[UInt8]] = [[0x20], [0x09], [0xC2, 0xA0], [0xE3, 0x80, 0x80]]

  private static func trimmed(_ bytes: [UInt8], _ span: SourceSpan) -> SourceSpan {
    var slice = bytes[span.start..<span.end]
    while let blank = blanks.first(where: { slice.starts(with: $0) }) {
      slice = slice.dropFirst(blank.count)
    }
    while let blank = blanks.first(where: { slice.suffix($0.count).elementsEqual($0) }) {
      slice = slice.dropLast(blank.count)
    }
    return SourceSpan(start: slice.startIndex, end: slice.endIndex)
  }
}
