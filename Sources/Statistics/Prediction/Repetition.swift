import CSpecialFunctions

/// The logarithm of the probability that a composition is drawn once more as it was.
///
/// The counts seen and the shares of the peers, worth `weight` counts, make a Dirichlet law; the result
/// is the Dirichlet-multinomial probability of the same counts. Only what was seen need be given: a
/// category seen neither time adds nothing.
///
/// - Parameters:
///   - counts: The counts that are not zero.
///   - peerShares: The shares of the peers in those categories, each within 0 and 1.
///   - weight: How many counts the peers are worth, positive.
/// - Returns: At most 0; 0 without counts.
public func logProbabilityOfRepetition(
  counts: [Double], peerShares: [Double], weight: Double
) -> Double {
  precondition(counts.count == peerShares.count, "\(counts.count), \(peerShares.count) shares")
  checkPositive(weight, "weight")
  let total = counts.reduce(0, +)
  var sum = log_gamma_function(total + 1) - logRisingFactorial(weight + total, total)
  for (count, share) in zip(counts, peerShares) {
    sum += logRisingFactorial(weight * share + count, count) - log_gamma_function(count + 1)
  }
  return min(0, sum)
}

/// The logarithm of the probability that a Poisson count whose mean is the count itself is that count:
/// about −½ log 2πx, and 0 for a count of 0.
public func logProbabilityOfSameCount(_ count: Double) -> Double {
  count > 0 ? count * log(count) - count - log_gamma_function(count + 1) : 0
}
