/// Decimal notation of whole numbers of millionths.
enum DecimalText {
  /// The shortest notation, such as `12`, `-4` or `25.1`.
  static func shortest(_ millionths: Int64) -> String {
    var places = 6
    var scaled = millionths
    while places > 0 && scaled % 10 == 0 {
      scaled /= 10
      places -= 1
    }
    return fixed(scaled, places: places)
  }

  /// A number of units of 10⁻ᵖˡᵃᶜᵉˢ with exactly so many decimals.
  static func fixed(_ scaled: Int64, places: Int) -> String {
    let sign = scaled < 0 ? "-" : ""
    if places == 0 { return "\(scaled)" }
    var scale: UInt64 = 1
    for _ in 0..<places { scale *= 10 }
    let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: scale)
    let digits = String(fraction)
    return "\(sign)\(whole)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
