/// Fields of RFC 4180; the line end is CRLF.
extension ByteWriter {
  /// Appends the separator between two fields.
  mutating func comma() { append(byte: UInt8(ascii: ",")) }

  /// Appends the end of a row.
  mutating func endRow() { append("\r\n") }

  /// Appends a text as one field.
  ///
  /// A text that a spreadsheet would take for a formula, that is, one that begins with `=`, `+`,
  /// `-`, `@`, one of these in full width, TAB, CR or LF, gets an apostrophe in front. A text with a
  /// comma, a quotation mark or a line end is quoted. Numbers never pass through here.
  public mutating func append(field text: String) {
    var text = text
    text.withUTF8 { append(field: $0) }
  }

  /// Appends a text where there is one; a field without a text is empty.
  public mutating func append(field text: String?) {
    if let text { append(field: text) }
  }

  private mutating func append(field text: UnsafeBufferPointer<UInt8>) {
    if text.isEmpty { return }
    var isQuoted = false
    for byte in text where byte <= UInt8(ascii: ",") {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: isQuoted = true
      default: continue
      }
    }
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
    if Self.beginsFormula(text) { append(byte: UInt8(ascii: "'")) }
    if isQuoted {
      for byte in text {
        if byte == UInt8(ascii: "\"") { append(byte: byte) }
        append(byte: byte)
      }
      append(byte: UInt8(ascii: "\""))
    } else {
      append(UnsafeRawBufferPointer(text))
    }
  }

  private static func beginsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      return true
    case 0xEF where text.count >= 3:
      // ＝ ＋ － ＠, which some spreadsheets read as their narrow forms.
      return text[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2])
    default: return false
    }
  }
}
