/// The empirical-Bayes Dirichlet-multinomial fit to the compositions of many units, by maximum
/// likelihood.
///
/// With two categories it is the beta-binomial fit. Where the likelihood has no maximum inside, the
/// prior is `.common` or `.allInOne`. A category in which nothing was ever counted gets
/// concentration 0. Not robust: a few extreme units inflate the spread.
///
/// References: Mosimann (1962), Biometrika 49, 65–82; Minka (2000), Estimating a Dirichlet
/// distribution.
public struct DirichletMultinomial: Equatable, Sendable {
  /// The distribution of the units' probabilities.
  public let prior: CompositionPrior

  /// The log-likelihood with the multinomial coefficients.
  public let logLikelihood: Double

  /// The number of units with counts.
  public let units: Int

  /// Fits the prior.
  ///
  /// - Parameter counts: Shape (units, categories), each at or above 0; a unit without counts counts
  ///   for nothing.
  /// - Returns: Nil where the spread cannot be told: fewer than two units with counts, none with two,
  ///   or fewer than two categories.
  /// - Complexity: O(n log n) per category, then O(different counts) for each of some tens of steps.
  public static func fit(counts: [[Int]]) -> DirichletMultinomial? {
    let categories = counts.first?.count ?? 0
    for row in counts {
      precondition(
        row.count == categories && row.allSatisfy { $0 >= 0 },
        "counts \(row) of \(categories) categories")
    }
    let used = counts.filter { row in row.contains { $0 > 0 } }
    guard used.count > 1, categories > 1, used.contains(where: { $0.reduce(0, +) > 1 }) else {
      return nil
    }
    let prior = prior(used, categories)
    var sum = CompensatedSum()
    for row in used.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      sum.add(prior.logPredictive(counts: row))
    }
    return DirichletMultinomial(prior: prior, logLikelihood: sum.value, units: used.count)
  }

  private static func prior(_ rows: [[Int]], _ categories: Int) -> CompositionPrior {
    let columns = (0..<categories).map { category in rows.map { $0[category] } }
    let totals = columns.map { $0.reduce(0, +) }
    let seen = totals.indices.filter { totals[$0] > 0 }
    let pooled = totals.map { Double($0) / Double(totals.reduce(0, +)) }
    guard seen.count > 1 else { return .common(pooled) }
    switch DirichletMultinomialFit(counts: seen.map { columns[$0] }).outcome() {
    case .maximum(let fitted):
      var concentrations = [Double](repeating: 0, count: categories)
      for (category, value) in zip(seen, fitted) { concentrations[category] = value }
      return .dirichlet(concentrations)
    case .noVariation: return .common(pooled)
    case .allInOne:
      return .allInOne(
        columns.map { column in
          Double(column.count { $0 > 0 }) / Double(rows.count)
        })
    }
  }
}
