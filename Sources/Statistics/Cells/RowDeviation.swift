import Glibc

/// How far the cells of rows deviate as a whole.
///
/// The mean over the joint variables of P(χ²₁ ≤ r²) of the residuals, less 1/2, is standardised by its
/// median and median absolute deviation over the rows.
struct RowDeviation {
  /// Shape (n); NaN for a row without residuals, else 0 where more than half of the rows are alike.
  let scores: [Double]

  /// The median; NaN where no row has residuals.
  let location: Double

  /// The median absolute deviation; NaN where no row has residuals.
  let scale: Double

  /// - Complexity: O(n p).
  init(_ cells: CellTable, _ variables: [CellVariable], workers: Int) {
    let means = Self.rowMeans(cells, variables, workers: workers)
    let center = median(of: means) ?? .nan
    let spread = medianAbsoluteDeviation(of: means, constant: .exact) ?? .nan
    (location, scale) = (center, spread)
    scores = means.map {
      $0.isNaN ? $0 : (spread > CellPairs.leastScale ? ($0 - center) / spread : 0)
    }
  }

  /// The mean over the joint variables of P(χ²₁ ≤ r²), less 1/2; NaN where none is observed.
  private static func rowMeans(
    _ cells: CellTable, _ variables: [CellVariable], workers: Int
  ) -> [Double] {
    let joint = variables.indices.filter { variables[$0].isJoint }
    let panels = Array(RowPanels(rows: cells.rows))
    return forEachPanel(panels.count, workers: workers) { index -> [Double] in
      let panel = panels[index]
      var sums = [Double](repeating: 0, count: panel.count)
      var counts = [Int32](repeating: 0, count: panel.count)
      for column in joint {
        let residuals = cells.residuals + (column * cells.rows + panel.lowerBound)
        for row in sums.indices where !residuals[row].isNaN {
          // P(χ²₁ ≤ r²) = P(|Z| ≤ |r|).
          sums[row] += erf(residuals[row].magnitude * 0.5.squareRoot())
          counts[row] += 1
        }
      }
      return sums.indices.map { counts[$0] > 0 ? sums[$0] / Double(counts[$0]) - 0.5 : .nan }
    }.flatMap { $0 }
  }
}
