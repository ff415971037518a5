import Intake

/// Where the lines of a text begin, to find the places of many figures at once.
struct LineIndex {
  private let source: SourceText
  private let starts: [Int]

  /// Finds the lines; they end at LF, CRLF or CR.
  ///
  /// - Complexity: O(bytes).
  init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    starts.reserveCapacity(source.bytes.count / 24)
    let span = source.bytes.span
    let raw = span.bytes
    var offset = 0
    // Eight bytes at once: a zero in `word ^ marks` is a mark, and the lowest high bit that taking
    // one from each byte leaves is that of the first.
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset &+ 8 <= span.count {
      let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        .littleEndian
      let feed = word ^ (ones &* 0x0A)
      let carriage = word ^ (ones &* 0x0D)
      let found =
        (((feed &- ones) & ~feed) | ((carriage &- ones) & ~carriage)) & (ones &* 0x80)
      if found == 0 {
        offset &+= 8
        continue
      }
      offset &+= found.trailingZeroBitCount / 8
      offset = Self.endLine(span, at: offset, &starts)
    }
    while offset < span.count {
      if span[offset] == 0x0A || span[offset] == 0x0D {
        offset = Self.endLine(span, at: offset, &starts)
      } else {
        offset += 1
      }
    }
    self.starts = starts
  }

  /// Ends a line at a LF, CR or CR LF and returns where the next one begins.
  @inline(__always)
  private static func endLine(
    _ bytes: borrowing Span<UInt8>, at mark: Int, _ starts: inout [Int]
  ) -> Int {
    let isPair = bytes[mark] == 0x0D && mark + 1 < bytes.count && bytes[mark + 1] == 0x0A
    let next = mark + (isPair ? 2 : 1)
    starts.append(next)
    return next
  }

  /// The line and the column of a byte, both from 1; columns count Unicode scalars.
  ///
  /// - Complexity: O(log lines).
  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    if offset - starts[low] > Self.longLine { return (low + 1, source.position(at: offset).column) }
    var column = 1
    for byte in source.bytes[starts[low]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return (low + 1, column)
  }

  /// So many bytes behind the beginning of its line a place is found in another way.
  private static let longLine = 1024
}
