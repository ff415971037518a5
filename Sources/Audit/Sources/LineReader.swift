import Glibc

/// The lines of standard input, one after the other, in bounded memory.
struct LineReader {
  /// A line, without its end.
  enum Line {
    /// The bytes of a line.
    case line([UInt8])
    /// A line beyond the limit, passed over; its length.
    case tooLong(Int)
  }

  private let lineEnd: UInt8
  private let limit: Int
  private var chunks = ChunkReader()
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(lineEnd: UInt8 = 0x0A, limit: Int) {
    self.lineEnd = lineEnd
    self.limit = limit
  }

  /// Whether a whole line is at hand, so that the next one comes without waiting.
  var holdsLine: Bool { firstLineEnd(from: start) != nil }

  /// The next line; nil at the end. The last line need not have an end.
  mutating func next() throws(AuditError) -> Line? {
    var searched = start
    while true {
      if let end = firstLineEnd(from: searched) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line.count > limit ? .tooLong(line.count) : .line(line)
      }
      if buffer.count - start > limit { return try skipLongLine() }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      if isAtEnd {
        if buffer.isEmpty { return nil }
        let line = buffer
        buffer = []
        return .line(line)
      }
      isAtEnd = !(try chunks.read(into: &buffer))
    }
  }

  private mutating func skipLongLine() throws(AuditError) -> Line {
    var length = 0
    while true {
      if let end = firstLineEnd(from: start) {
        length += end - start
        start = end + 1
        return .tooLong(length)
      }
      length += buffer.count - start
      buffer.removeAll(keepingCapacity: true)
      start = 0
      isAtEnd = !(try chunks.read(into: &buffer))
      if isAtEnd { return .tooLong(length) }
    }
  }

  private func firstLineEnd(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + place, Int32(lineEnd), bytes.count - place)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
