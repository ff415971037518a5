/// A search for the h rows of a sample whose covariance has the least determinant.
struct SubsetSearch: Sendable {
  /// Where C-steps begin.
  enum Start: Sendable {
    /// These rows; as many more of the list as it takes to span all dimensions, at least `least`.
    case rows([Int32], least: Int)
    /// The h rows nearest in this metric.
    case metric(Whitening)
  }

  /// What C-steps from a start came to.
  struct Candidate: Sendable {
    /// The logarithm of the determinant of the covariance of the subset, with divisor h − 1.
    let logDeterminant: Double
    /// The subset, ascending.
    let subset: [Int32]
  }

  /// What the search of a start ended with.
  enum Outcome: Sendable {
    case candidate(Candidate)
    /// The rows do not span all dimensions.
    case singular([Int32])
  }

  let sample: Matrix

  /// The size h of the subset.
  let size: Int

  let workers: Int

  /// Two determinants count as equal when their logarithms differ by no more than this.
  static let tolerance = 1e-10

  /// Runs C-steps from every start.
  ///
  /// - Parameters:
  ///   - steps: The most C-steps from each; fewer when the determinant no longer falls.
  ///   - tolerance: The fall of its logarithm below which steps end.
  ///   - exchanges: Whether rows are exchanged one by one at the end.
  /// - Returns: Outcomes in the order of the starts.
  func run(
    _ starts: [Start], steps: Int, tolerance: Double = Self.tolerance,
    exchanges: Exchanges = .none
  ) -> [Outcome] {
    forEachPanel(starts.count, workers: workers, workspace: { Concentrator(sample) }) {
      index, concentrator in
      follow(starts[index], steps: steps, tolerance, exchanges, concentrator)
    }
  }

  /// What follows the C-steps.
  enum Exchanges: Sendable {
    case none
    /// One row of the subset changes places with one outside as long as that lowers the
    /// determinant (Hawkins 1994, Computational Statistics & Data Analysis 17, 197–210).
    case untilBest
  }

  /// The best candidates, each once, in ascending order.
  static func best(_ outcomes: [Outcome], count: Int) -> [Candidate] {
    var candidates = outcomes.compactMap { outcome -> Candidate? in
      if case .candidate(let candidate) = outcome { candidate } else { nil }
    }
    candidates.sort {
      ($0.logDeterminant, $0.subset.first ?? 0) < ($1.logDeterminant, $1.subset.first ?? 0)
    }
    var kept: [Candidate] = []
    for candidate in candidates where kept.count < count {
      if let last = kept.last,
        candidate.logDeterminant - last.logDeterminant <= tolerance,
        candidate.subset == last.subset
      {
        continue
      }
      kept.append(candidate)
    }
    return kept
  }

  private func follow(
    _ start: Start, steps: Int, _ tolerance: Double, _ exchanges: Exchanges,
    _ concentrator: Concentrator
  ) -> Outcome {
    switch start {
    case .rows(let rows, let least):
      var count = min(least, rows.count)
      concentrator.take(rows[..<count])
      while concentrator.fitSubset() == nil {
        guard count < rows.count else { return .singular(rows) }
        count = min(rows.count, count + max(1, count / 8))
        concentrator.take(rows[..<count])
      }
    case .metric(let whitening):
      concentrator.adopt(whitening)
    }
    var last = Double.infinity
    for _ in 0..<steps {
      concentrator.measure()
      concentrator.takeNearest(size)
      guard let logDeterminant = concentrator.fitSubset() else {
        return .singular(concentrator.subset)
      }
      guard logDeterminant < last - tolerance else {
        if exchanges == .untilBest, concentrator.exchange() { continue }
        last = min(last, logDeterminant)
        break
      }
      last = logDeterminant
    }
    return .candidate(Candidate(logDeterminant: last, subset: concentrator.subset))
  }
}
