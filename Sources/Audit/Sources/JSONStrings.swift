/// Strings.
extension JSONReader {
  /// Reads a string whose opening mark is next, without its escapes.
  mutating func readString() throws(Fault) -> [UInt8] {
    place += 1
    var text = copyRun(room: bytes.count - place)
    while true {
      guard let byte = peek else { throw fault("a string that does not end") }
      if byte < 0x20 { throw fault("a control character in a string") }
      place += 1
      if byte == UInt8(ascii: "\"") { return text }
      try readEscape(into: &text)
      text.append(contentsOf: copyRun(room: bytes.count - place))
    }
  }

  /// The bytes up to the next mark that needs care: a quotation mark, a control character, the end,
  /// or an escape other than those of one letter, which are resolved on the way.
  ///
  /// This runs once for each byte of each report that arrives as JSON.
  private mutating func copyRun(room: Int) -> [UInt8] {
    let bytes = bytes
    let start = place
    var end = start
    // A key is short; a report may run to the end of the line.
    let run = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      let source = bytes.span
      var i = start
      var n = 0
      while i < source.count {
        let byte = source[unchecked: i]
        if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
          target[n] = byte
          i &+= 1
        } else if byte == UInt8(ascii: "\\") && i &+ 1 < source.count,
          let plain = Self.plainEscape(source[unchecked: i &+ 1])
        {
          target[n] = plain
          i &+= 2
        } else {
          break
        }
        n &+= 1
      }
      count = n
      end = i
    }
    place = end
    return run
  }

  /// The byte that a backslash and a letter stand for; nil for `\u` and what is no escape.
  @inline(__always)
  private static func plainEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// Reads an escape whose backslash is taken and which is not of one letter.
  private mutating func readEscape(into text: inout [UInt8]) throws(Fault) {
    guard let byte = peek else { throw fault("a string that does not end") }
    guard byte == UInt8(ascii: "u") else { throw fault("an unknown escape") }
    place += 1
    try readScalar(into: &text)
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
