/// The text of a table that goes with reports: UTF-8 with or without a byte-order mark, or GB18030.
public enum TableText {
  /// The text as UTF-8, without a byte-order mark.
  ///
  /// - Throws: `binary` for what is no plain text, `encoding` with the offset of the first byte that is
  ///   not UTF-8 where the bytes are not GB18030 either.
  public static func decode(_ bytes: [UInt8]) throws(IntakeError) -> [UInt8] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    let offset = PlainText.firstInvalidUTF8(text.span)
    if let kind = ForeignKind(text, firstInvalid: offset) { throw .binary(kind: kind) }
    guard let offset else { return text }
    // Almost any bytes decode as GB18030, but text in another encoding hardly without characters
    // that only fonts define.
    guard let decoded = GB18030.decode(text), !holdsPrivateCharacter(decoded) else {
      throw .encoding(offset: offset + bytes.count - text.count)
    }
    return decoded.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(decoded[3...]) : decoded
  }

  /// Whether valid UTF-8 holds a character of the private use area, U+E000 to U+F8FF.
  private static func holdsPrivateCharacter(_ utf8: [UInt8]) -> Bool {
    utf8.indices.contains { place in
      utf8[place] == 0xEE || utf8[place] == 0xEF && utf8[place + 1] < 0xA4
    }
  }
}
