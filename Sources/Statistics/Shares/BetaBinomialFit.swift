/// The empirical-Bayes beta-binomial fit to the shares of many units, by maximum likelihood.
///
/// The likelihood is maximised from several starts; where it has no maximum inside, the prior is
/// `.common` or `.allOrNone`. Not robust: a few extreme units inflate the spread, which makes tails
/// less extreme, not more.
///
/// Reference: Griffiths (1973), Biometrics 29, 637–648.
public struct BetaBinomialFit: Equatable, Sendable {
  /// The distribution of the units' probabilities.
  public let prior: SharePrior

  /// The log-likelihood with the binomial coefficients.
  public let logLikelihood: Double

  /// The number of units with trials.
  public let units: Int

  /// Fits the prior.
  ///
  /// - Parameters:
  ///   - successes: Shape (n), each within 0 and its trials.
  ///   - trials: Shape (n); a unit without trials counts for nothing.
  /// - Returns: Nil where the spread cannot be told: fewer than two units with trials, or no unit with
  ///   two.
  /// - Complexity: O(n log n), then O(different counts) for each of some tens of steps.
  public static func fit(successes: [Int], trials: [Int]) -> BetaBinomialFit? {
    precondition(
      successes.count == trials.count, "\(successes.count) successes, \(trials.count) trials")
    for (x, n) in zip(successes, trials) {
      precondition(n >= 0 && 0...n ~= x, "\(x) of \(n)")
    }
    let used = trials.indices.filter { trials[$0] > 0 }
    guard used.count > 1, used.contains(where: { trials[$0] > 1 }) else { return nil }
    let successes = used.map { successes[$0] }
    let trials = used.map { trials[$0] }
    let prior = prior(successes, trials)
    var sum = CompensatedSum()
    for (x, n) in zip(successes, trials).sorted(by: <) {
      sum.add(prior.predictive(trials: n).logProbability(x))
    }
    return BetaBinomialFit(prior: prior, logLikelihood: sum.value, units: used.count)
  }

  private static func prior(_ successes: [Int], _ trials: [Int]) -> SharePrior {
    let (seen, whole) = (successes.reduce(0, +), trials.reduce(0, +))
    let pooled = Double(seen) / Double(whole)
    if seen == 0 || seen == whole { return .common(pooled) }
    let failures = zip(trials, successes).map { $0 - $1 }
    let fit = DirichletMultinomialFit(counts: [successes, failures])
    switch fit.outcome() {
    case .maximum(let shapes): return .beta(a: shapes[0], b: shapes[1])
    case .noVariation: return .common(pooled)
    case .allInOne:
      let full = zip(successes, trials).count { $0 == $1 }
      return .allOrNone(Double(full) / Double(trials.count))
    }
  }
}
