import CSpecialFunctions

/// How the probabilities of several categories are distributed over many units, as learnt from them.
///
/// Arrays run over the categories, at least two.
public enum CompositionPrior: Equatable, Sendable {
  /// Probabilities are Dirichlet distributed with these concentrations; 0 for a category in which
  /// nothing was ever counted.
  case dirichlet([Double])

  /// All units share these probabilities: they differ by no more than chance.
  case common([Double])

  /// Each unit lies wholly in one category, which has these probabilities.
  case allInOne([Double])

  /// The mean probabilities.
  public var mean: [Double] {
    switch self {
    case .dirichlet(let concentrations):
      let sum = concentrations.reduce(0, +)
      return concentrations.map { $0 / sum }
    case .common(let shares), .allInOne(let shares): return shares
    }
  }

  /// What is known of a unit's probabilities once its counts are seen: the prior of its next ones.
  ///
  /// A count in a category that the prior excludes enters a Dirichlet prior as it is, while `.allInOne`
  /// gives way to the unit's own shares.
  public func updated(counts: [Int]) -> CompositionPrior {
    check(counts)
    switch self {
    case .dirichlet(let concentrations):
      return .dirichlet(zip(concentrations, counts).map { $0 + Double($1) })
    case .common: return self
    case .allInOne:
      let total = counts.reduce(0, +)
      return total == 0 ? self : .common(counts.map { Double($0) / Double(total) })
    }
  }

  /// The posterior mean of a unit's probabilities: its shares drawn towards the mean of all.
  public func posteriorMean(counts: [Int]) -> [Double] { updated(counts: counts).mean }

  /// The prior of one category against all others.
  public func marginal(category: Int) -> SharePrior {
    precondition(0 <= category && category < mean.count, "category \(category) of \(mean.count)")
    switch self {
    case .dirichlet(let concentrations):
      let own = concentrations[category]
      let others = concentrations.reduce(0, +) - own
      return own > 0 && others > 0 ? .beta(a: own, b: others) : .common(own > 0 ? 1 : 0)
    case .common(let shares): return .common(shares[category])
    case .allInOne(let shares): return .allOrNone(shares[category])
    }
  }

  /// The logarithm of the predictive probability of counts, given their total.
  ///
  /// - Returns: 0 for no counts; −∞ where the prior excludes them.
  public func logPredictive(counts: [Int]) -> Double {
    check(counts)
    let total = counts.reduce(0, +)
    if total == 0 { return 0 }
    switch self {
    case .dirichlet(let concentrations): return dirichlet(concentrations, counts)
    case .common(let shares): return multinomial(shares, counts)
    case .allInOne(let shares):
      guard let category = counts.firstIndex(of: total) else { return -.infinity }
      return log(shares[category])
    }
  }

  /// As a chain of beta-binomials: each category against those after it.
  private func dirichlet(_ concentrations: [Double], _ counts: [Int]) -> Double {
    chain(concentrations, counts) { own, others, trials, count in
      BetaBinomial(trials: trials, a: own, b: others).logProbability(count)
    }
  }

  private func multinomial(_ shares: [Double], _ counts: [Int]) -> Double {
    chain(shares, counts) { own, others, trials, count in
      Binomial(trials: trials, success: own / (own + others)).logProbability(count)
    }
  }

  private func chain(
    _ weights: [Double], _ counts: [Int], _ step: (Double, Double, Int, Int) -> Double
  ) -> Double {
    var (sum, trials) = (0.0, counts.reduce(0, +))
    // Smallest weights last would leave sums of small differences: sum what is left afresh.
    for category in weights.indices where trials > 0 {
      let others = weights[(category + 1)...].reduce(0, +)
      let count = counts[category]
      if weights[category] == 0 {
        if count > 0 { return -.infinity }
      } else if others == 0 {
        if count < trials { return -.infinity }
      } else {
        sum += step(weights[category], others, trials, count)
      }
      trials -= count
    }
    return sum
  }

  private func check(_ counts: [Int]) {
    precondition(
      counts.count == mean.count && counts.allSatisfy { $0 >= 0 },
      "counts \(counts) of \(mean.count) categories")
  }
}
