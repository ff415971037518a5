/// Tests whether two shares come from the same probability: Fisher's exact test.
///
/// Given all successes together, those of the first group are hypergeometric.
///
/// - Parameters:
///   - first: Successes and trials of one group.
///   - second: Successes and trials of the other.
/// - Returns: `lower` is small where the first share is too small; nil where one group has no trials,
///   or successes outside 0 to trials.
/// - Complexity: O(standard deviation of the count).
///
/// Reference: Fisher (1935), JRSS 98, 39–82.
public func compareShares(
  _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int)
) -> ExactTest? {
  guard first.trials > 0, second.trials > 0, 0...first.trials ~= first.successes,
    0...second.trials ~= second.successes
  else { return nil }
  return ExactTest(
    observed: first.successes,
    Hypergeometric(
      marked: first.trials, unmarked: second.trials, drawn: first.successes + second.successes))
}

/// Tests whether a share differs from a known probability: the exact binomial test.
///
/// - Returns: Nil where there is no share: no trials, or successes outside 0 to `trials`.
public func testShare(successes: Int, trials: Int, against probability: Double) -> ExactTest? {
  guard trials > 0, 0...trials ~= successes else { return nil }
  return ExactTest(observed: successes, Binomial(trials: trials, success: probability))
}
