/// The minimum covariance determinant estimator (MCD), raw and reweighted.
///
/// The h rows whose covariance has the least determinant give location and covariance, corrected
/// for normal data and small samples. Rows within the 97.5 % quantile of their distances then give
/// the reweighted estimate, which is more efficient and no less robust.
///
/// Rows with a missing cell take no part. Affine equivariant as far as the search finds the same
/// subset: the random starts of `.fast` are those rows whatever affine map is applied, its
/// deterministic ones change under maps that mix variables. All starts are independent of the order
/// of the rows, but for rounding where classical distances tie; so is the result, but for rows that
/// lie at one distance.
///
/// Breakdown point: (n − h + 1)/n of the complete rows, near 50 % at alpha = 1/2, for the exact
/// minimum; what a search finds may be less robust when outliers cluster in many variables.
/// Reference: Rousseeuw (1985), in Mathematical Statistics and Applications B, 283–297; Rousseeuw &
/// Van Driessen (1999), Technometrics 41, 212–223; factors: `MCDFactors`.
public struct MCD: Sendable {
  /// How the subset is searched.
  public enum Search: Equatable, Sendable {
    /// FAST-MCD: C-steps from random sets of p + 1 rows and from the deterministic starts but the
    /// pairwise one, on groups within a sample where rows are many; then the best on all rows. All
    /// sets of p + 1 rows are tried where they are no more than ten times `starts`. Up to 20 000
    /// rows C-steps go on while the determinant falls; beyond, while its logarithm falls by 10⁻⁶.
    case fast(starts: Int, seed: UInt64)
    /// DetMCD: C-steps from six deterministic starts on all rows, which are copied. It is
    /// independent of the order of rows and of units, but not affine equivariant.
    case deterministic

    /// FAST-MCD with the 500 starts of the paper.
    public static let fast = Search.fast(starts: 500, seed: 1)
  }

  /// What the estimator finds.
  public enum Fit: Equatable, Sendable {
    /// An estimate of full rank.
    case estimate(MCDEstimate)
    /// h or more rows lie on a hyperplane.
    case exactFit(Hyperplane)
  }

  /// The share of rows in the subset, nearly, from 1/2 to 1: see `subsetSize`.
  public let alpha: Double

  /// How the subset is searched.
  public let search: Search

  /// The threads to use; the result does not depend on it, to the last bit.
  public let workers: Int

  /// Creates the estimator.
  ///
  /// - Parameter alpha: From 1/2, which resists most, to 1. With 3/4 it is more efficient.
  public init(alpha: Double = 0.5, search: Search = .fast, workers: Int = processorCount()) {
    precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
    precondition(workers > 0, "\(workers) workers")
    self.alpha = alpha
    self.search = search
    self.workers = workers
  }

  /// Fits location and covariance.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Returns: Nil below p + 2 complete rows. Use more than 5p rows, or `MRCD`.
  /// - Complexity: O(n p²) for each of a few dozen passes; memory for 5n numbers at most besides a
  ///   sample of 20 000 rows, with `.deterministic` for a copy of the data.
  public func fit(_ x: Matrix) -> Fit? {
    precondition(x.columns > 0, "a matrix without columns")
    precondition(Int32(exactly: x.rows) != nil, "\(x.rows) rows")
    if x.columns == 1 { return fitOne(x) }
    let order = RowOrder(
      x, limit: search == .deterministic ? .max : MCDSearch.sampleLimit, seed: seed,
      workers: workers)
    let complete = order.completeCount
    guard complete >= x.columns + 2 else { return nil }
    let size = subsetSize(alpha: alpha, rows: complete, columns: x.columns)
    let outcome = MCDSearch(x: x, order: order, size: size, search: search, workers: workers).run()
    switch outcome {
    case .subset(let rows, let whitening):
      guard let estimate = estimate(x, rows, whitening, complete: complete) else { return nil }
      return .estimate(estimate)
    case .relation(let relation):
      return .exactFit(hyperplane(x, relation, complete: complete, size: size))
    }
  }

  private var seed: UInt64 {
    if case .fast(_, let seed) = search { seed } else { 1 }
  }

  /// The factors of an estimate of so many rows.
  private func rawFactors(_ complete: Int, _ size: Int, _ columns: Int) -> MCDEstimate.Factors {
    MCDEstimate.Factors(
      consistency: MCDFactors.consistency(
        columns: columns, share: Double(size) / Double(complete)),
      smallSample: MCDFactors.smallSampleRaw(rows: complete, columns: columns, alpha: alpha))
  }

  /// Computes what follows from a subset that is already known.
  ///
  /// - Parameters:
  ///   - x: Shape (n × p), as for `fit(_:)`.
  ///   - subset: Complete rows, ascending.
  /// - Returns: Nil when the covariance of the subset is singular.
  public func estimate(_ x: Matrix, subset: [Int32]) -> MCDEstimate? {
    estimate(x, subset, nil, complete: x.completeRows().count)
  }

  private func estimate(
    _ x: Matrix, _ subset: [Int32], _ whitening: Whitening?, complete: Int
  ) -> MCDEstimate? {
    let factors = rawFactors(complete, subset.count, x.columns)
    return MCDEstimate(
      x, subset: subset, whitening, complete: complete, rawFactors: factors,
      smallSample: MCDFactors.smallSampleReweighted(
        rows: complete, columns: x.columns, alpha: alpha), workers: workers)
  }

  private func hyperplane(
    _ x: Matrix, _ relation: LinearRelation, complete: Int, size: Int
  ) -> Hyperplane {
    let weights = (0..<x.rows).map { row in
      (0..<x.columns).allSatisfy { !x[row, $0].isNaN } && relation.holds(for: row, of: x)
    }
    let rows = (0..<x.rows).filter { weights[$0] }.map { Int32($0) }
    let moments = meanAndScatter(x.rows(rows), divisor: max(1, rows.count - 1))
    let factors = rawFactors(complete, size, x.columns)
    var covariance = moments.covariance
    covariance.scale(by: factors.product)
    let offset = zip(relation.normal, moments.location).reduce(0) { $0 + $1.0 * $1.1 }
    return Hyperplane(
      normal: relation.normal, offset: offset,
      estimate: LocationCovariance(location: moments.location, covariance: covariance),
      weights: weights)
  }

  /// The exact minimum of one variable: h neighbours in order.
  private func fitOne(_ x: Matrix) -> Fit? {
    let rows = x.completeRows().sorted { x[Int($0), 0] < x[Int($1), 0] }
    guard rows.count >= 3 else { return nil }
    let size = subsetSize(alpha: alpha, rows: rows.count, columns: 1)
    let start = densestStretch(rows.map { x[Int($0), 0] }, size)
    let subset = rows[start..<start + size].sorted()
    if let estimate = estimate(x, subset, nil, complete: rows.count) { return .estimate(estimate) }
    let relation = LinearRelation(keptBy: x.rows(subset))
    return .exactFit(hyperplane(x, relation, complete: rows.count, size: size))
  }
}
