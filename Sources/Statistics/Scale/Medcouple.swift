/// Whether a skewness is averaged with that of the values reflected, its sign changed.
///
/// A median of an even number of kernel values is taken as the lower of the two in the middle, so
/// the medcouple of −x is not always that of x with its sign changed; the mean of both always is.
public enum Reflection: Equatable, Sendable {
  /// Averaged up to 100 observed values, as R's robustbase does by default.
  case upToHundred

  /// Averaged for any number of values.
  case always

  /// Not averaged: the lower order statistic alone.
  case never
}

/// The medcouple, a robust measure of skewness between −1 and 1.
///
/// With m the median, it is the median of h(xᵢ, xⱼ) = ((xⱼ − m) − (m − xᵢ)) / (xⱼ − xᵢ) over all
/// xᵢ ≤ m ≤ xⱼ, taken as the lower order statistic, of rank ⌊(N + 1)/2⌋ among N. Where both equal m
/// the kernel is −1, 0 or 1 by their places among the ties, which balances out.
///
/// - Parameters:
///   - x: Shape (n), any unit; NaN is missing and skipped.
///   - reflection: Whether the value of −x is averaged in.
/// - Returns: A number without unit, above 0 when the upper tail is longer; nil when nothing is
///   observed. When all values are equal no direction exists: by the convention of R's robustbase
///   the medcouple is then −1 without reflection and 0 with it.
/// - Complexity: O(n log n); O(n) expected.
///
/// Breakdown point: 25 %.
/// Reference: Brys, Hubert & Struyf (2004), Journal of Computational and Graphical Statistics 13,
/// 996–1017.
public func medcouple(of x: [Double], reflection: Reflection = .upToHundred) -> Double? {
  withColumn(x) { medcouple(of: $0, reflection, &$1) }
}

/// The medcouple of every column, as `medcouple(of:reflection:)` gives it.
///
/// - Parameter workers: The threads to use; the result does not depend on it.
public func medcouple(
  ofColumns matrix: Matrix, reflection: Reflection = .upToHundred, workers: Int = processorCount()
) -> [Double?] {
  matrix.mapColumns(workers: workers) { medcouple(of: $0, reflection, &$1) }
}

func medcouple(
  of x: UnsafeBufferPointer<Double>, _ reflection: Reflection, _ space: inout ColumnWorkspace
) -> Double? {
  sortObserved(x, into: &space.values, scratch: &space.scratch)
  let n = space.values.count
  guard n > 0 else { return nil }
  let reflects =
    switch reflection {
    case .upToHundred: n <= 100
    case .always: true
    case .never: false
    }
  if space.values[0] == space.values[n - 1] { return reflects ? 0 : -1 }
  return CenteredHalves.with(&space.values) { halves in
    let count = halves.kernelCount
    let lower = halves.kernel(ofRank: (count - 1) / 2, &space.bounds, &space.scratch)
    guard reflects, count.isMultiple(of: 2) else { return lower }
    // The lower middle of the reflected kernel is the upper middle with its sign changed.
    let upper = halves.kernel(ofRank: count / 2, &space.bounds, &space.scratch)
    return (lower + upper) / 2
  }
}

/// The distances of sorted values to their median, below it and above it, each ascending.
private struct CenteredHalves {
  let below: UnsafeBufferPointer<Double>
  let above: UnsafeBufferPointer<Double>

  /// The number of values equal to the median.
  let ties: Int

  /// Calls a closure with the halves of sorted values, which are overwritten.
  static func with<Result>(_ sorted: inout [Double], _ body: (CenteredHalves) -> Result) -> Result {
    let n = sorted.count
    let lower = sorted[(n - 1) / 2]
    let center = n.isMultiple(of: 2) ? (lower + sorted[n / 2]) / 2 : lower
    var first = 0
    while first < n && sorted[first] < center { first += 1 }
    var end = first
    while end < n && sorted[end] == center { end += 1 }
    for index in sorted.indices { sorted[index] = (sorted[index] - center).magnitude }
    sorted[..<first].reverse()
    return sorted.withUnsafeBufferPointer {
      body(
        CenteredHalves(
          below: UnsafeBufferPointer(rebasing: $0[..<first]),
          above: UnsafeBufferPointer(rebasing: $0[end...]), ties: end - first))
    }
  }

  /// The number of kernel values.
  var kernelCount: Int { (below.count + ties) * (above.count + ties) }

  /// The kernel value of a rank (0 is the smallest).
  ///
  /// The ties give −1 with all values below and 1 with all above. Among themselves the kernel is 0
  /// for as many pairs as there are ties, and −1 and 1 for half of the rest each.
  func kernel(
    ofRank rank: Int, _ bounds: inout StaircaseBounds, _ scratch: inout [Double]
  ) -> Double {
    let negative = ties * below.count + ties * (ties - 1) / 2
    guard rank >= negative else { return -1 }
    let inner = rank - negative
    let matrix = DistanceRatios(below: below, above: above)
    guard inner < below.count * above.count + ties else { return 1 }
    var innerRank = inner
    if ties > 0 {
      let counts = matrix.counts(1)
      if inner >= counts.below {
        if inner < counts.notAbove + ties { return 0 }
        innerRank -= ties
      }
    }
    return matrix.kernel(matrix.select(innerRank, bounds: &bounds, scratch: &scratch))
  }
}

/// The ratios (xⱼ − m) / (m − xᵢ) of all xᵢ < m < xⱼ: one row for each xᵢ, from the nearest to m.
///
/// The kernel (r − 1)/(r + 1) rises with the ratio r. Its own numerator and denominator round
/// apart, but a rounded quotient of two numbers is monotone in both, as the staircase needs.
private struct DistanceRatios: StaircaseMatrix {
  let below: UnsafeBufferPointer<Double>
  let above: UnsafeBufferPointer<Double>
  var rows: Int { below.count }
  var columns: Int { above.count }
  func start(ofRow row: Int) -> Int { 0 }

  @inline(__always)
  func value(_ row: Int, _ column: Int) -> Double { above[column] / below[row] }

  /// The kernel value of a ratio.
  func kernel(_ ratio: Double) -> Double { ratio < .infinity ? (ratio - 1) / (ratio + 1) : 1 }
}
