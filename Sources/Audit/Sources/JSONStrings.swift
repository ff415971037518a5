/// Strings.
extension JSONReader {
  /// Reads a string whose opening mark is next, without its escapes.
  mutating func readString() throws(Fault) -> [UInt8] {
    place += 1
    var text: [UInt8] = []
    // A key is short; a long string may run to the end of the line, and is moved once.
    if bytes.count - place > 256 { text.reserveCapacity(bytes.count - place) }
    while true {
      let end = endOfRun()
      text.append(contentsOf: bytes[place..<end])
      place = end
      guard let byte = peek else { throw fault("a string that does not end") }
      if byte < 0x20 { throw fault("a control character in a string") }
      place += 1
      if byte == UInt8(ascii: "\"") { return text }
      try readEscape(into: &text)
    }
  }

  /// Where the bytes that stand for themselves end: at a quotation mark, a backslash, a control
  /// character or the end.
  private func endOfRun() -> Int {
    let span = bytes.span
    var end = place
    while end < span.count {
      let byte = span[end]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      end += 1
    }
    return end
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Fault) {
    guard let byte = peek else { throw fault("a string that does not end") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try readScalar(into: &text)
    default:
      place -= 1
      throw fault("an unknown escape")
    }
  }

  private mutating func readScalar(into text: inout [UInt8]) throws(Fault) {
    var code = try readHexadecimal()
    if (0xD800..<0xDC00).contains(code) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
        throw fault("half a surrogate pair")
      }
      let low = try readHexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault("half a surrogate pair") }
    text.append(contentsOf: UTF8.encode(scalar)!)
  }

  private mutating func readHexadecimal() throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      switch peek {
      case let byte? where (0x30...0x39).contains(byte): code = code << 4 | UInt32(byte - 0x30)
      case let byte? where (0x41...0x46).contains(byte): code = code << 4 | UInt32(byte - 0x37)
      case let byte? where (0x61...0x66).contains(byte): code = code << 4 | UInt32(byte - 0x57)
      default: throw fault("an escape without four hexadecimal digits")
      }
      place += 1
    }
    return code
  }
}
