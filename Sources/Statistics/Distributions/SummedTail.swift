import CSpecialFunctions

/// A stretch of successive probabilities of a distribution without a closed tail.
///
/// The terms follow from one another by their ratios; every 512 the logarithm of a term is computed
/// afresh, so that rounding does not build up, and sums are compensated (Neumaier 1974).
struct SummedTail {
  /// log P(X = x) within the support; defined between whole numbers too.
  let logDensity: (Double) -> Double

  /// P(X = x + 1)/P(X = x).
  let ratio: (Int) -> Double

  /// Whether ratios never rise, so that terms below their predecessor shrink ever faster and a sum
  /// can end early.
  let isLogConcave: Bool

  /// The logarithm of the sum of the probabilities in a range.
  ///
  /// - Parameter peak: The largest probability of the range is here or at an end of the range.
  /// - Complexity: O(length of the range) up to some thousand terms, less where they fall off; what is
  ///   left of a longer range is a `SmoothSum`.
  func logSum(_ range: ClosedRange<Int>, peak: Int) -> Double {
    let inside = min(max(peak, range.lowerBound), range.upperBound)
    let anchor = [inside, range.lowerBound, range.upperBound].max {
      logDensity(Double($0)) < logDensity(Double($1))
    }
    guard let anchor else { return -.infinity }
    let scale = logDensity(Double(anchor))
    guard scale > -.infinity else { return -.infinity }
    var sum = CompensatedSum(1)
    if anchor < range.upperBound {
      add(Walk(from: anchor, to: range.upperBound, by: 1), scale: scale, to: &sum)
    }
    if anchor > range.lowerBound {
      add(Walk(from: anchor, to: range.lowerBound, by: -1), scale: scale, to: &sum)
    }
    return scale + log(sum.value)
  }

  private struct Walk {
    let from: Int
    let to: Int
    let by: Int
  }

  /// Terms near an end are summed one by one: over fewer numbers a probability may change much.
  private static let mostTerms = 2048
  private static let endTerms = 1024

  private func add(_ walk: Walk, scale: Double, to sum: inout CompensatedSum) {
    let isLong = (walk.to - walk.from).magnitude > UInt(2 * Self.mostTerms)
    let last = isLong ? walk.from + walk.by * Self.mostTerms : walk.to
    var (x, term, steps) = (walk.from, 1.0, 0)
    while x != last {
      let factor = walk.by > 0 ? ratio(x) : 1 / ratio(x - 1)
      x += walk.by
      steps += 1
      term = steps % 512 == 0 ? exp(logDensity(Double(x)) - scale) : term * factor
      sum.add(term)
      // What remains is below the geometric series of this ratio.
      if isLogConcave && factor < 1 && term * factor < (1 - factor) * 1e-18 * sum.value { return }
    }
    if isLong { addRest(from: last + walk.by, to: walk.to, scale: scale, to: &sum) }
  }

  /// Adds the terms of a long range, those at its far end one by one.
  private func addRest(from start: Int, to end: Int, scale: Double, to sum: inout CompensatedSum) {
    let isUp = start < end
    let near = isUp ? end - Self.endTerms + 1 : end + Self.endTerms - 1
    let middle = isUp ? start...near - 1 : near + 1...start
    let smooth = SmoothSum(value: { exp(logDensity($0) - scale) }, known: sum.value)
    sum.add(smooth.sum(middle))
    for x in isUp ? near...end : end...near { sum.add(exp(logDensity(Double(x)) - scale)) }
  }
}

/// A sum that carries its own rounding error (Neumaier 1974, ZAMM 54, 39–51).
struct CompensatedSum {
  private var sum: Double
  private var lost = 0.0

  init(_ first: Double = 0) { sum = first }

  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let total = sum + term
    lost += sum.magnitude >= term.magnitude ? (sum - total) + term : (term - total) + sum
    sum = total
  }
}
