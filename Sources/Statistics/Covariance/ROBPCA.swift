import Glibc

/// Robust principal components by projection pursuit and the MCD (ROBPCA).
///
/// The h rows least outlying in directions through pairs of rows span a subspace; rows near it span
/// a better one, and the MCD within that gives centre, components and variances. A row then has two
/// distances: within the subspace (score distance) and from it (orthogonal distance). A row far
/// from the subspace is wrong in another way than one far within.
///
/// Works for p ≥ n. Equivariant under shifts, rotations and a common scale; scale variables of
/// different units first. Rows with a missing cell take no part.
///
/// Breakdown point: (n − h + 1)/n of the complete rows, near 1 − alpha.
/// Reference: Hubert, Rousseeuw & Vanden Branden (2005), Technometrics 47, 64–79; cutoffs by
/// Wilson & Hilferty's normal approximation of orthogonal distances to the power 2/3.
public struct ROBPCA: Sendable {
  /// The number of components; nil for as few as make up 80 % of the variance of the h rows, at
  /// most `mostComponents`, none with less than a thousandth of the first one's variance.
  public let components: Int?

  /// The share of rows that are taken to be regular, from 1/2 to 1.
  public let alpha: Double

  /// The most components that are considered.
  public let mostComponents: Int

  /// The number of directions that are tried; all pairs of rows where they are no more.
  public let directions: Int

  /// Decides which pairs of rows are drawn.
  public let seed: UInt64

  /// The threads to use; the result does not depend on it.
  public let workers: Int

  /// Creates the estimator.
  public init(
    components: Int? = nil, alpha: Double = 0.75, mostComponents: Int = 10, directions: Int = 250,
    seed: UInt64 = 1, workers: Int = processorCount()
  ) {
    precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
    precondition(mostComponents > 0 && directions > 0, "\(mostComponents), \(directions)")
    precondition(components.map { $0 > 0 } ?? true, "no components")
    self.components = components
    self.alpha = alpha
    self.mostComponents = max(mostComponents, components ?? 1)
    self.directions = directions
    self.seed = seed
    self.workers = workers
  }

  /// What the estimator finds.
  public struct Result: Equatable, Sendable {
    /// The centre, shape (p).
    public let center: [Double]

    /// The components, shape (p × k): orthonormal columns, the largest element of each positive.
    public let loadings: Matrix

    /// The variances along the components, descending.
    public let variances: [Double]

    /// The coordinates of the rows along the components, shape (n × k); NaN for rows with a missing
    /// cell.
    public let scores: Matrix

    /// The distance of each row from the centre within the subspace, in standard deviations.
    public let scoreDistances: [Double]

    /// The distance of each row from the subspace, in the unit of the data.
    public let orthogonalDistances: [Double]

    /// The root of χ²ₖ(0.975), beyond which score distances are large.
    public let scoreCutoff: Double

    /// The 97.5 % quantile of orthogonal distances of regular rows, by median and MAD of their
    /// powers 2/3; 0 when the subspace holds all rows.
    public let orthogonalCutoff: Double

    /// Whether both distances of a row are within their cutoffs.
    public var weights: [Bool] {
      zip(scoreDistances, orthogonalDistances).map { score, orthogonal in
        score <= scoreCutoff && orthogonal <= max(orthogonalCutoff, slack)
      }
    }

    /// What orthogonal distances are by rounding alone.
    fileprivate let slack: Double
  }

  /// Fits the components.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Returns: Nil below three complete rows, and when all rows are equal.
  /// - Complexity: O(d n (p + log n)) for d directions, and O(n p min(n, p)).
  public func fit(_ x: Matrix) -> Result? {
    precondition(x.columns > 0, "a matrix without columns")
    let order = RowOrder(x, limit: .max, seed: seed, workers: workers)
    guard order.completeCount >= 3 else { return nil }
    let complete = x.rows(order.rows)
    guard let span = Subspace(spanning: complete, atMost: .max) else { return nil }
    let inner = span.scores(of: complete)
    let most = min(mostComponents, complete.rows / 2, inner.columns)
    let size = min(
      complete.rows, subsetSize(alpha: alpha, rows: complete.rows, columns: most))
    let regular = leastOutlying(inner, size)
    guard let first = Subspace(spanning: inner.rows(regular), atMost: most) else { return nil }
    let count = first.componentCount(components)
    let near = nearest(inner, first.truncated(to: count), size)
    guard let second = Subspace(spanning: inner.rows(near), atMost: count) else { return nil }
    let axes = within(inner, second, near)
    return result(x, span.composed(with: axes))
  }

  /// The rows with the least outlyingness: the largest distance from the centre, in scales, over
  /// all directions.
  private func leastOutlying(_ x: Matrix, _ size: Int) -> [Int32] {
    let pairs = self.pairs(x.rows)
    let block = 16
    let parts = forEachPanel((pairs.count + block - 1) / block, workers: workers) { task in
      var worst = [Double](repeating: 0, count: x.rows)
      for pair in pairs[task * block..<min((task + 1) * block, pairs.count)] {
        var direction = (0..<x.columns).map { x[Int(pair.0), $0] - x[Int(pair.1), $0] }
        let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { continue }
        direction = direction.map { $0 / length }
        let along = BLAS.product(x, Matrix(columns: [direction])).storage
        // A direction in which h rows are equal says nothing of the others' degree.
        guard let center = UnivariateMCD().fit(along), center.scale > 0 else { continue }
        for row in 0..<x.rows {
          worst[row] = max(worst[row], (along[row] - center.location).magnitude / center.scale)
        }
      }
      return worst
    }
    var outlyingness = [Double](repeating: 0, count: x.rows)
    for part in parts {
      for row in part.indices { outlyingness[row] = max(outlyingness[row], part[row]) }
    }
    return outlyingness.indices.sorted { (outlyingness[$0], $0) < (outlyingness[$1], $1) }[..<size]
      .sorted().map { Int32($0) }
  }

  private func pairs(_ rows: Int) -> [(Int32, Int32)] {
    if rows < 1000, rows * (rows - 1) / 2 <= directions {
      return (0..<Int32(rows)).flatMap { first in (0..<first).map { ($0, first) } }
    }
    var positions = SamplePositions(seed: seed)
    return (0..<directions).map { _ in
      let first = positions.next(below: rows)
      let second = (first + 1 + positions.next(below: rows - 1)) % rows
      return (Int32(first), Int32(second))
    }
  }

  /// The rows within the cutoff of orthogonal distances, at least the `size` nearest.
  private func nearest(_ x: Matrix, _ subspace: Subspace, _ size: Int) -> [Int32] {
    let distances = subspace.orthogonalDistances(of: x, subspace.scores(of: x))
    let order = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    let powers = distances.map { cbrt($0 * $0) }
    var limit = distances[order[size - 1]]
    if let center = UnivariateMCD().fit(powers) {
      limit = max(limit, Self.quantile(center.location, center.scale))
    }
    return distances.indices.filter { distances[$0] <= limit }.map { Int32($0) }
  }

  /// The axes and variances of the MCD within a subspace.
  private func within(_ x: Matrix, _ subspace: Subspace, _ near: [Int32]) -> Subspace {
    let scores = subspace.scores(of: x)
    var estimate = meanAndScatter(scores.rows(near), divisor: near.count - 1)
    // Where h rows fit a smaller subspace exactly, the rows near it serve as they are.
    if case .estimate(let mcd) = MCD(
      alpha: alpha, search: .fast(starts: 250, seed: seed),
      workers: workers
    ).fit(scores) {
      estimate = mcd.reweighted
    }
    return subspace.turned(to: estimate)
  }

  private func result(_ x: Matrix, _ axes: Subspace) -> Result {
    let scores = axes.scores(of: x)
    let orthogonal = axes.orthogonalDistances(of: x, scores)
    let distances = (0..<x.rows).map { row in
      (0..<scores.columns).reduce(0) {
        $0 + scores[row, $1] * scores[row, $1] / axes.variances[$1]
      }.squareRoot()
    }
    let largest = (axes.variances.first ?? 0).squareRoot()
    let slack = 1e-10 * largest
    var cutoff = 0.0
    let powers = orthogonal.filter { !$0.isNaN }.map { cbrt($0 * $0) }
    if (median(of: orthogonal) ?? 0) > slack, let center = median(of: powers),
      let spread = medianAbsoluteDeviation(of: powers)
    {
      cutoff = Self.quantile(center, spread)
    }
    let law = ChiSquare(degreesOfFreedom: Double(scores.columns))
    return Result(
      center: axes.center, loadings: axes.axes, variances: axes.variances, scores: scores,
      scoreDistances: distances, orthogonalDistances: orthogonal,
      scoreCutoff: law.quantile(0.975).squareRoot(), orthogonalCutoff: cutoff, slack: slack)
  }

  /// The 97.5 % quantile of distances whose powers 2/3 are normal.
  private static func quantile(_ location: Double, _ scale: Double) -> Double {
    let power = max(0, location + normalQuantile(0.975) * scale)
    return power * power.squareRoot()
  }
}
