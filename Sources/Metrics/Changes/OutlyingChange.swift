import Statistics

/// A change from last year that stands out from those of the peers at a false-discovery rate.
public struct OutlyingChange: Sendable {
  /// The change that drives it.
  public let change: Change
  /// What it measures.
  public let root: RootQuantity
  /// Other metrics of the same root that moved with it, the most unlikely first.
  public let others: [MetricIndex]
  /// The probability of a change so far out, over all metrics of the root.
  public let pValue: Double
  /// The false-discovery rate within the run.
  public let qValue: Double
  /// How many organs of the stratum have the metric in both years, this one among them.
  public let peers: Int
  /// What the peers let expect of the year.
  public let expectation: ChangeExpectation
}

/// What the peers, and for a share the year before, let expect of a year.
public enum ChangeExpectation: Sendable {
  /// The second count over the first among the peers; 1 where no common change can be told.
  case ratio(Double)
  /// The middle of the law of the share, and the numerators between which 99 in 100 would lie.
  case share(mean: Double, counts: ClosedRange<Int>)
}

/// The changes that stand out, from the columns of all metrics.
struct OutlyingChanges {
  /// The false-discovery rate at which a change is named.
  static let rate = 0.05

  private let columns: [ChangeColumn]
  private let pairs: ChangePairs

  init(_ columns: [ChangeColumn], _ pairs: ChangePairs) {
    self.columns = columns
    self.pairs = pairs
  }

  private struct Candidate {
    let pair: Int
    let root: RootQuantity
    /// The position of the driver in `YearOverYear.metrics`.
    let column: Int
    let p: Double
  }

  /// The changes of counts, or of shares, that stand out, by pair and then by root; with the pair.
  func named(counts isCount: Bool) -> [(pair: Int, column: Int, q: Double, p: Double)] {
    var candidates: [Candidate] = []
    var tests = 0
    for root in RootQuantity.allCases where root.isCount == isCount {
      let members = root.columns
      for pair in pairs.pairs.indices {
        guard let found = smallest(members, pair, root) else { continue }
        tests += 1
        if found.p <= Self.rate { candidates.append(found) }
      }
    }
    candidates.sort { ($0.pair, $0.root.order) < ($1.pair, $1.root.order) }
    let q = benjaminiHochberg(candidates.map(\.p), among: tests)
    return zip(candidates, q).filter { $1 <= Self.rate && isOut($0) }.map {
      (pair: $0.pair, column: $0.column, q: $1, p: $0.p)
    }
  }

  /// The metrics of the driver's root that moved with it: p-value at or below the rate.
  func companions(of column: Int, _ pair: Int) -> [Int] {
    guard let root = RootQuantity.of(YearOverYear.metrics[column]) else { return [] }
    return root.columns.filter { $0 != column && columns[$0].pValues[pair] <= Self.rate }
      .sorted { (columns[$0].pValues[pair], $0) < (columns[$1].pValues[pair], $1) }
  }

  /// The smallest p-value of a root, times the number of its metrics that were tested; nil for none.
  private func smallest(_ members: [Int], _ pair: Int, _ root: RootQuantity) -> Candidate? {
    var (best, least, count) = (-1, 2.0, 0.0)
    for column in members {
      let p = columns[column].pValues[pair]
      if p.isNaN { continue }
      count += 1
      if p < least { (best, least) = (column, p) }
    }
    if best < 0 { return nil }
    return Candidate(pair: pair, root: root, column: best, p: min(1, count * least))
  }

  /// A large count must lie beyond the tolerance of its effect as well.
  private func isOut(_ candidate: Candidate) -> Bool {
    let column = columns[candidate.column]
    guard column.judgements[candidate.pair] == .compared else { return true }
    return column.scores[candidate.pair].magnitude > ChangeColumn.method.tolerance
  }
}

extension RootQuantity {
  /// The positions of its metrics in `YearOverYear.metrics`.
  fileprivate var columns: [Int] {
    YearOverYear.metrics.indices.filter { Self.of(YearOverYear.metrics[$0]) == self }
  }

  fileprivate var order: Int {
    guard let order = Self.allCases.firstIndex(of: self) else { preconditionFailure(rawValue) }
    return order
  }
}
