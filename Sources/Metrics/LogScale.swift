/// The scale on which counts are compared: log(1 + x), so that zero has a place.
///
/// Written out because the standard library has no logarithm; the result depends on no platform's
/// mathematics library, and is accurate to a few units in the last place.
///
/// - Parameter count: Zero or more.
func logOnePlus(_ count: Double) -> Double {
  precondition(count >= 0 && count.isFinite, "a count of \(count)")
  let x = 1 + count
  var exponent = Double(x.exponent)
  var significand = x.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  // log m = 2 artanh t with t = (m − 1)/(m + 1), |t| ≤ 0.172: 12 terms reach double precision.
  let t = (significand - 1) / (significand + 1)
  let square = t * t
  var series = 0.0
  for odd in stride(from: 23.0, through: 1.0, by: -2.0) { series = series * square + 1 / odd }
  return exponent * 0.693_147_180_559_945_3 + 2 * t * series
}
