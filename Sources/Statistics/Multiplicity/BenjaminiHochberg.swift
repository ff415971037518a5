/// The q-values of Benjamini and Hochberg, in the order of the p-values.
///
/// The q-value of a test is the smallest false discovery rate at which its hypothesis would be
/// rejected: the least of p₍ᵢ₎·m/i over all ranks i from its own upwards, where m counts the
/// observed p-values. The rate holds for independent and for positively dependent tests.
///
/// - Parameter p: Shape (n), each within 0 and 1; NaN is missing, counts for nothing and stays NaN.
/// - Complexity: O(n log n).
///
/// Reference: Benjamini & Hochberg (1995), JRSS B 57, 289–300.
public func benjaminiHochberg(_ p: [Double]) -> [Double] {
  let observed = p.indices.filter { !p[$0].isNaN }
  for index in observed {
    precondition(0 <= p[index] && p[index] <= 1, "p-value \(p[index]) at \(index)")
  }
  let descending = observed.sorted { p[$0] > p[$1] }
  var q = p
  var least = 1.0
  for (passed, index) in descending.enumerated() {
    let rank = observed.count - passed
    least = min(least, p[index] * Double(observed.count) / Double(rank))
    q[index] = least
  }
  return q
}

/// The q-values of Benjamini and Hochberg of the smallest of many p-values, in their order.
///
/// Where the others are larger than each of these, a q-value that is no larger than the largest of
/// them is exact; one that is larger may be less than it says. So p-values above a rate need not be
/// kept to know which q-values are at or below it.
///
/// - Parameters:
///   - p: Shape (n), each within 0 and 1.
///   - count: The number of all tests, n or more.
/// - Complexity: O(n log n).
public func benjaminiHochberg(_ p: [Double], among count: Int) -> [Double] {
  precondition(p.count <= count, "\(p.count) of \(count) tests")
  let descending = p.indices.sorted { p[$0] > p[$1] }
  var q = p
  var least = 1.0
  for (passed, index) in descending.enumerated() {
    precondition(0 <= p[index] && p[index] <= 1, "p-value \(p[index]) at \(index)")
    least = min(least, p[index] * Double(count) / Double(p.count - passed))
    q[index] = least
  }
  return q
}
