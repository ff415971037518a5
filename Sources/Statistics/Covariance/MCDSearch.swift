/// The search of the MCD's subset among the rows of a matrix of two or more variables.
struct MCDSearch {
  /// Of more complete rows than this a sample is searched before all of them are.
  static let sampleLimit = 20_000

  /// Up to this many rows every start is followed on all of them.
  private static let directLimit = 600

  /// How many candidates each stage hands on.
  private static let kept = 10

  let x: Matrix
  let order: RowOrder
  let size: Int
  let search: MCD.Search
  let workers: Int

  /// The result of a search.
  enum Outcome {
    /// h rows, ascending, and the metric of their covariance where it is at hand.
    case subset([Int32], Whitening?)
    /// A relation that h rows keep.
    case relation(LinearRelation)
  }

  /// What a stage ended with.
  private enum Stage {
    case candidates([SubsetSearch.Candidate])
    case relation(LinearRelation)
  }

  func run() -> Outcome {
    let sample = x.rows(order.rows)
    let sampleSize = share(of: sample.rows)
    if let relation = constantVariable(sample) { return .relation(relation) }
    switch stages(sample, size: sampleSize) {
    case .relation(let relation): return .relation(relation)
    case .candidates(let candidates):
      guard let best = candidates.first else {
        preconditionFailure("no candidate and no relation among \(sample.rows) rows")
      }
      if sample.rows == order.completeCount {
        return .subset(best.subset.map { order.rows[Int($0)] }.sorted(), nil)
      }
      return finish(sample, from: best)
    }
  }

  /// The relation of a variable that has one value in h rows, as counts often are 0.
  private func constantVariable(_ sample: Matrix) -> LinearRelation? {
    // h is more than half of the rows, so the value is the median.
    for (column, center) in median(ofColumns: sample, workers: workers).enumerated() {
      guard let center else { continue }
      let relation = LinearRelation(value: center, of: column, columns: x.columns)
      let count = (0..<sample.rows).count { sample[$0, column] == center }
      // The sample may have somewhat less than its share.
      if 5 * count > 2 * sample.rows, keeps(relation) { return relation }
    }
    return nil
  }

  /// The size of a subset of some rows that has the share of h in all of them.
  private func share(of rows: Int) -> Int {
    let share = Double(size) * Double(rows) / Double(order.completeCount)
    return max(x.columns + 1, min(rows, Int(share.rounded(.up))))
  }

  /// C-steps on all rows from the best candidate of the sample.
  private func finish(_ sample: Matrix, from best: SubsetSearch.Candidate) -> Outcome {
    let concentration = FullConcentration(
      x, complete: order.completeCount, sample: sample, size: size, workers: workers)
    guard let start = whitening(sample, best) else {
      preconditionFailure("a candidate of determinant exp(\(best.logDeterminant)) is singular")
    }
    switch concentration.run(from: start, steps: 100, tolerance: 1e-6) {
    case .subset(let rows, let whitening): return .subset(rows, whitening)
    case .singular(let rows): return .relation(LinearRelation(keptBy: x.rows(rows)))
    }
  }

  private func whitening(
    _ sample: Matrix, _ candidate: SubsetSearch.Candidate
  ) -> Whitening? {
    let rows = sample.rows(candidate.subset)
    let moments = meanAndScatter(rows, divisor: rows.rows - 1)
    return Whitening(location: moments.location, covariance: moments.covariance.storage)
  }

  /// Searches a sample that holds all rows or stands for them.
  private func stages(_ sample: Matrix, size: Int) -> Stage {
    guard size < sample.rows else {
      return converge(sample, size: size, [.rows(Array(0..<Int32(sample.rows)), least: size)])
    }
    switch search {
    case .deterministic: return deterministic(sample, size: size)
    case .fast(let starts, let seed):
      let group = max(300, 10 * x.columns)
      if sample.rows <= max(Self.directLimit, 2 * group - 1) {
        return direct(sample, size: size, starts: starts, seed: seed)
      }
      return nested(sample, size: size, group: group, starts: starts, seed: seed)
    }
  }

  private func deterministic(_ sample: Matrix, size: Int) -> Stage {
    guard let starts = DeterministicStarts(sample, workers: workers) else {
      return constant(sample)
    }
    // The paper begins with ⌈n/2⌉ rows, R's robustbase 0.95-0 with h, which its results show.
    return converge(
      sample, size: size, starts.orders().map { .rows($0, least: size) })
  }

  /// Every start on all rows of the sample.
  private func direct(_ sample: Matrix, size: Int, starts: Int, seed: UInt64) -> Stage {
    let search = SubsetSearch(sample: sample, size: size, workers: workers)
    let draws =
      StartDraws.starts(
        starts, rows: sample.rows, columns: x.columns, longest: size, exhaustive: 10 * starts,
        seed: seed) + cheapStarts(sample)
    let outcomes = search.run(draws, steps: 2)
    if let relation = relation(outcomes, sample) { return .relation(relation) }
    // Where exchanges cost little, more candidates are followed: the best one is then seldom missed.
    let cost = sample.rows * sample.rows * x.columns
    let best = SubsetSearch.best(outcomes, count: max(Self.kept, min(200, 20_000_000 / cost)))
    return converge(
      sample, size: size, best.map { .rows($0.subset, least: size) }, exchanges: .untilBest)
  }

  /// Starts on groups of rows; the best of each on all groups; the best of those on the sample.
  private func nested(
    _ sample: Matrix, size: Int, group: Int, starts: Int, seed: UInt64
  ) -> Stage {
    var positions = SamplePositions(seed: seed)
    let count = min(5, sample.rows / group)
    let drawn = StartDraws.draw(
      sample.rows < 2 * count * group ? sample.rows : count * group, of: sample.rows, &positions)
    let merged = sample.rows(drawn)
    var metrics: [SubsetSearch.Start] = []
    for index in 0..<count {
      let (start, end) = (index * drawn.count / count, (index + 1) * drawn.count / count)
      let part = merged.rows((Int32(start)..<Int32(end)).map { $0 })
      let partSize = scaled(size, sample.rows, part.rows)
      let search = SubsetSearch(sample: part, size: partSize, workers: workers)
      let draws = StartDraws.starts(
        max(1, starts / count), rows: part.rows, columns: x.columns, longest: partSize,
        exhaustive: 0, seed: seed &+ UInt64(index + 1))
      let outcomes = search.run(draws, steps: 2)
      if let relation = relation(outcomes, part) { return .relation(relation) }
      metrics += SubsetSearch.best(outcomes, count: Self.kept)
        .compactMap { whitening(part, $0) }.map { .metric($0) }
    }
    let mergedSize = scaled(size, sample.rows, merged.rows)
    let search = SubsetSearch(sample: merged, size: mergedSize, workers: workers)
    let outcomes = search.run(metrics + cheapStarts(merged), steps: 2)
    if let relation = relation(outcomes, merged) { return .relation(relation) }
    let best = SubsetSearch.best(outcomes, count: Self.kept)
    // What follows on more rows need not begin at the last digit.
    let stage = converge(
      merged, size: mergedSize, best.map { .rows($0.subset, least: mergedSize) }, tolerance: 1e-5)
    guard case .candidates(let candidates) = stage else { return stage }
    return converge(
      sample, size: size,
      candidates.prefix(2).compactMap { whitening(merged, $0) }.map { .metric($0) },
      tolerance: sample.rows < order.completeCount ? 1e-3 : SubsetSearch.tolerance)
  }

  private func scaled(_ size: Int, _ rows: Int, _ part: Int) -> Int {
    max(x.columns + 1, min(part, Int((Double(size) * Double(part) / Double(rows)).rounded(.up))))
  }

  /// Follows C-steps from each start to their end and keeps the best, each once.
  private func converge(
    _ sample: Matrix, size: Int, _ starts: [SubsetSearch.Start],
    tolerance: Double = SubsetSearch.tolerance, exchanges: SubsetSearch.Exchanges = .none
  ) -> Stage {
    let outcomes = SubsetSearch(sample: sample, size: size, workers: workers)
      .run(starts, steps: 500, tolerance: tolerance, exchanges: exchanges)
    if let relation = relation(outcomes, sample) { return .relation(relation) }
    return .candidates(SubsetSearch.best(outcomes, count: Self.kept))
  }

  /// The deterministic starts that cost little.
  private func cheapStarts(_ sample: Matrix) -> [SubsetSearch.Start] {
    guard let starts = DeterministicStarts(sample, workers: workers) else { return [] }
    let kinds = DeterministicStarts.Kind.allCases.filter { $0 != .pairwise }
    let half = (sample.rows + 1) / 2
    return starts.orders(including: kinds).map { .rows($0, least: half) }
  }

  /// A relation that h of all rows keep, where some start ran into one.
  ///
  /// Where no start came to a candidate, the relation of the last is given as it is.
  private func relation(_ outcomes: [SubsetSearch.Outcome], _ sample: Matrix) -> LinearRelation? {
    var (last, found): (LinearRelation?, Bool) = (nil, false)
    var tried = 0
    for outcome in outcomes {
      guard case .singular(let rows) = outcome else {
        found = true
        continue
      }
      // A handful of relations tells; more would make many degenerate starts slow.
      guard tried < 5 else { continue }
      tried += 1
      let relation = LinearRelation(keptBy: sample.rows(rows))
      if keeps(relation) { return relation }
      last = relation
    }
    return found ? nil : last
  }

  private func keeps(_ relation: LinearRelation) -> Bool {
    var count = 0
    for row in 0..<x.rows where relation.holds(for: row, of: x) {
      count += 1
      if count == size { return true }
    }
    return false
  }

  /// The relation of a variable that is constant.
  private func constant(_ sample: Matrix) -> Stage {
    .relation(LinearRelation(keptBy: sample))
  }
}
