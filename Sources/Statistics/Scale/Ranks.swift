/// The ranks of values without NaN, from 1; equal values share the mean of theirs.
///
/// - Complexity: O(n log n).
func averageRanks(of x: [Double]) -> [Double] {
  let order = x.indices.sorted { x[$0] < x[$1] }
  var ranks = [Double](repeating: 0, count: x.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, x[order[end]] == x[order[start]] { end += 1 }
    // Ranks from start + 1 to end.
    for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
    start = end
  }
  return ranks
}

/// The value that a standard normal variable does not exceed with probability `p`, within 0 and 1.
func normalQuantile(_ p: Double) -> Double {
  // The square of a standard normal variable is chi-square with one degree of freedom.
  let square = ChiSquare(degreesOfFreedom: 1)
  if p < 0.5 { return -square.upperQuantile(2 * p).squareRoot() }
  return square.upperQuantile(2 * (1 - p)).squareRoot()
}
