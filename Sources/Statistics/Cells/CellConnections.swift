/// The variables by which others are predicted, and how.
///
/// Variables that take no part in predictions have correlation 0 with others and no neighbours.
public struct CellConnections: Equatable, Sendable {
  /// The robust correlations, shape (p × p), ones on the diagonal.
  public let correlations: Matrix

  /// The slopes between standardised variables, shape (p × p): element (j, h) is that of variable j on
  /// variable h, 0 where h does not predict j, 1 on the diagonal.
  public let slopes: Matrix

  /// For each variable the others that take part, by descending size of correlation.
  public let neighbors: [[Int]]

  /// The factor that undoes the shrinkage of each variable's predictions; nil where no other variable
  /// predicts it.
  public let deshrinkage: [Double?]

  /// The scale of the residuals of each standardised variable, at least 10⁻¹²; nil where no other
  /// variable predicts it.
  public let residualScales: [Double?]
}

extension CellLinks {
  /// The same, by the indices that the variables have in the table.
  func connections(_ chosen: [Int], _ fits: [CellPrediction.Fit?], total: Int) -> CellConnections {
    var (wholeCorrelations, wholeSlopes) = (Matrix.identity(total), Matrix.identity(total))
    var wholeNeighbors = [[Int]](repeating: [], count: total)
    var deshrinkage = [Double?](repeating: nil, count: total)
    var residualScales = deshrinkage
    for (j, variable) in chosen.enumerated() {
      for (h, other) in chosen.enumerated() {
        wholeCorrelations[variable, other] = correlations[j, h]
        wholeSlopes[variable, other] = slopes[j, h]
      }
      wholeNeighbors[variable] = neighbors[j].map { chosen[$0] }
      deshrinkage[variable] = fits[j]?.deshrinkage
      residualScales[variable] = fits[j]?.residualScale
    }
    return CellConnections(
      correlations: wholeCorrelations, slopes: wholeSlopes, neighbors: wholeNeighbors,
      deshrinkage: deshrinkage, residualScales: residualScales)
  }
}
