/// The room a text takes in a terminal: one column, or two for wide East Asian characters.
struct DisplayWidth {
  /// The columns that a text takes.
  static func columns(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += isWide(scalar.value) ? 2 : 1 }
    return width
  }

  /// Whether a scalar stands in one of the blocks that terminals draw two columns wide.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
