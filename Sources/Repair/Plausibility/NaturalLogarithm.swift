/// The natural logarithm of a positive number, in arithmetic that every machine does alike.
///
/// Good to about 1 in 10¹²; scores need three digits.
func naturalLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isFinite, "no logarithm of \(x)")
  var significand = x.significand
  var exponent = Double(x.exponent)
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  // log m = 2 artanh((m − 1)/(m + 1)), and the argument is at most 0.172.
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for k in stride(from: 13.0, through: 1, by: -2) { sum = sum * square + 1 / k }
  return 2 * ratio * sum + exponent * 0.6931471805599453
}
