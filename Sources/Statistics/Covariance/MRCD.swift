import Glibc

/// The minimum regularised covariance determinant estimator (MRCD), for few rows or p ≥ n.
///
/// The covariance of h rows is mixed with a target T, K = ρT + (1 − ρ)cS, so that it can be inverted
/// whatever n is; the h rows that make the determinant of K least give the estimate. Data are first
/// centred by medians and scaled by Qₙ; the target is the identity there. The weight ρ is the
/// least, over the starts, that keeps the condition number of K at 50, but starts that would need
/// more than the median of them, where that is above 0.1, are left out.
///
/// With p ≥ n some starts have directions without spread; they are left out there, where the
/// reference takes axes as its eigenvalue routine happens to give them, so that its weight ρ can
/// differ by a few per cent.
///
/// Rows with a missing cell take no part. Invariant to shifts and scales of single variables.
/// Breakdown point: (n − h + 1)/n of the complete rows, for the location and the covariance; the
/// latter never implodes.
/// Reference: Boudt, Rousseeuw, Vanduffel & Verdonck (2020), Statistics and Computing 30, 113–128;
/// conventions of R's rrcov 1.7-2.
public struct MRCD: Sendable {
  /// The share of rows in the subset, from 1/2 to 1: h = ⌈αn⌉.
  public let alpha: Double

  /// The largest condition number of the regularised covariance of the scaled data.
  public let conditionLimit: Double

  /// The weight ρ where it is set beforehand; nil where it is found.
  public let regularization: Double?

  /// The threads to use; the result does not depend on it.
  public let workers: Int

  /// Creates the estimator.
  public init(
    alpha: Double = 0.75, conditionLimit: Double = 50, regularization: Double? = nil,
    workers: Int = processorCount()
  ) {
    precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
    precondition(conditionLimit > 1, "condition limit \(conditionLimit)")
    self.alpha = alpha
    precondition(regularization.map { $0 > 0 && $0 <= 1 } ?? true, "weight of the target")
    self.conditionLimit = conditionLimit
    self.regularization = regularization
    self.workers = workers
  }

  /// What the estimator finds.
  public struct Result: Equatable, Sendable {
    /// The rows of the best subset found, ascending; h of them.
    public let subset: [Int32]

    /// The logarithm of the determinant of K, in the units of the data.
    public let logDeterminant: Double

    /// The weight ρ of the target.
    public let regularization: Double

    /// The mean of the subset and the covariance K, in the units of the data.
    public let estimate: LocationCovariance

    /// The diagonal of the target in the units of the data: the squared scales.
    public let targetVariances: [Double]

    /// The squared distance of each row from the estimate; NaN for rows with a missing cell.
    public let squaredDistances: [Double]
  }

  /// Fits location and covariance.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Returns: Nil below three complete rows and where a variable is constant.
  /// - Complexity: O(n p² + p³) for each of a few dozen C-steps, O(p² n log n) for the starts.
  public func fit(_ x: Matrix) -> Result? {
    guard let sample = Sample(x, alpha: alpha, workers: workers) else { return nil }
    var subsets = sample.starts.orders().map { Array($0[..<sample.size]).sorted() }
    var weight = regularization
    if weight == nil {
      let weights = subsets.map { self.weight(sample.starts.scores.rows($0), sample.factor) }
      let limit = max(0.1, median(of: weights) ?? 0.1)
      subsets = zip(subsets, weights).filter { $0.1 <= limit }.map { $0.0 }
      weight = weights.filter { $0 <= limit }.max()
    }
    guard let weight else { return nil }
    let (regular, candidates) = (sample.regularised(weight), subsets)
    let ends = forEachPanel(candidates.count, workers: workers) {
      regular.concentrate(candidates[$0])
    }
    let best = ends.enumerated().min {
      ($0.element.logDeterminant, $0.offset) < ($1.element.logDeterminant, $1.offset)
    }
    return best.map { result(x, sample, $0.element, weight) }
  }

  /// Computes what follows from a subset that is already known, with `regularization` set.
  ///
  /// - Parameters:
  ///   - x: Shape (n × p), as for `fit(_:)`.
  ///   - subset: Complete rows, ascending.
  /// - Returns: Nil where `fit(_:)` gives nil.
  public func estimate(_ x: Matrix, subset: [Int32]) -> Result? {
    guard let regularization else { preconditionFailure("no weight of the target is set") }
    guard let sample = Sample(x, alpha: alpha, workers: workers) else { return nil }
    let places = sample.rows.indices.filter { subset.contains(sample.rows[$0]) }.map { Int32($0) }
    precondition(places.count == subset.count, "\(subset.count - places.count) incomplete rows")
    return result(
      x, sample, sample.regularised(regularization).measured(places), regularization)
  }

  /// The complete rows of the data, scaled, and what is known of them.
  private struct Sample {
    let rows: [Int32]
    let size: Int
    let factor: Double
    let starts: DeterministicStarts

    init?(_ x: Matrix, alpha: Double, workers: Int) {
      precondition(x.columns > 0, "a matrix without columns")
      rows = x.completeRows()
      size = Int((alpha * Double(rows.count)).rounded(.up))
      guard rows.count >= 3,
        let starts = DeterministicStarts(x.rows(rows), estimator: .qn, workers: workers)
      else { return nil }
      self.starts = starts
      factor = MCDFactors.consistency(
        columns: x.columns, share: Double(size) / Double(rows.count))
    }

    func regularised(_ weight: Double) -> RegularisedCovariance {
      RegularisedCovariance(scores: starts.scores, weight: weight, factor: factor)
    }
  }

  /// The least weight of the target with which the covariance of some rows has the condition
  /// number wanted.
  private func weight(_ rows: Matrix, _ factor: Double) -> Double {
    let scatter = meanAndScatter(rows, divisor: rows.rows - 1).covariance
    let values = BLAS.symmetricEigen(scatter).values.map { $0 * factor }
    guard let low = values.first, let high = values.last else { return 1 }
    let excess = { (weight: Double) in
      (weight + (1 - weight) * high) / (weight + (1 - weight) * low) - conditionLimit
    }
    // The interval and the tolerance are those of rrcov, whose weights are so exact and no more.
    if let root = brentRoot(of: excess, between: 1e-5, and: 0.99, tolerance: 0x1p-13) {
      return root
    }
    let grid = [1e-6] + (1...990).map { Double($0) / 1000 } + [0.999999]
    return grid.min { excess($0).magnitude < excess($1).magnitude } ?? 1
  }

  private func result(
    _ x: Matrix, _ sample: Sample, _ best: RegularisedCovariance.End, _ weight: Double
  ) -> Result {
    let (p, rows, starts) = (x.columns, sample.rows, sample.starts)
    var covariance = best.covariance
    for column in 0..<p {
      for row in 0..<p { covariance[row, column] *= starts.scale[row] * starts.scale[column] }
    }
    let location = (0..<p).map { starts.location[$0] + starts.scale[$0] * best.mean[$0] }
    var distances = [Double](repeating: .nan, count: x.rows)
    for (place, row) in rows.enumerated() { distances[Int(row)] = best.distances[place] }
    return Result(
      subset: best.subset.map { rows[Int($0)] },
      logDeterminant: best.logDeterminant + 2 * starts.scale.reduce(0) { $0 + log($1) },
      regularization: weight,
      estimate: LocationCovariance(location: location, covariance: covariance),
      targetVariances: starts.scale.map { $0 * $0 }, squaredDistances: distances)
  }
}
