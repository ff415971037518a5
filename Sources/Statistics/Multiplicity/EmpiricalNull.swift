import CSpecialFunctions

/// The power to which the p-values of a column are raised so that its bulk is not inflated.
///
/// Where more than a part `level` + `allowance` of the values lie at or below `level`, all are raised to
/// a power below 1 that puts the quantile of that part at `level`, and draws in the values beyond in
/// proportion on the scale of logarithms; where fewer do, to the power 1: nothing is made more extreme.
/// The bulk is measured near its middle, where true effects in a small part of the column hardly show.
///
/// - Parameters:
///   - p: P-values; NaN is missing.
///   - level: Where the bulk is measured.
///   - allowance: The part of the column that may be true effects.
///   - leastCount: The fewest values that tell; below, the power is 1.
/// - Complexity: O(n log n).
///
/// Reference: the idea of Devlin & Roeder (1999), Biometrics 55, 997–1004, and Efron (2004), JASA 99,
/// 96–104, on the scale of log p.
public func calibratingPower(
  _ p: [Double], at level: Double = 0.25, allowance: Double = 0.02, leastCount: Int = 100
) -> Double {
  let observed = p.filter { !$0.isNaN }.sorted()
  guard observed.count >= leastCount else { return 1 }
  let quantile = observed[Int((level + allowance) * Double(observed.count))]
  guard quantile < level, quantile > 0 else { return 1 }
  return log(level) / log(quantile)
}

/// p raised to a power on the scale of logarithms.
public func calibrated(_ p: Double, power: Double) -> Double {
  power == 1 ? p : exp(power * log(p))
}

/// −log₁₀ p, with p drawn up to 10⁻³⁰⁰.
public func strength(ofP p: Double) -> Double { -log10(max(p, 1e-300)) }

/// 10 to the power of −strength.
public func pValue(ofStrength strength: Double) -> Double { exp(-strength * log(10)) }

/// The p-value of the most suspicious of several independent families of tests, or of two together.
///
/// With m families whose p-values are uniform, the smallest is at or below p₍₁₎ with probability
/// 1 − (1 − p₍₁₎)ᵐ, and some product of two at or below x with one of at most
/// 1 − (1 − x(1 − log x))^(m(m − 1)/2), x(1 − log x) being the law of a product of two (Fisher 1932). The
/// smaller of the two, once more taken twice, is the result: one wild family is enough, and two odd ones
/// count together.
///
/// - Parameter p: One value for each family, within 0 and 1; NaN is missing.
/// - Returns: Nil where all are missing.
public func combinedP(_ p: [Double]) -> Double? {
  var (first, second, count) = (2.0, 2.0, 0.0)
  for value in p where !value.isNaN {
    count += 1
    if value < first { (first, second) = (value, first) } else if value < second { second = value }
  }
  if count == 0 { return nil }
  if count == 1 { return first }
  let product = max(first, 1e-150) * max(second, 1e-150)
  let both = anyOf(count * (count - 1) / 2, min(1, product * (1 - log(product))))
  return anyOf(2, min(anyOf(count, first), both))
}

/// 1 − (1 − p)ᵐ: the chance that one of m independent p-values is at or below p (Šidák 1967).
public func anyOf(_ count: Double, _ p: Double) -> Double {
  p >= 1 ? 1 : -expm1(count * log1p(-p))
}

/// The p-value with a natural logarithm, at least 10⁻³⁰⁰.
public func pValue(ofLogarithm logarithm: Double) -> Double { max(exp(logarithm), 1e-300) }
