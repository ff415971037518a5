/// A strict reader of one JSON text (RFC 8259) that keeps the strings of an object's members.
///
/// Only what the program reads back is kept: members of the outermost object whose value is a
/// string. Everything else is checked and passed over. Bytes outside ASCII pass unchecked; who takes
/// a string as text must look at its UTF-8.
struct JSONReader {
  /// What is wrong with a text, and at which byte, from 1.
  struct Fault: Error, Hashable, Sendable {
    let problem: String
    let column: Int
  }

  private let bytes: [UInt8]
  private var place = 0

  /// Nesting beyond this is refused: a hostile line could exhaust the stack.
  private static let deepestNesting = 64

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads an object and gives the string members among the keys asked for; of several with one key
  /// the last.
  static func strings(
    of keys: [StaticString], in bytes: [UInt8]
  ) throws(Fault) -> [[UInt8]?] {
    var reader = JSONReader(bytes)
    var found = [[UInt8]?](repeating: nil, count: keys.count)
    reader.skipSpace()
    guard reader.take(UInt8(ascii: "{")) else { throw reader.fault("no JSON object") }
    try reader.readMembers { (reader, key) throws(Fault) in
      let index = keys.firstIndex { $0.utf8CodeUnitCount == key.count && equal($0, key) }
      if let index, reader.peek == UInt8(ascii: "\"") {
        found[index] = try reader.readString()
      } else {
        if let index { found[index] = nil }
        try reader.skipValue(depth: 1)
      }
    }
    reader.skipSpace()
    if reader.place < bytes.count { throw reader.fault("text after the object") }
    return found
  }

  private static func equal(_ literal: StaticString, _ key: [UInt8]) -> Bool {
    literal.withUTF8Buffer { $0.elementsEqual(key) }
  }

  private func fault(_ problem: String) -> Fault { Fault(problem: problem, column: place + 1) }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    if peek != byte { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  /// Reads the members of an object whose brace is taken, with the value left to a closure.
  private mutating func readMembers(
    _ readValue: (inout JSONReader, [UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    skipSpace()
    if take(UInt8(ascii: "}")) { return }
    repeat {
      skipSpace()
      if peek != UInt8(ascii: "\"") { throw fault("no key") }
      let key = try readString()
      skipSpace()
      if !take(UInt8(ascii: ":")) { throw fault("no colon after a key") }
      skipSpace()
      try readValue(&self, key)
      skipSpace()
    } while take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "}")) { throw fault("an object that does not end") }
  }

  private mutating func skipValue(depth: Int) throws(Fault) {
    if depth > Self.deepestNesting { throw fault("nested too deeply") }
    switch peek {
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "{"):
      place += 1
      try readMembers { (reader, _) throws(Fault) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      place += 1
      try skipItems(depth: depth)
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: try skipNumber()
    }
  }

  private mutating func skipItems(depth: Int) throws(Fault) {
    skipSpace()
    if take(UInt8(ascii: "]")) { return }
    repeat {
      skipSpace()
      try skipValue(depth: depth + 1)
      skipSpace()
    } while take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "]")) { throw fault("an array that does not end") }
  }

  private mutating func skipWord(_ word: StaticString) throws(Fault) {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count, Self.equal(word, Array(bytes[place..<end])) else {
      throw fault("no JSON value")
    }
    place = end
  }

  private mutating func skipNumber() throws(Fault) {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let hasLeadingZero = take(UInt8(ascii: "0"))
    if !hasLeadingZero && skipDigits() == 0 {
      place = start
      throw fault("no JSON value")
    }
    if take(UInt8(ascii: ".")) && skipDigits() == 0 { throw fault("a number without decimals") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if skipDigits() == 0 { throw fault("a number without an exponent") }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while let byte = peek, (0x30...0x39).contains(byte) { place += 1 }
    return place - start
  }
}

/// Strings.
extension JSONReader {
  /// Reads a string whose opening mark is next, without its escapes.
  private mutating func readString() throws(Fault) -> [UInt8] {
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
