/// The exponential function and the natural logarithm, in arithmetic that every machine does alike.
///
/// The C library's versions differ in the last bit between systems, and one such bit would change
/// a simulated corpus. These are good to about 1 in 10¹⁴, which is more than simulation needs.
enum Exponential {
  private static let logarithmOfTwo = 0.693147180559945309417

  /// The natural logarithm of a positive number.
  static func logarithm(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "no logarithm of \(x)")
    // x = m · 2ᵏ with m near 1, and log m = 2 artanh((m − 1)/(m + 1)).
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    var k = 1.0
    while k < 24 {
      sum += power / k
      power *= square
      k += 2
    }
    return 2 * sum + exponent * logarithmOfTwo
  }

  /// e to the power of a number between −700 and 700.
  static func power(_ x: Double) -> Double {
    precondition(abs(x) <= 700, "e to the power of \(x) is out of range")
    let exponent = Double(nearest(x / logarithmOfTwo))
    let rest = x - exponent * logarithmOfTwo
    var sum = 1.0
    var term = 1.0
    var k = 1.0
    while k < 18 {
      term *= rest / k
      sum += term
      k += 1
    }
    return Double(sign: .plus, exponent: Int(exponent), significand: sum)
  }

  /// The nearest whole number, halves away from zero; without the C library's rounding.
  static func nearest(_ x: Double) -> Int { Int(x < 0 ? x - 0.5 : x + 0.5) }
}
