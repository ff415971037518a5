/// The orthogonalised Gnanadesikan–Kettenring estimator of location and covariance (OGK).
///
/// Pairwise robust covariances (s(x + y)² − s(x − y)²)/4 of the scaled variables need not be
/// positive definite; the data are turned to the eigenvectors of their matrix and scaled anew,
/// several times. Locations and squared scales along the last axes, turned back, are the estimate.
/// It is cheap, scale but not affine equivariant, and resists well where few cells of each variable
/// are wrong.
///
/// Rows with a missing cell take no part. Breakdown point: that of the scale, up to 50 %.
/// Reference: Maronna & Zamar (2002), Technometrics 44, 307–317; Gnanadesikan & Kettenring (1972),
/// Biometrics 28, 81–124.
public struct OGK: Sendable {
  /// The scale of single variables.
  public let scale: ScaleEstimator

  /// The scale in the pairwise covariances; by default the same.
  public let pairScale: ScaleEstimator

  /// The number of turns, at least 1.
  public let iterations: Int

  /// The share of normal data within the distance beyond which rows are rejected.
  public let coverage: Double

  /// The threads to use; the result does not depend on it.
  public let workers: Int

  /// Creates the estimator; by default as recommended, with two turns, τ-scales and 90 %.
  ///
  /// - Parameter pairScale: Nil is the same as `scale`. R's robustbase 0.95-0 takes τ in pairs,
  ///   whatever the scale of single variables, unless told otherwise.
  public init(
    scale: ScaleEstimator = .tau, pairScale: ScaleEstimator? = nil, iterations: Int = 2,
    coverage: Double = 0.9,
    workers: Int = processorCount()
  ) {
    precondition(iterations > 0 && coverage > 0 && coverage < 1, "\(iterations), \(coverage)")
    self.scale = scale
    self.pairScale = pairScale ?? scale
    self.iterations = iterations
    self.coverage = coverage
    self.workers = workers
  }

  /// What the estimator finds.
  public struct Result: Equatable, Sendable {
    /// The estimate before rows are rejected.
    public let raw: LocationCovariance

    /// The mean and the covariance, with the number of rows as divisor, of the rows kept; no
    /// consistency factor is applied.
    public let reweighted: LocationCovariance

    /// The squared distance of each row from the raw estimate, NaN for rows with a missing cell.
    public let squaredDistances: [Double]

    /// The squared distance up to which rows are kept: the median of the distances times the ratio
    /// of the quantile `coverage` to the median of χ²ₚ.
    public let cutoff: Double

    /// Whether each row is kept.
    public let weights: [Bool]
  }

  /// Fits location and covariance.
  ///
  /// - Parameter x: Shape (n × p), rows are observations; NaN is missing.
  /// - Returns: Nil when no row is complete or some scale is 0 on the way: more than half of the
  ///   rows, with Qₙ fewer, then agree in one variable or direction.
  /// - Complexity: O(n p²) scales' worth of work: O(n p²) or O(n log n p²).
  public func fit(_ x: Matrix) -> Result? {
    precondition(x.columns > 0, "a matrix without columns")
    let rows = x.completeRows()
    guard !rows.isEmpty else { return nil }
    let complete = rows.count == x.rows ? x : x.rows(rows)
    var scores = complete
    var back = Matrix.identity(x.columns)
    for _ in 0..<iterations {
      guard let turn = turned(scores) else { return nil }
      scores = turn.scores
      back = BLAS.product(back, turn.back)
    }
    let spreads = scale.scales(ofColumns: scores, workers: workers).compactMap { $0 }
    let centers = scale.locations(ofColumns: scores, workers: workers).compactMap { $0 }
    guard spreads.count == x.columns, centers.count == x.columns, spreads.allSatisfy({ $0 > 0 })
    else { return nil }
    return result(x, rows, complete, scores, back, centers, spreads)
  }

  /// Scales the variables and turns them to the eigenvectors of their pairwise correlations.
  ///
  /// - Returns: The turned data and the matrix that turns and scales them back.
  private func turned(_ scores: Matrix) -> (scores: Matrix, back: Matrix)? {
    let spreads = scale.scales(ofColumns: scores, workers: workers)
    var (unit, factors) = (scores, [Double]())
    for (column, spread) in spreads.enumerated() {
      guard let spread, spread > 0 else { return nil }
      factors.append(spread)
      unit[column: column] = scores[column: column].map { $0 / spread }
    }
    let pairwise = Self.pairwiseCorrelation(unit, scale: pairScale, workers: workers)
    let vectors = BLAS.symmetricEigen(pairwise).vectors
    var back = vectors
    for column in 0..<back.columns {
      for row in 0..<back.rows { back[row, column] *= factors[row] }
    }
    return (BLAS.product(unit, vectors), back)
  }

  /// The matrix of (s(x + y)² − s(x − y)²)/4 of variables scaled to 1, with ones on its diagonal.
  static func pairwiseCorrelation(
    _ x: Matrix, scale: ScaleEstimator, workers: Int
  ) -> Matrix {
    var matrix = Matrix.identity(x.columns)
    let pairs = (0..<x.columns).flatMap { j in (0..<j).map { (i: $0, j: j) } }
    let values = forEachPanel(pairs.count, workers: workers) { index -> Double in
      let (first, second) = (x[column: pairs[index].i], x[column: pairs[index].j])
      let both = Matrix(columns: [
        zip(first, second).map { $0 + $1 }, zip(first, second).map { $0 - $1 },
      ])
      let scales = scale.scales(ofColumns: both, workers: 1)
      guard let sum = scales[0], let difference = scales[1] else { return 0 }
      return (sum * sum - difference * difference) / 4
    }
    for (pair, value) in zip(pairs, values) {
      matrix[pair.i, pair.j] = value
      matrix[pair.j, pair.i] = value
    }
    return matrix
  }

  private func result(
    _ x: Matrix, _ rows: [Int32], _ complete: Matrix, _ scores: Matrix, _ back: Matrix,
    _ centers: [Double], _ spreads: [Double]
  ) -> Result? {
    var distances = [Double](repeating: 0, count: scores.rows)
    for column in 0..<scores.columns {
      for (row, value) in scores[column: column].enumerated() {
        let deviation = (value - centers[column]) / spreads[column]
        distances[row] += deviation * deviation
      }
    }
    let law = ChiSquare(degreesOfFreedom: Double(x.columns))
    guard let middle = median(of: distances) else { return nil }
    let cutoff = law.quantile(coverage) * middle / law.quantile(0.5)
    var scaledBack = back
    for column in 0..<back.columns {
      for row in 0..<back.rows { scaledBack[row, column] *= spreads[column] }
    }
    let raw = LocationCovariance(
      location: BLAS.product(back, Matrix(columns: [centers])).storage,
      covariance: BLAS.crossProduct(transpose(scaledBack)))
    let kept = rows.indices.filter { distances[$0] < cutoff }
    var (all, weights) = (
      [Double](repeating: .nan, count: x.rows), [Bool](repeating: false, count: x.rows)
    )
    for (place, row) in rows.enumerated() { all[Int(row)] = distances[place] }
    for place in kept { weights[Int(rows[place])] = true }
    let reweighted = meanAndScatter(complete.rows(kept.map { Int32($0) }), divisor: kept.count)
    return Result(
      raw: raw, reweighted: reweighted, squaredDistances: all, cutoff: cutoff, weights: weights)
  }
}
