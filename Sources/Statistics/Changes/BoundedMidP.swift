extension BetaBinomial {
  /// The terms that are summed at most.
  private static let mostTerms = 2_000

  /// `twoSidedMidP` at a bounded cost: where the tail has more terms than `mostTerms`, it is that of the
  /// beta law of the same mean and variance.
  ///
  /// With so many values in the tail the two agree within a tenth for shapes up to 20.
  ///
  /// - Complexity: O(1).
  func boundedMidP(_ x: Int) -> Double {
    let isUpper = Double(x) > mean
    let terms = isUpper ? trials - x : x
    if terms <= Self.mostTerms { return twoSidedMidP(x) }
    if isNear(Double(x) - mean, variance: variance) { return 1 }
    let n = Double(trials)
    let whole = (a + b + 1) * n / (a + b + n) - 1
    let (first, second) = (whole * a / (a + b), whole * b / (a + b))
    let (share, rest) = (Double(x) / n, Double(trials - x) / n)
    let tail =
      isUpper
      ? BetaTail.lower(second, first, x: rest, y: share)
      : BetaTail.lower(first, second, x: share, y: rest)
    return min(1, max(2 * tail, 1e-300))
  }
}
