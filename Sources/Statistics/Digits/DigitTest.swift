/// Observed digits against their expected shares, by Pearson's χ².
public struct DigitTest: Equatable, Sendable {
  /// How often each digit occurs, in the order of the expected shares.
  public let counts: [Int]

  /// The expected shares, sum 1.
  public let expected: [Double]

  /// How many values had the digit.
  public let total: Int

  /// Pearson's χ², with `degreesOfFreedom`.
  public let chiSquare: Double

  /// The mean absolute deviation of the observed shares from the expected ones.
  ///
  /// Nigrini (2012) calls first digits conforming below 0.006 and nonconforming above 0.015.
  public let meanAbsoluteDeviation: Double

  /// The sum of squared deviations of the shares in per cent (Kossovsky 2014).
  public let squaredDeviation: Double

  /// One less the number of digits.
  public var degreesOfFreedom: Int { counts.count - 1 }

  /// The probability of a larger χ² if digits followed their expected shares.
  public var pValue: Double {
    ChiSquare(degreesOfFreedom: Double(degreesOfFreedom)).survival(chiSquare)
  }

  /// The least total at which each digit is expected five times, so that χ² has its distribution:
  /// Cochran's rule (1954, Biometrics 10, 417–451).
  static func leastTotal(_ expected: [Double]) -> Int {
    let rarest = expected.reduce(1) { min($0, $1) }
    return Int((5 / rarest).rounded(.up))
  }

  /// Nil where fewer than `minimum` values, or none, have the digit.
  init?(counts: [Int], expected: [Double], minimum: Int) {
    let total = counts.reduce(0, +)
    guard total > 0, total >= minimum else { return nil }
    self.counts = counts
    self.expected = expected
    self.total = total
    let n = Double(total)
    var (chiSquare, absolute, squared) = (0.0, 0.0, 0.0)
    for (count, share) in zip(counts, expected) {
      let excess = Double(count) - n * share
      chiSquare += excess * excess / (n * share)
      absolute += excess.magnitude / n
      squared += (100 * excess / n) * (100 * excess / n)
    }
    self.chiSquare = chiSquare
    meanAbsoluteDeviation = absolute / Double(counts.count)
    squaredDeviation = squared
  }
}
