/// Turns bytes of a finished document into lines and columns.
struct NarrativePlaces {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for i in bytes.indices {
      let ends =
        bytes[i] == 0x0A || bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A)
      if ends { starts.append(i + 1) }
    }
    lineStarts = starts
  }

  /// The place of a stretch of bytes.
  func place(_ range: Range<Int>) -> NarrativePlace {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    let column = bytes[lineStarts[low]..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    return NarrativePlace(
      range: range, line: low + 1, column: column + 1,
      text: String(decoding: bytes[range], as: UTF8.self))
  }
}
