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

  let bytes: [UInt8]
  var place = 0

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

  /// Reads an object and gives the strings with a key in the objects of a list that is its member.
  static func strings(
    of key: StaticString, inEachOf list: StaticString, in bytes: [UInt8]
  ) throws(Fault) -> [[UInt8]] {
    var reader = JSONReader(bytes)
    var found: [[UInt8]] = []
    reader.skipSpace()
    guard reader.take(UInt8(ascii: "{")) else { throw reader.fault("no JSON object") }
    try reader.readMembers { (reader, name) throws(Fault) in
      guard equal(list, name), reader.take(UInt8(ascii: "[")) else {
        return try reader.skipValue(depth: 1)
      }
      try reader.readItems { (reader) throws(Fault) in
        guard reader.take(UInt8(ascii: "{")) else { return try reader.skipValue(depth: 2) }
        try reader.readMembers { (reader, name) throws(Fault) in
          if equal(key, name) && reader.peek == UInt8(ascii: "\"") {
            found.append(try reader.readString())
          } else {
            try reader.skipValue(depth: 3)
          }
        }
      }
    }
    return found
  }

  private static func equal(_ literal: StaticString, _ key: [UInt8]) -> Bool {
    literal.withUTF8Buffer { $0.elementsEqual(key) }
  }

  func fault(_ problem: String) -> Fault { Fault(problem: problem, column: place + 1) }

  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
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
      try readItems { (reader) throws(Fault) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: try skipNumber()
    }
  }

  /// Reads the items of a list whose bracket is taken, each left to a closure.
  private mutating func readItems(
    _ readItem: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    skipSpace()
    if take(UInt8(ascii: "]")) { return }
    repeat {
      skipSpace()
      try readItem(&self)
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
