/// The robust correlations among variables and the slopes along the close ones.
struct CellLinks {
  /// What decides on links.
  struct Limits {
    /// The least size of a correlation that links.
    let correlation: Double
    /// The size beyond which values are set aside, and residuals from a slope.
    let cutoff: Double
    /// The most variables linked to one.
    let neighbors: Int
    /// The squared distance beyond which pairs are left out of a correlation.
    let ellipse: Double
  }

  /// Shape (p × p), symmetric, ones on the diagonal.
  let correlations: Matrix

  /// Shape (p × p): element (j, h) is the slope of variable j on variable h; 0 where h does not
  /// predict j, 1 on the diagonal.
  let slopes: Matrix

  /// For each variable the others, by descending size of correlation, up to the limit of neighbours.
  let neighbors: [[Int]]

  /// Whether another variable predicts one.
  func isConnected(_ variable: Int) -> Bool {
    neighbors[variable].contains { slopes[variable, $0] != 0 }
  }

  /// The weight of variable h in the prediction of j.
  func weight(_ j: Int, _ h: Int) -> Double {
    slopes[j, h] == 0 ? 0 : correlations[j, h].magnitude
  }

  private typealias Pair = (first: Int, second: Int)

  private struct Found {
    var correlation: Double
    var slope: Double?
    var reverse: Double?
  }

  /// Links by reweighted correlations, pair by pair.
  ///
  /// - Complexity: O(n p²).
  static func reweighted(_ scores: CellScores, _ limits: Limits, workers: Int) -> CellLinks {
    links(scores, limits, workers: workers) { pairs, _ in
      pairs.correlation(limit: limits.ellipse)
    }
  }

  /// Links by correlations of wrapped variables.
  static func wrapped(_ scores: CellScores, _ limits: Limits, workers: Int) -> CellLinks {
    let known = wrappedCorrelations(scores, workers: workers)
    return links(scores, limits, workers: workers) { _, pair in known[pair.first, pair.second] }
  }

  private static func links(
    _ scores: CellScores, _ limits: Limits, workers: Int,
    _ correlation: @Sendable (CellPairs, (first: Int, second: Int)) -> Double
  ) -> CellLinks {
    let (p, rows) = (scores.columns, scores.rows)
    let inner = UnsafeMutablePointer<Double>.allocate(capacity: max(1, p * rows))
    defer { inner.deallocate() }
    let kept = SharedPointer(inner)
    _ = forEachPanel(p, workers: workers) {
      scores.copy($0, beyond: limits.cutoff, to: kept.base + $0 * rows)
    }
    let pairs = (0..<p).flatMap { j in (0..<j).map { (first: $0, second: j) } }
    let found = forEachPanel(
      pairs.count, workers: workers, workspace: { CellPairs(rows: rows) }
    ) { index, space -> Found in
      let pair = pairs[index]
      space.gather(kept.base + pair.first * rows, kept.base + pair.second * rows, rows: rows)
      var found = Found(correlation: correlation(space, pair))
      if found.correlation.magnitude >= limits.correlation {
        found.slope = space.slope(limit: limits.cutoff)
        found.reverse = space.reverseSlope(limit: limits.cutoff)
      }
      return found
    }
    return assemble(p, pairs, found, limits)
  }

  private static func assemble(
    _ p: Int, _ pairs: [(first: Int, second: Int)], _ found: [Found], _ limits: Limits
  ) -> CellLinks {
    var (correlations, slopes) = (Matrix.identity(p), Matrix.identity(p))
    for (pair, found) in zip(pairs, found) {
      correlations[pair.first, pair.second] = found.correlation
      correlations[pair.second, pair.first] = found.correlation
      if let slope = found.slope { slopes[pair.second, pair.first] = slope }
      if let slope = found.reverse { slopes[pair.first, pair.second] = slope }
    }
    let neighbors = (0..<p).map { j -> [Int] in
      let ordered = (0..<p).filter { $0 != j }.sorted {
        let (a, b) = (correlations[j, $0].magnitude, correlations[j, $1].magnitude)
        return a != b ? a > b : $0 < $1
      }
      for other in ordered.dropFirst(limits.neighbors) { slopes[j, other] = 0 }
      return Array(ordered.prefix(limits.neighbors))
    }
    return CellLinks(correlations: correlations, slopes: slopes, neighbors: neighbors)
  }
}
