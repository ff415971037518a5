import CSpecialFunctions

/// How units differ in how much their counts vary from time to time.
///
/// Given its sum, the counts of a unit whose rate does not change are Dirichlet-multinomial (r, …, r),
/// whatever the rate, r being the size of its negative-binomial law. So the distribution of r over the
/// units follows by EM on a grid, without their rates; and what a unit's other times say of its own r,
/// by Bayes' rule. Faulty counts look like units that vary much, and make the tails a little heavier.
///
/// Reference: Laird (1978), JASA 73, 805–811, for the distribution on a grid.
struct UnequalDispersion: Sendable {
  /// The sizes of the grid, from nearly all variation to nearly none.
  static let sizes = [0.3, 0.6, 1.2, 2.5, 5, 10, 25, 100]

  /// The part of the units at each size.
  let weights: [Double]

  private static let sampleSize = 2_000
  private static let leastSample = 40
  private static let steps = 60

  /// Learns the weights.
  ///
  /// - Parameter units: The observed counts of each unit; those with fewer than two, or with fewer than
  ///   two on average, tell nothing.
  /// - Returns: Nil where too few units tell.
  /// - Complexity: O(sampled units).
  init?(units: [[Double]]) {
    let telling = units.filter { $0.count > 1 && $0.reduce(0, +) >= 2 * Double($0.count) }
    if telling.count < Self.leastSample { return nil }
    let step = (telling.count + Self.sampleSize - 1) / Self.sampleSize
    let likelihoods = stride(from: 0, to: telling.count, by: step).map {
      Self.likelihoods(of: telling[$0])
    }
    var weights = [Double](repeating: 1 / Double(Self.sizes.count), count: Self.sizes.count)
    for _ in 0..<Self.steps {
      var sums = [Double](repeating: 0, count: weights.count)
      for likelihood in likelihoods {
        let parts = zip(weights, likelihood).map { $0 * $1 }
        let total = parts.reduce(0, +)
        for index in parts.indices { sums[index] += parts[index] / total }
      }
      weights = sums.map { $0 / Double(likelihoods.count) }
    }
    self.weights = weights
  }

  /// The weights of a unit, given its counts of other times.
  func weights(given counts: [Double]) -> [Double] {
    if counts.isEmpty { return weights }
    let parts = zip(weights, Self.likelihoods(of: counts)).map { $0 * $1 }
    let total = parts.reduce(0, +)
    return parts.map { $0 / total }
  }

  /// The likelihood of counts, given their sum, at each size; the largest is 1.
  private static func likelihoods(of counts: [Double]) -> [Double] {
    let sum = counts.reduce(0, +)
    let logs = sizes.map { size -> Double in
      let whole = size * Double(counts.count)
      let parts = counts.reduce(0) { $0 + log_gamma_function(size + $1) }
      return log_gamma_function(whole) - log_gamma_function(whole + sum) + parts
        - Double(counts.count) * log_gamma_function(size)
    }
    let most = logs.reduce(-Double.infinity, max)
    return logs.map { exp($0 - most) }
  }
}
