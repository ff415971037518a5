import Synchronization

/// The lines and columns of a text, at marks some hundred bytes apart, so that a place far behind is
/// found by walking from the mark before it.
struct TextPlaces: Sendable {
  /// The line and the column at a mark; both count from 1.
  private struct Mark {
    let line: Int32
    let column: Int32
  }

  private static let step = 512

  private let marks: [Mark]

  /// Sets the marks of a text.
  ///
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var marks: [Mark] = []
    marks.reserveCapacity(span.count / Self.step + 1)
    var walk = PlaceWalk()
    while true {
      marks.append(Mark(line: Int32(walk.line), column: Int32(walk.column)))
      let next = marks.count * Self.step
      if next > span.count { break }
      walk.advance(to: next, in: span)
    }
    self.marks = marks
  }

  /// The place of a byte.
  ///
  /// - Complexity: O(1).
  func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let index = min(offset / Self.step, marks.count - 1)
    var walk = PlaceWalk(
      offset: index * Self.step, line: Int(marks[index].line), column: Int(marks[index].column))
    walk.advance(to: offset, in: bytes.span)
    return SourcePosition(line: walk.line, column: walk.column)
  }
}

/// A walk over bytes that counts lines and columns; lines end at LF, CRLF or CR.
struct PlaceWalk {
  private(set) var offset = 0
  private(set) var line = 1
  private(set) var column = 1

  /// Begins at the beginning.
  init() {}

  /// Begins at a known place.
  init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Walks on to a byte; the LF of a CRLF stands where the CR stands, on its line.
  mutating func advance(to end: Int, in span: borrowing Span<UInt8>) {
    var i = offset
    while i < end {
      let byte = span[i]
      i += 1
      let endsLine =
        byte == 0x0A || byte == 0x0D && (i == span.count || span[i] != 0x0A)
      if endsLine {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    offset = end
  }
}

/// The marks of one text, set when a place far behind is asked for the first time.
final class KeptPlaces: Sendable {
  private let places = Mutex<TextPlaces?>(nil)

  /// The place of a byte of the text, always the same one.
  func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    places.withLock { places in
      let known = places ?? TextPlaces(bytes)
      places = known
      return known.position(at: offset, in: bytes)
    }
  }
}
