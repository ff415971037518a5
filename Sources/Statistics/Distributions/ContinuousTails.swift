import CSpecialFunctions

/// The incomplete gamma and beta functions and their logarithms far beyond the least Double.
///
/// A tail that a Double holds comes from the library; the logarithm of a smaller one comes from a
/// continued fraction or series, times a factor whose logarithm is known.
enum GammaTail {
  /// P(X ≤ x) for X gamma with shape a and rate 1.
  static func lower(_ a: Double, _ x: Double) -> Double {
    x <= 0 ? 0 : x.isInfinite ? 1 : gamma_lower(a, x)
  }

  /// P(X > x) for X gamma with shape a and rate 1.
  static func upper(_ a: Double, _ x: Double) -> Double {
    x <= 0 ? 1 : x.isInfinite ? 0 : gamma_upper(a, x)
  }

  static func logLower(_ a: Double, _ x: Double) -> Double {
    if x <= 0 { return -.infinity }
    return logTail(lower(a, x), upper(a, x)) {
      // x is far below a: Σ xⁿ / (a + 1)…(a + n).
      var (term, sum, n) = (1.0, 1.0, a)
      while term > sum * 1e-17 {
        n += 1
        term *= x / n
        sum += term
      }
      return logGammaFactor(a, x) - log(a) + log(sum)
    }
  }

  static func logUpper(_ a: Double, _ x: Double) -> Double {
    if x.isInfinite { return -.infinity }
    return logTail(upper(a, x), lower(a, x)) {
      // Legendre's continued fraction (DLMF 8.9.2), for x far above a.
      let fraction = continuedFraction(first: x + 1 - a) { m in
        (-m * (m - a), x + 1 - a + 2 * m)
      }
      return logGammaFactor(a, x) - log(fraction)
    }
  }
}

/// The tails of the beta distribution, with x and y = 1 − x both given to full accuracy.
///
/// The library's values lose digits in proportion to the shapes and are 0 from 10⁻²⁸⁵ on; for large
/// shapes and small values the continued fraction is used, whose cost grows with their root.
enum BetaTail {
  /// P(X ≤ x) for X beta with shapes a and b.
  static func lower(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    if a + b > 3000 {
      return x * b <= y * a
        ? exp(logByFraction(a, b, x: x, y: y)) : 1 - exp(logByFraction(b, a, x: y, y: x))
    }
    let value = x <= y ? beta_lower(a, b, x) : beta_upper(b, a, y)
    return value > 1e-250 ? value : exp(logByFraction(a, b, x: x, y: y))
  }

  static func logLower(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    if x <= 0 { return -.infinity }
    return logTail(lower(a, b, x: x, y: y), lower(b, a, x: y, y: x)) {
      logByFraction(a, b, x: x, y: y)
    }
  }

  /// By the continued fraction of DiDonato and Morris (1992, ACM TOMS 18, 360–373), for x below the
  /// mean a/(a + b); nothing cancels in it, wherever x lies.
  private static func logByFraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    let below = a * y - b * x
    let fraction = continuedFraction(first: a / (a + 1) * (below + 1)) { n in
      let step = a + 2 * n - 1
      let numerator = (a + n - 1) / step * ((a + b + n - 1) / step) * (n * (b - n)) * (x * x)
      let denominator =
        n + n * (b - n) * x / step + (a + n) / (step + 2) * (below + 1 + n * (1 + y))
      return (numerator, denominator)
    }
    return logBetaFactor(a, b, x: x, y: y) + log(a) - log(fraction)
  }
}

/// The logarithm of a tail: from its complement where that is the smaller, from `far` where a Double
/// no longer holds it.
func logTail(_ tail: Double, _ complement: Double, far: () -> Double) -> Double {
  if complement < 0.5 { return log1p(-complement) }
  return tail > 1e-250 ? log(tail) : far()
}

/// b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method as modified by Thompson and Barnett.
///
/// - Parameter term: (aₘ, bₘ) for m = 1, 2, ….
/// Reference: Thompson & Barnett (1986), J. Comput. Phys. 64, 490–509.
func continuedFraction(first: Double, term: (Double) -> (Double, Double)) -> Double {
  let tiny = 1e-300
  var fraction = first == 0 ? tiny : first
  var (forward, backward) = (fraction, 0.0)
  for m in 1...1_000_000 {
    let (numerator, denominator) = term(Double(m))
    backward = denominator + numerator * backward
    backward = 1 / (backward == 0 ? tiny : backward)
    forward = denominator + numerator / forward
    if forward == 0 { forward = tiny }
    let factor = forward * backward
    fraction *= factor
    if (factor - 1).magnitude < 1e-16 { break }
  }
  return fraction
}
