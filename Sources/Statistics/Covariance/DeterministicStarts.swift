import Glibc

/// The six starts of DetMCD: estimates that outliers cannot carry away, in place of random rows.
///
/// The data are centred by their medians and scaled by Qₙ (below 1000 rows) or τ. Each start is a
/// correlation-like matrix of which only the eigenvectors are used: of the hyperbolic tangents, of
/// the ranks, of the normal scores, of the directions from the centre, of the half nearest to the
/// centre, and the pairwise one of OGK. The scale of the data along each eigenvector gives a metric
/// and the median of the data whitened by it a centre; rows are ordered by their distance from it.
///
/// Reference: Hubert, Rousseeuw & Verdonck (2012), Journal of Computational and Graphical
/// Statistics 21, 618–637, section 3.
struct DeterministicStarts: Sendable {
  /// The data, centred and scaled, shape (n × p).
  let scores: Matrix

  /// The medians, shape (p).
  let location: [Double]

  /// The scales, shape (p), positive.
  let scale: [Double]

  private let estimator: ScaleEstimator
  private let workers: Int

  /// - Parameter x: Shape (n × p) without missing cells.
  /// - Returns: Nil when some variable is constant.
  init?(_ x: Matrix, estimator: ScaleEstimator? = nil, workers: Int) {
    self.workers = workers
    self.estimator = estimator ?? (x.rows < 1000 ? .qn : .tau)
    var (location, scale, columns) = ([Double](), [Double](), [[Double]]())
    let scales = self.estimator.scales(ofColumns: x, workers: workers)
    for column in 0..<x.columns {
      let values = x[column: column]
      guard let center = median(of: values),
        let spread = [scales[column], RobustScale.fit(values)?.scale].compactMap({ $0 })
          .first(where: { !isRoundingNoise($0, at: center) })
      else { return nil }
      location.append(center)
      scale.append(spread)
      columns.append(values.map { ($0 - center) / spread })
    }
    (self.location, self.scale) = (location, scale)
    scores = Matrix(columns: columns)
  }

  /// The six starts, each as all rows in ascending distance.
  func orders(including kinds: [Kind] = Kind.allCases) -> [[Int32]] {
    forEachPanel(kinds.count, workers: workers) {
      let (values, vectors) = BLAS.symmetricEigen(matrix(of: kinds[$0]))
      // Fewer rows than variables leave directions without spread, whose axes are arbitrary.
      let least = 1e-10 * (values.map(\.magnitude).max() ?? 0)
      let spread = values.indices.filter { values[$0].magnitude > least }
      return order(eigenvectors: Matrix(columns: spread.map { vectors[column: $0] }))
    }
  }

  /// Where a start comes from.
  enum Kind: CaseIterable, Sendable {
    case hyperbolicTangents, ranks, normalScores, directions, nearestHalf, pairwise
  }

  private func matrix(of kind: Kind) -> Matrix {
    switch kind {
    case .hyperbolicTangents: correlation(mapColumns { $0.map { tanh($0) } })
    case .ranks: correlation(mapColumns { averageRanks(of: $0) })
    case .normalScores: correlation(normalScores())
    case .directions: BLAS.crossProduct(directions())
    case .nearestHalf: covariance(nearestHalf())
    case .pairwise: OGK.pairwiseCorrelation(scores, scale: estimator, workers: workers)
    }
  }

  private func mapColumns(_ body: ([Double]) -> [Double]) -> Matrix {
    Matrix(columns: (0..<scores.columns).map { body(scores[column: $0]) })
  }

  private func normalScores() -> Matrix {
    let size = Double(scores.rows) + 1.0 / 3
    // Mean ranks are whole or halfway between.
    let quantiles = (0..<2 * scores.rows - 1).map { place in
      normalQuantile((1 + Double(place) / 2 - 1.0 / 3) / size)
    }
    return mapColumns { averageRanks(of: $0).map { quantiles[Int(2 * $0) - 2] } }
  }

  private func norms() -> [Double] {
    var sums = [Double](repeating: 0, count: scores.rows)
    for column in 0..<scores.columns {
      for (row, value) in scores[column: column].enumerated() { sums[row] += value * value }
    }
    return sums.map { $0.squareRoot() }
  }

  private func directions() -> Matrix {
    let norms = norms()
    return mapColumns { values in
      zip(values, norms).map { $1 > Double.ulpOfOne ? $0 / $1 : $0 }
    }
  }

  private func nearestHalf() -> Matrix {
    let norms = norms()
    let order = norms.indices.sorted { (norms[$0], $0) < (norms[$1], $1) }
    return scores.rows(order[..<((scores.rows + 1) / 2)].map { Int32($0) })
  }

  private func covariance(_ values: Matrix) -> Matrix {
    let centered = Matrix(
      columns: (0..<values.columns).map { column in
        let mean = values[column: column].reduce(0, +) / Double(values.rows)
        return values[column: column].map { $0 - mean }
      })
    return BLAS.crossProduct(centered)
  }

  private func correlation(_ values: Matrix) -> Matrix {
    let products = covariance(values)
    var correlation = Matrix(rows: values.columns, columns: values.columns, repeating: 0)
    for column in 0..<values.columns {
      for row in 0..<values.columns {
        let spread = (products[row, row] * products[column, column]).squareRoot()
        correlation[row, column] = spread > 0 ? products[row, column] / spread : 0
      }
      correlation[column, column] = 1
    }
    return correlation
  }

  /// All rows by their distance in the metric that the scales along eigenvectors give.
  private func order(eigenvectors: Matrix) -> [Int32] {
    let projected = BLAS.product(scores, eigenvectors)
    let spreads = estimator.scales(ofColumns: projected, workers: 1)
    // A direction in which half of the data are equal: what leaves it is infinitely far.
    let lengths = spreads.map { max($0 ?? 0, .leastNormalMagnitude.squareRoot()) }
    // The median of the data whitened by the symmetric root, seen along the eigenvectors.
    let transposed = transpose(eigenvectors)
    var whitened = BLAS.product(scaled(projected, by: lengths.map { 1 / $0 }), transposed)
    whitened = Matrix(columns: [median(ofColumns: whitened, workers: 1).map { $0 ?? 0 }])
    let center = BLAS.product(transposed, whitened)
    var distances = [Double](repeating: 0, count: scores.rows)
    for column in 0..<projected.columns {
      for (row, value) in projected[column: column].enumerated() {
        let deviation = value / lengths[column] - center[column, 0]
        distances[row] += deviation * deviation
      }
    }
    return distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.map { Int32($0) }
  }

  private func scaled(_ values: Matrix, by factors: [Double]) -> Matrix {
    Matrix(
      columns: (0..<values.columns).map { column in
        values[column: column].map { $0 * factors[column] }
      })
  }
}
