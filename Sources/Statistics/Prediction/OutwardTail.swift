import CSpecialFunctions

extension BetaBinomial {
  /// The two-sided mid-p of a count, at most 1 and at least 10⁻³⁰⁰; 1 near the mean, as `isNear` has it.
  ///
  /// The tail is summed outward from the count by the ratios of successive probabilities, which needs a
  /// single logarithm where `upperTail` needs several; good to about 10⁻¹² for tails of some thousand
  /// terms.
  ///
  /// - Complexity: O(terms until they fall below rounding), up to some thousand; a longer tail is a
  ///   `SmoothSum`.
  func twoSidedMidP(_ x: Int) -> Double {
    let distance = Double(x) - mean
    if isNear(distance, variance: variance) { return 1 }
    if (distance > 0 ? trials - x : x) > Self.mostTerms {
      return min(1, max(2 * exp(logOuterTail(x)) - probability(x), 1e-300))
    }
    let n = Double(trials)
    var (sum, term, count) = (0.5, 1.0, Double(x))
    if distance > 0 {
      while count < n {
        let factor = (n - count) / (count + 1) * ((count + a) / (n - count - 1 + b))
        term *= factor
        sum += term
        count += 1
        if term < 1e-17 * sum && factor < 0.5 { break }
      }
    } else {
      while count > 0 {
        let factor = count / (n - count + 1) * ((n - count + b) / (count - 1 + a))
        term *= factor
        sum += term
        count -= 1
        if term < 1e-17 * sum && factor < 0.5 { break }
      }
    }
    return min(1, max(2 * exp(logProbability(x) + log(sum)), 1e-300))
  }

  private static let mostTerms = 4096
}
