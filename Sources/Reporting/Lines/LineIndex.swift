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
    let span = source.bytes.span
    let raw = span.bytes
    var offset = 0
    while offset < span.count {
      // Eight bytes at once, as long as none of them is below 0x0E.
      if offset + 8 <= span.count {
        let word = raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          continue
        }
      }
      let byte = span[offset]
      offset += 1
      let endsLine =
        byte == 0x0A || byte == 0x0D && (offset == span.count || span[offset] != 0x0A)
      if endsLine { starts.append(offset) }
    }
    self.starts = starts
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
