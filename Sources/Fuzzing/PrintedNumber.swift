import Forms

/// What a stretch of text says as a number, worked out digit by digit and apart from the reader, so
/// that a mistake of one is not made by the other.
enum PrintedNumber {
  /// The number of a stretch in millionths of a cell's unit.
  ///
  /// - Returns: nil where the stretch holds no number, or digits that do not stand together.
  static func millionths(_ text: String, of cell: Cell) -> Int64? {
    var digits: [Int64] = []
    var decimals = 0
    var isFraction = false
    var isNegative = false
    var isOver = false
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if isOver { return nil }
        digits.append(digit)
        if isFraction { decimals += 1 }
      } else if scalar == "." || scalar == "．" {
        if isFraction { isOver = true }
        isFraction = true
      } else if "-−－–减".unicodeScalars.contains(scalar) {
        if !digits.isEmpty { return nil }
        isNegative = true
      } else if !digits.isEmpty && !isIgnored(scalar) {
        isOver = true
      }
    }
    if digits.isEmpty || decimals > 6 || digits.count > 17 { return nil }
    var value = digits.reduce(0) { $0 * 10 + $1 }
    for _ in 0..<(6 - decimals) {
      let (next, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      value = next
    }
    // The unit may stand behind the number, in its row or in the head of its column.
    return isNegative ? -value : value
  }

  /// The digit that a character is.
  static func digit(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar.value {
    case 0x30...0x39: Int64(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int64(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// Whether a character may stand between two digits of one number: a mark of thousands, or one that
  /// is not seen.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2C, 0xFF0C, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
