/// The limits of Agresti and Coull for the probability behind an observed share.
///
/// A normal interval about the centre of Wilson's, as if z²/2 successes and failures had been added;
/// cut off at 0 and 1. Somewhat wider than Wilson's.
///
/// - Parameters:
///   - successes: The counted events, within 0 and `trials`.
///   - trials: The number counted.
///   - alpha: One less the confidence level, within 0 and 1.
/// - Returns: Nil when there is no share: no trials, or successes outside 0 to `trials`.
///
/// Reference: Agresti & Coull (1998), The American Statistician 52, 119–126.
public func agrestiCoullInterval(
  successes: Int, trials: Int, alpha: Double = 0.05
) -> ClosedRange<Double>? {
  guard trials > 0, 0...trials ~= successes else { return nil }
  let z = normalQuantile(twoSided: alpha)
  let whole = Double(trials) + z * z
  let share = (Double(successes) + z * z / 2) / whole
  let rest = (Double(trials - successes) + z * z / 2) / whole
  let reach = z * (share * rest / whole).squareRoot()
  return max(0, share - reach)...min(1, share + reach)
}
