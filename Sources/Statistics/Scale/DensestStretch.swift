/// The first of those `size` neighbours among sorted values that have the least variance.
///
/// Sums run outwards from a value that every such stretch holds, so that what lies far out enters
/// only the sums of stretches that hold it and costs others no digits.
///
/// - Parameter size: More than half the number of values.
/// - Returns: The place of the first value of the stretch.
/// - Complexity: O(n).
func densestStretch(_ sorted: [Double], _ size: Int) -> Int {
  let n = sorted.count
  precondition(0 < size && size <= n && 2 * size > n, "\(size) of \(n) values")
  // The last stretch begins at `pivot`; the first holds it as well.
  let pivot = n - size
  let origin = sorted[pivot]
  func sums(_ values: some Sequence<Double>) -> [(sum: Double, squares: Double)] {
    var (all, sum, squares) = ([(sum: 0.0, squares: 0.0)], 0.0, 0.0)
    for value in values {
      sum += value - origin
      squares += (value - origin) * (value - origin)
      all.append((sum, squares))
    }
    return all
  }
  let (right, left) = (sums(sorted[pivot...]), sums(sorted[..<pivot].reversed()))
  var (best, least) = (0, Double.infinity)
  for start in 0...pivot {
    let (before, behind) = (left[pivot - start], right[start + size - pivot])
    let sum = before.sum + behind.sum
    let scatter = before.squares + behind.squares - sum * sum / Double(size)
    if scatter < least * (1 - 1e-12) { (best, least) = (start, scatter) }
  }
  return best
}
