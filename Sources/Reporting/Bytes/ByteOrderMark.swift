/// Whether a file begins with the UTF-8 byte-order mark, by which Excel tells the encoding.
public enum ByteOrderMark: Sendable {
  /// It does; the default.
  case written
  /// It does not.
  case omitted

  /// The three bytes of the mark.
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
