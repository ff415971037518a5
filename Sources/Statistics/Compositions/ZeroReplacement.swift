/// The shares with zeros replaced by a small share, the others shrunk in proportion.
///
/// Ratios of positive parts stay as they are. Choose `delta` by the precision of the data: 0.65 of
/// the least count that could be seen, over the total, is usual for counts.
///
/// - Parameters:
///   - parts: Shape (D), at or above 0, any unit; closed first.
///   - delta: The share that a zero becomes, above 0.
/// - Returns: Shape (D), sum 1; nil where `closure` is nil or the replaced zeros leave nothing.
///
/// Reference: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn (2003), Mathematical Geology 35,
/// 253–278.
public func multiplicativeReplacement(_ parts: [Double], delta: Double) -> [Double]? {
  precondition(delta > 0 && delta.isFinite, "replacement \(delta)")
  guard let shares = closure(parts) else { return nil }
  let kept = 1 - delta * Double(shares.count { $0 == 0 })
  return kept > 0 ? shares.map { $0 == 0 ? delta : $0 * kept } : nil
}

/// The prior of a Bayesian-multiplicative replacement of zero counts: expected shares and strength.
///
/// Reference: Martín-Fernández, Hron, Templ, Filzmoser & Palarea-Albaladejo (2015), Statistical
/// Modelling 15, 134–158.
public enum ZeroCountPrior: Equatable, Sendable {
  /// Bayes and Laplace: equal shares, strength D; a zero counts as one event.
  case bayesLaplace

  /// Jeffreys: equal shares, strength D/2; a zero counts as half an event.
  case jeffreys

  /// Perks: equal shares, strength 1.
  case perks

  /// Square root (SQ): equal shares, strength √n.
  case squareRoot

  /// Geometric (GBM): the given expected shares, all positive, strength one over their geometric mean.
  case geometric([Double])

  /// The expected shares in D categories and the strength in total counts n.
  func parameters(categories: Int, total: Double) -> (shares: [Double], strength: Double) {
    let equal = [Double](repeating: 1 / Double(categories), count: categories)
    switch self {
    case .bayesLaplace: return (equal, Double(categories))
    case .jeffreys: return (equal, Double(categories) / 2)
    case .perks: return (equal, 1)
    case .squareRoot: return (equal, total.squareRoot())
    case .geometric(let shares):
      precondition(shares.count == categories, "\(shares.count) shares of \(categories)")
      return (shares, 1 / geometricMean(shares))
    }
  }
}

/// The shares behind counts, zeros replaced by their posterior means, the others shrunk in proportion.
///
/// - Parameters:
///   - counts: Shape (D), at or above 0.
///   - prior: What is expected of a category where nothing was counted.
/// - Returns: Shape (D), sum 1, all positive; nil where a count is missing (NaN) or all are 0.
///
/// Reference: Martín-Fernández et al. (2015), Statistical Modelling 15, 134–158.
public func bayesianReplacement(_ counts: [Double], prior: ZeroCountPrior) -> [Double]? {
  guard let shares = closure(counts) else { return nil }
  let total = counts.reduce(0, +)
  let (expected, strength) = prior.parameters(categories: counts.count, total: total)
  let replaced = zip(shares, expected).map { share, mean in
    share == 0 ? mean * (strength / (total + strength)) : 0
  }
  let kept = 1 - replaced.reduce(0, +)
  return zip(shares, replaced).map { $0 == 0 ? $1 : $0 * kept }
}

/// The geometric Bayesian-multiplicative (GBM) replacement in every row of a table of counts.
///
/// The expected shares of a row are those of all other rows together.
///
/// - Parameter counts: Shape (n, D), at or above 0. A row with a missing (NaN) count is replaced by
///   NaN and left out of the expectations of others.
/// - Returns: Shape (n, D), rows of sum 1. A row of NaN where it has no counts, or where a category was
///   never counted in the other rows, so that nothing is known of it: leave such a category out.
/// - Complexity: O(n·D).
///
/// Reference: Martín-Fernández et al. (2015), Statistical Modelling 15, 134–158.
public func geometricBayesianReplacement(_ counts: Matrix) -> Matrix {
  let rows = (0..<counts.rows).map { row in (0..<counts.columns).map { counts[row, $0] } }
  var totals = [Double](repeating: 0, count: counts.columns)
  for row in rows where !row.contains(where: \.isNaN) {
    for column in row.indices { totals[column] += row[column] }
  }
  var result = Matrix(rows: counts.rows, columns: counts.columns, repeating: .nan)
  for (index, row) in rows.enumerated() where !row.contains(where: \.isNaN) {
    let others = zip(totals, row).map { $0 - $1 }
    guard others.allSatisfy({ $0 > 0 }), let expected = closure(others),
      let shares = bayesianReplacement(row, prior: .geometric(expected))
    else { continue }
    for (column, share) in shares.enumerated() { result[index, column] = share }
  }
  return result
}
