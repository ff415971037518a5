/// Strings.
extension JSONReader {
  /// Reads a string whose opening mark is next, without its escapes.
  mutating func readString() throws(Fault) -> [UInt8] {
    place += 1
    let end = endOfRoom()
    var text = copyRun(room: end - place)
    while true {
      guard let byte = peek else { throw fault("a string that does not end") }
      if byte < 0x20 { throw fault("a control character in a string") }
      place += 1
      if byte == UInt8(ascii: "\"") { return withoutRoom(text) }
      try readEscape(into: &text)
      text.append(contentsOf: copyRun(room: end - place))
    }
  }

  /// Where the room for a string ends: of a line behind all that follows, as a report may be all of
  /// it; of more behind the string and the eight bytes that are written at once.
  ///
  /// Looked for once for each string: a long one may have thousands of runs.
  private func endOfRoom() -> Int {
    if bytes.count - place <= Self.line { return bytes.count }
    var end = place
    while end < bytes.count && bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end + 8
  }

  private static let line = 1 << 16

  /// A short string without the room that was kept for a long one.
  private func withoutRoom(_ text: [UInt8]) -> [UInt8] {
    if text.capacity < 2 * text.count + (1 << 13) { return text }
    var copy: [UInt8] = []
    copy.reserveCapacity(text.count)
    copy += text
    return copy
  }

  /// The bytes up to the next mark that needs care: a quotation mark, a control character, the end,
  /// or an escape that does not stand alone, such as half of a surrogate pair. All other escapes are
  /// resolved on the way: many writers of JSON escape every Chinese character.
  ///
  /// This runs once for each byte of each report that arrives as JSON.
  private mutating func copyRun(room: Int) -> [UInt8] {
    let bytes = bytes
    let start = place
    var end = start
    // A key is short; a report may run to the end of the line.
    let run = [UInt8](unsafeUninitializedCapacity: max(room, 8)) { target, count in
      let source = bytes.span
      let raw = source.bytes
      let output = UnsafeMutableRawPointer(target.baseAddress!)
      var i = start
      var n = 0
      while i < source.count {
        // Eight bytes at a time, as far as they stand for themselves. As many are written as are
        // read, so that the room is never left.
        while i &+ 8 <= source.count {
          let eight = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
          output.storeBytes(of: eight, toByteOffset: n, as: UInt64.self)
          let plain = Self.plainBytes(eight.littleEndian)
          i &+= plain
          n &+= plain
          if plain < 8 { break }
        }
        if i == source.count { break }
        let byte = source[unchecked: i]
        if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
          target[n] = byte
          i &+= 1
        } else if byte == UInt8(ascii: "\\") && i &+ 1 < source.count,
          let plain = Self.plainEscape(source[unchecked: i &+ 1])
        {
          target[n] = plain
          i &+= 2
        } else if byte == UInt8(ascii: "\\"), let code = Self.basicScalar(source, at: i) {
          n = Self.encode(code, into: target, at: n)
          i &+= 6
          continue
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

  /// How many of eight bytes stand in front of a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func plainBytes(_ eight: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let mark = eight ^ (ones &* 0x22)
    let slash = eight ^ (ones &* 0x5C)
    // A byte below n borrows from its high bit when n is taken from it; what it borrows from the
    // bytes above lies behind the first one found.
    let found =
      ((eight &- ones &* 0x20) & ~eight) | ((mark &- ones) & ~mark) | ((slash &- ones) & ~slash)
    return (found & (ones &* 0x80)).trailingZeroBitCount / 8
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

  /// The scalar that a backslash, `u` and four hexadecimal digits stand for; nil for anything else,
  /// halves of surrogate pairs among it.
  private static func basicScalar(_ source: borrowing Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 6 <= source.count, source[start + 1] == UInt8(ascii: "u") else { return nil }
    var code: UInt32 = 0
    for i in start + 2..<start + 6 {
      guard let digit = hexadecimalDigit(source[i]) else { return nil }
      code = code << 4 | digit
    }
    return (0xD800..<0xE000).contains(code) ? nil : code
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// Writes a scalar of the basic plane as UTF-8, which is shorter than its escape; the place behind
  /// it.
  private static func encode(
    _ code: UInt32, into target: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (code >> shift & 0x3F)) }
    if code < 0x80 {
      target[start] = UInt8(code)
      return start + 1
    }
    if code < 0x800 {
      target[start] = UInt8(0xC0 | code >> 6)
      target[start + 1] = tail(0)
      return start + 2
    }
    target[start] = UInt8(0xE0 | code >> 12)
    target[start + 1] = tail(6)
    target[start + 2] = tail(0)
    return start + 3
  }

  /// Reads an escape whose backslash is taken and which does not stand alone.
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
      guard let byte = peek, let digit = Self.hexadecimalDigit(byte) else {
        throw fault("an escape without four hexadecimal digits")
      }
      code = code << 4 | digit
      place += 1
    }
    return code
  }
}
