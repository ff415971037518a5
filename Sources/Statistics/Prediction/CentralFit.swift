/// Which of several laws, from the widest to the tightest, is the tightest that the bulk of the
/// observations allows.
///
/// A law is too tight where more than a part `level` + `allowance` of the p-values lie at or below
/// `level`. Measured near the middle of the law, the answer hardly depends on a few wild values, which a
/// likelihood would widen the law for.
///
/// - Parameters:
///   - count: The number of laws.
///   - observations: The number of observations.
///   - p: The p-value of an observation under a law, which falls as the law tightens.
/// - Returns: The index of the law; 0 where even the widest is too tight.
/// - Complexity: O(observations · log count).
func tightestFitting(
  _ count: Int, observations: Int, level: Double = 0.25, allowance: Double = 0.03,
  p: (_ law: Int, _ observation: Int) -> Double
) -> Int {
  var (fitting, tooTight) = (0, count)
  let most = Int((level + allowance) * Double(observations))
  while tooTight - fitting > 1 {
    let middle = (fitting + tooTight) / 2
    var small = 0
    for observation in 0..<observations where p(middle, observation) <= level { small += 1 }
    if small <= most { fitting = middle } else { tooTight = middle }
  }
  return fitting
}
