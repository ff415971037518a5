extension RepairComponent {
  /// How plausible each alternative is among those listed: shares that add up to 1.
  ///
  /// They follow from the scores, which are logarithms; what is not listed has no share.
  public var shares: [Double] {
    guard let first = alternatives.first else { return [] }
    let weights = alternatives.map { exponential($0.score - first.score) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

/// The exponential of a number that is not above zero, in arithmetic that every machine does alike.
///
/// Good to about 1 in 10⁶ down to e⁻³⁰, 0 below: shares are printed with four places.
func exponential(_ x: Double) -> Double {
  precondition(x <= 0, "the exponential of \(x)")
  if x < -30 { return 0 }
  // (1 + y + y²/2)^(2¹⁶) with y = x/2¹⁶: the next term of the series is y³/6.
  let y = x / 65_536
  var power = 1 + y + y * y / 2
  for _ in 0..<16 { power *= power }
  return power
}
