/// C-steps on all rows of a large matrix, without a copy of it.
///
/// A step is one pass over the data. The distance of the h-th row is first bracketed, on a sample of
/// rows or, from the third step on, by those of the steps before; rows nearer than the bracket are summed while they lie in the cache, those within it are
/// listed, and the few of them that belong to the h nearest are added at the end. When the bracket
/// misses, all rows above or below its lower end are listed instead and the step remains exact.
struct FullConcentration {
  private let pass: PanelPass
  private let sample: Matrix
  private let size: Int
  private let complete: Int
  private let distances: SharedNumbers

  /// - Parameters:
  ///   - x: Shape (n × p); rows with a missing cell take no part.
  ///   - complete: The number of other rows.
  ///   - sample: Rows drawn from them.
  ///   - size: The size h of the subset.
  init(_ x: Matrix, complete: Int, sample: Matrix, size: Int, workers: Int) {
    pass = PanelPass(x: x, workers: workers)
    self.sample = sample
    self.size = size
    self.complete = complete
    distances = SharedNumbers(count: x.rows)
  }

  /// The end of the steps.
  enum Outcome {
    /// The h nearest rows, ascending, and the metric of their covariance.
    case subset([Int32], Whitening)
    /// These rows do not span all dimensions.
    case singular([Int32])
  }

  /// Takes C-steps until the determinant no longer falls.
  ///
  /// - Parameters:
  ///   - start: The metric of the first step.
  ///   - steps: The most steps.
  ///   - tolerance: The fall of the logarithm of the determinant below which steps end.
  func run(from start: Whitening, steps: Int, tolerance: Double) -> Outcome {
    var (whitening, last) = (start, Double.infinity)
    let concentrator = Concentrator(sample)
    var limit = Limit()
    for _ in 0..<steps {
      guard let next = step(whitening, concentrator, &limit) else {
        return .singular(rows(limit))
      }
      whitening = next
      if next.logDeterminant >= last - tolerance { break }
      last = next.logDeterminant
    }
    return .subset(rows(limit), whitening)
  }

  /// Which rows a step has chosen: those below a distance, and some at it.
  private struct Limit {
    var distance = 0.0
    /// The distance of the step before.
    var distanceBefore = 0.0
    /// The rows at the distance that are chosen.
    var ties: [Int32] = []
  }

  private func rows(_ limit: Limit) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(size)
    var tie = 0
    for (row, distance) in distances.numbers.enumerated() where distance <= limit.distance {
      if distance == limit.distance {
        guard tie < limit.ties.count, Int(limit.ties[tie]) == row else { continue }
        tie += 1
      }
      rows.append(Int32(truncatingIfNeeded: row))
    }
    return rows
  }

  private func step(
    _ whitening: Whitening, _ concentrator: Concentrator, _ limit: inout Limit
  ) -> Whitening? {
    let bracket = bracket(limit) ?? bracket(whitening, concentrator)
    limit.distanceBefore = limit.distance
    var nearest = pass.nearest(whitening, limits: bracket, distances: distances)
    if nearest.sums.count >= size {
      // The bracket lies too high: start anew from nothing.
      nearest.sums = MomentSums(columns: pass.x.columns)
      nearest.between = list { $0 < bracket.lowerBound }
    } else if nearest.sums.count + nearest.between.count < size {
      nearest.between = list { $0 >= bracket.lowerBound }
    }
    let chosen = choose(size - nearest.sums.count, of: nearest.between, &limit)
    nearest.sums.add(pass.sums(of: chosen, whitening))
    guard let (mean, covariance) = nearest.sums.moments(in: whitening) else { return nil }
    return Whitening(location: mean, covariance: covariance)
  }

  private func list(_ belongs: (Double) -> Bool) -> [Int32] {
    distances.numbers.indices.filter { belongs(distances.numbers[$0]) }.map { Int32($0) }
  }

  /// Two distances between which the h-th one should lie, as steps change it less and less.
  ///
  /// - Returns: Nil before two steps, and where the last one changed it by more than 3 %.
  private func bracket(_ limit: Limit) -> ClosedRange<Double>? {
    guard limit.distanceBefore > 0 else { return nil }
    let change = (limit.distance / limit.distanceBefore - 1).magnitude
    guard change < 0.03 else { return nil }
    let margin = max(1.5 * change, 1e-3) * limit.distance
    return limit.distance - margin...limit.distance + margin
  }

  /// Two distances between which the h-th one almost surely lies.
  private func bracket(
    _ whitening: Whitening, _ concentrator: Concentrator
  ) -> ClosedRange<Double> {
    concentrator.adopt(whitening)
    concentrator.measure()
    let count = Double(sample.rows)
    let share = Double(size) / Double(complete)
    let margin = 4 * (count * share * (1 - share)).squareRoot() + 2
    let (low, high) = (count * share - margin, count * share + margin)
    return
      (low < 1 ? 0 : concentrator.distance(ofRank: Int(low)))...(high > count - 1
      ? .infinity : concentrator.distance(ofRank: Int(high)))
  }

  /// The rows with the smallest distances among some, ascending by index; of equal ones the first.
  private func choose(_ count: Int, of rows: [Int32], _ limit: inout Limit) -> [Int32] {
    precondition(count > 0 && count <= rows.count, "\(count) of \(rows.count) rows")
    var values = rows.map { distances.numbers[Int($0)] }
    limit.distance = select(count - 1, in: &values)
    limit.ties = []
    var ties = count
    for row in rows where distances.numbers[Int(row)] < limit.distance { ties -= 1 }
    return rows.filter { row in
      let distance = distances.numbers[Int(row)]
      guard distance == limit.distance else { return distance < limit.distance }
      guard limit.ties.count < ties else { return false }
      limit.ties.append(row)
      return true
    }
  }
}
