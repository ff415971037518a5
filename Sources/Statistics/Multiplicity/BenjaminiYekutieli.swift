/// The q-values of Benjamini and Yekutieli, in the order of the p-values.
///
/// As Benjamini and Hochberg's, times Σ 1/i over the number of tests, and at most 1: the false
/// discovery rate holds whatever the dependence between the tests.
///
/// - Parameter p: Shape (n), each within 0 and 1; NaN is missing, counts for nothing and stays NaN.
/// - Complexity: O(n log n).
///
/// Reference: Benjamini & Yekutieli (2001), Annals of Statistics 29, 1165–1188.
public func benjaminiYekutieli(_ p: [Double]) -> [Double] {
  let tests = p.count { !$0.isNaN }
  guard tests > 0 else { return p }
  let factor = (1...tests).reversed().reduce(0) { $0 + 1 / Double($1) }
  return benjaminiHochberg(p).map { $0.isNaN ? $0 : min(1, $0 * factor) }
}
