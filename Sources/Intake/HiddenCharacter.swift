/// Characters that a terminal or a page obeys instead of showing: control characters, marks that turn
/// the direction of text, line and paragraph separators, and what is no character at all.
public enum HiddenCharacter {
  /// How a character is written so that a reader sees it: `\x1b` below U+0080, `\u{202e}` above; nil
  /// for a character that shows itself.
  public static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20..<0x7F: nil
    case 0..<0x80: byteEscape(UInt8(scalar.value))
    case 0x80..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
      0xFDD0...0xFDEF, 0xE0000...0xE007F:
      "\\u{" + String(scalar.value, radix: 16) + "}"
    case let value where value & 0xFFFE == 0xFFFE: "\\u{" + String(value, radix: 16) + "}"
    default: nil
    }
  }

  /// A byte as `\x1b`.
  static func byteEscape(_ byte: UInt8) -> String {
    (byte < 0x10 ? "\\x0" : "\\x") + String(byte, radix: 16)
  }
}
