/// Which hypotheses Benjamini and Hochberg's step-up method rejects.
///
/// Those up to the last rank i with p₍ᵢ₎ ≤ i/m·rate. Decided on the p-values themselves, so a p-value
/// just at its bound is rejected where a rounded q-value might miss it.
///
/// - Parameters:
///   - p: Shape (n), each within 0 and 1; NaN is missing, counts for nothing and is not rejected.
///   - rate: The false discovery rate to keep, within 0 and 1.
/// - Complexity: O(n log n).
///
/// Reference: Benjamini & Hochberg (1995), JRSS B 57, 289–300.
public func falseDiscoveryRejections(_ p: [Double], rate: Double) -> [Bool] {
  checkProbability(rate)
  let sorted = p.filter { !$0.isNaN }.sorted()
  let tests = Double(sorted.count)
  let last = sorted.indices.last { sorted[$0] <= Double($0 + 1) / tests * rate }
  guard let last else { return p.map { _ in false } }
  return p.map { $0 <= sorted[last] }
}
