import CSpecialFunctions

/// log Γ(z + 1) − z log z + z: what Stirling's formula without its root leaves of log z!.
///
/// Probabilities of counts are products of large powers over large factorials. Written with this
/// small remainder and `deviance`, nothing large cancels, so a logarithm is good to about 10⁻¹⁴
/// however large the counts.
///
/// - Parameter z: At or above 0.
/// - Returns: 0 at 0; about ½ log 2πz for large z.
///
/// Reference: Loader (2000), Fast and accurate computation of binomial probabilities.
func stirlingRemainder(_ z: Double) -> Double {
  if z == 0 { return 0 }
  if z < 15 { return log_gamma_function(z + 1) - z * log(z) + z }
  return 0.5 * log(2 * .pi * z) + stirlingSeries(z)
}

/// The divergent series 1/12z − 1/360z³ + …, whose five terms are exact to 10⁻¹⁵ from 15 on.
private func stirlingSeries(_ z: Double) -> Double {
  let square = 1 / (z * z)
  let last = 1.0 / 1680 - square / 1188
  return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * last))) / z
}

/// x log(x/m) + m − x, the half deviance of a count x whose mean is m.
///
/// - Parameters:
///   - x: At or above 0.
///   - mean: At or above 0.
///   - difference: m − x, which the caller may know more exactly than by subtraction.
/// - Returns: 0 where x = m; infinite where only m is 0.
func deviance(_ x: Double, mean: Double, difference: Double) -> Double {
  if x == 0 { return mean }
  if mean == 0 { return .infinity }
  let excess = difference / x
  // Below half, log(1 + excess) would lose the digits of a small mean.
  return excess > -0.5 ? -x * log1p_minus(excess) : difference - x * log(mean / x)
}

/// log Γ(x + a) − log Γ(a), the logarithm of a rising factorial, for x ≥ 0 and a > 0.
///
/// Loses no digits where a is much larger than x.
func logRisingFactorial(_ a: Double, _ x: Double) -> Double {
  if x == 0 { return 0 }
  let whole = x + a
  let powers = x * log(whole) + a * log1p_minus(x / a)
  return powers + stirlingRemainder(whole) - stirlingRemainder(a) - log1p(x / a)
}

/// log of 1/B(a, b) · x^a · y^b / a with x + y = 1, the factor before the continued fraction of the
/// incomplete beta function.
func logBetaFactor(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
  let n = a + b
  // n·x − a = b·x − a·y, and the one for b is its negative.
  let difference = b * x - a * y
  return stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b) + log(b / n)
    - deviance(a, mean: n * x, difference: difference)
    - deviance(b, mean: n * y, difference: -difference)
}

/// log of x^a · e^−x / Γ(a), the factor before the series of the incomplete gamma function.
func logGammaFactor(_ a: Double, _ x: Double) -> Double {
  log(a) - stirlingRemainder(a) - deviance(a, mean: x, difference: x - a)
}
