/// UTF-16 without a byte-order mark, told by its bytes.
enum UnmarkedUTF16 {
  /// Whether bytes are plainly Chinese text in UTF-16: in one of the two orders ASCII and ideographs
  /// with their marks make up nine tenths of the units, and both occur.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes.count % 2 == 0 && [0, 1].contains { isOne(bytes, high: $0) }
  }

  private static func isOne(_ bytes: [UInt8], high: Int) -> Bool {
    var ascii = 0
    var han = 0
    for start in stride(from: 0, to: bytes.count, by: 2) {
      let unit = UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + 1 - high])
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F: ascii += 1
      case 0x2010..<0x2040, 0x3000..<0x3020, 0x4E00..<0xA000, 0xFF00..<0xFFF0: han += 1
      default: break
      }
    }
    return ascii > 0 && han > 0 && (ascii + han) * 20 >= bytes.count * 9
  }
}
