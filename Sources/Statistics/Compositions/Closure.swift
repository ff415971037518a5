/// The parts of a whole, scaled to sum 1.
///
/// - Parameter parts: Shape (D), at or above 0, any unit.
/// - Returns: Nil where a part is missing (NaN) or all are 0: the shares are then unknown.
///
/// Reference: Aitchison (1986), The Statistical Analysis of Compositional Data, 2.6.
public func closure(_ parts: [Double]) -> [Double]? {
  for part in parts where !part.isNaN {
    precondition(part >= 0 && part.isFinite, "a part is \(part)")
  }
  let sum = parts.reduce(0, +)
  guard sum > 0, sum.isFinite else { return nil }
  return parts.map { $0 / sum }
}
