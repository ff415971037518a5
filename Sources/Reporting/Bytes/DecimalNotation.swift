public import Reading

/// Numbers with a decimal point; the sign is printed only where a digit other than zero follows.
extension ByteWriter {
  /// Appends an exact decimal, such as `12`, `-4` or `25.1`.
  public mutating func append(_ quantity: Quantity) {
    if quantity.millionths < 0 { append(byte: UInt8(ascii: "-")) }
    let magnitude = quantity.millionths.magnitude
    let whole = magnitude / 1_000_000
    if whole * 1_000_000 == magnitude { return append(magnitude: whole, padding: 1) }
    append(scaled: magnitude, places: 6, trimming: true)
  }

  /// Appends a number with four places, the notation of shares; halves go away from zero.
  public mutating func append(share value: Double) {
    append(value, scale: 1e4, places: 4, trimming: false)
  }

  /// Appends a number with exactly some places; halves go away from zero.
  ///
  /// - Parameter places: From 0 to 9.
  public mutating func append(_ value: Double, exactly places: Int) {
    append(value, scale: Self.powers[places], places: places, trimming: false)
  }

  /// Appends a number with at most some places, without zeros at the end; halves go away from zero.
  ///
  /// - Parameter places: From 0 to 9.
  public mutating func append(_ value: Double, atMost places: Int) {
    append(value, scale: Self.powers[places], places: places, trimming: true)
  }

  /// Appends a probability: at most six places, below 10⁻⁴ four significant digits as in `1.204e-9`.
  public mutating func append(probability value: Double) {
    if value >= 1e-4 || value == 0 { return append(value, atMost: 6) }
    precondition(value > 0 && value.isFinite, "a probability of \(value)")
    var significand = value
    var exponent = 0
    while significand < 1 {
      significand *= 10
      exponent += 1
    }
    if (significand * 1000).rounded() >= 10_000 {
      significand /= 10
      exponent -= 1
    }
    append(significand, atMost: 3)
    append("e-")
    append(exponent)
  }

  private static let powers: [Double] = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  private mutating func append(_ value: Double, scale: Double, places: Int, trimming: Bool) {
    let scaled = (value * scale).rounded()
    guard scaled.magnitude < 1e18 else {
      precondition(value.isFinite, "\(value) has no decimal notation")
      // Beyond what a count can be: the shortest notation that reads back as the same number.
      return append("\(value)")
    }
    if scaled < 0 { append(byte: UInt8(ascii: "-")) }
    append(scaled: UInt64(scaled.magnitude), places: places, trimming: trimming)
  }

  /// Appends `magnitude` · 10^−`places`.
  private mutating func append(scaled magnitude: UInt64, places: Int, trimming: Bool) {
    let unit = Self.units[places]
    append(magnitude: magnitude / unit, padding: 1)
    var fraction = magnitude % unit
    if trimming && fraction == 0 || places == 0 { return }
    var digits = places
    while trimming && fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    append(byte: UInt8(ascii: "."))
    append(magnitude: fraction, padding: digits)
  }

  private static let units: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]
}
