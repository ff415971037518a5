/// Text of JSON being written: commas are set where they are due.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  /// Opens an object or an array.
  mutating func open(_ bracket: String) {
    separate()
    bytes.append(contentsOf: bracket.utf8)
    needsComma = false
  }

  /// Closes an object or an array.
  mutating func close(_ bracket: String) {
    bytes.append(contentsOf: bracket.utf8)
    needsComma = true
  }

  /// Writes the name of a member; its value is to follow.
  mutating func name(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a value as it stands.
  mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes a string with what must be escaped in it.
  mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      default:
        precondition(byte >= 0x20, "a report holds the control character \(byte)")
        bytes.append(byte)
      }
    }
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes an array of strings.
  mutating func list(_ texts: [String]) {
    open("[")
    for text in texts { string(text) }
    close("]")
  }

  /// Writes a member.
  mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Writes a member.
  mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    raw("\(value)")
  }

  /// Writes a member with three decimals.
  mutating func member(_ name: String, thousandths value: Int) {
    self.name(name)
    raw(DecimalText.fixed(Int64(value), places: 3))
  }
}
