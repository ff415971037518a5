/// Texts of JSON (RFC 8259).
extension ByteWriter {
  /// Appends a text in quotation marks.
  ///
  /// Quotation marks, backslashes and control characters are escaped; all else passes as UTF-8.
  public mutating func append(jsonString text: String) {
    append(byte: UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends bytes of UTF-8 as a text in quotation marks.
  mutating func append(jsonBytes text: ArraySlice<UInt8>) {
    append(byte: UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { appendEscaped($0) }
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends a text in quotation marks, or `null` where there is none.
  public mutating func append(jsonString text: String?) {
    if let text { append(jsonString: text) } else { append("null") }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    let raw = UnsafeRawBufferPointer(text)
    while index < text.count {
      if index + 8 <= text.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let plain = Self.plainBytes(word)
        index += plain
        if plain == 8 { continue }
      }
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[start..<index])))
        append(escapeOf: byte)
        start = index + 1
      } else if byte == 0x7F || byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0 {
        // DEL and the controls from U+0080 on: JSON allows them, a terminal obeys them.
        append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[start..<index])))
        if byte == 0xC2 { index += 1 }
        append("\\u00")
        append(byte: Self.hexadecimal[Int(text[index] >> 4)])
        append(byte: Self.hexadecimal[Int(text[index] & 15)])
        start = index + 1
      }
      index += 1
    }
    append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[start...])))
  }

  /// How many of eight bytes stand in front of one that may have to be escaped: a control character,
  /// a quotation mark, a backslash, DEL, or the first byte of the controls from U+0080 on.
  @inline(__always)
  private static func plainBytes(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A zero borrows from its high bit when one is taken from it; of several the first one counts.
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
    let controls = (word &- ones &* 0x20) & ~word
    let marks = zeros(word ^ (ones &* 0x22)) | zeros(word ^ (ones &* 0x5C))
    let others = zeros(word ^ (ones &* 0x7F)) | zeros(word ^ (ones &* 0xC2))
    return ((controls | marks | others) & (ones &* 0x80)).trailingZeroBitCount / 8
  }

  private mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      append(byte: Self.hexadecimal[Int(byte & 15)])
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
