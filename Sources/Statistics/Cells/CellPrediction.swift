/// The predictions of cells from the linked cells of their rows, and the residuals from them.
struct CellPrediction {
  let scores: CellScores
  let links: CellLinks
  let cutoff: Double

  /// What undoes the shrinkage of a variable's predictions, and the scale of its residuals; nil for
  /// a variable that no other predicts.
  struct Fit {
    let deshrinkage: Double
    let residualScale: Double
  }

  /// Predicts and judges the cells of the variables that `scores` hold.
  ///
  /// - Parameters:
  ///   - chosen: The variable of the table behind each of those.
  ///   - variables: The variables of the table, with the centres of those chosen.
  ///   - workers: The threads to use.
  /// - Returns: For each of those variables its fit.
  func run(
    _ chosen: [Int], _ variables: [CellVariable], into cells: CellTable, workers: Int
  ) -> [Fit?] {
    let p = scores.columns
    predict(into: cells, chosen, workers: workers)
    let rows = scores.rows
    return forEachPanel(p, workers: workers, workspace: { CellPairs(rows: rows) }) {
      place, space -> Fit? in
      guard let center = variables[chosen[place]].center else {
        preconditionFailure("variable \(chosen[place]) without a centre")
      }
      let start = chosen[place] * rows
      let (predicted, residuals) = (cells.predicted + start, cells.residuals + start)
      let values = scores.values + place * rows
      guard links.isConnected(place) else {
        for row in 0..<rows { residuals[row] = values[row] }
        restore(predicted, center)
        return nil
      }
      space.gather(predicted, values, rows: rows)
      let factor = space.slope(limit: cutoff)
      for row in 0..<rows {
        if let factor { predicted[row] *= factor }
        residuals[row] = values[row] - predicted[row]
      }
      let spread = max(space.scale(about: residuals, rows: rows), CellPairs.leastScale)
      for row in 0..<rows { residuals[row] /= spread }
      restore(predicted, center)
      return Fit(deshrinkage: factor ?? 1, residualScale: spread)
    }
  }

  /// Turns standardised predictions into the unit of their variable.
  private func restore(_ predicted: UnsafeMutablePointer<Double>, _ center: LocationScale) {
    for row in 0..<scores.rows {
      predicted[row] = center.location + center.scale * predicted[row]
    }
  }

  /// Writes the weighted means of what linked cells predict, standardised; 0 where none is there.
  private func predict(into cells: CellTable, _ chosen: [Int], workers: Int) {
    let (p, rows) = (scores.columns, scores.rows)
    guard p > 0 else { return }
    let (factors, weights) = matrices()
    let panels = Array(RowPanels(rows: rows))
    let height = RowPanels.height
    _ = forEachPanel(panels.count, workers: workers, workspace: { Panel(columns: p) }) {
      index, space in
      let panel = panels[index]
      space.load(scores, panel, cutoff: cutoff)
      BLAS.multiply(
        space.values, rows: panel.count, inner: p, stride: height, by: factors.storage,
        columns: p, to: space.sums)
      BLAS.multiply(
        space.present, rows: panel.count, inner: p, stride: height, by: weights.storage,
        columns: p, to: space.totals)
      for place in 0..<p {
        let target = cells.predicted + chosen[place] * rows + panel.lowerBound
        let (sums, totals) = (space.sums + place * height, space.totals + place * height)
        for row in 0..<panel.count {
          target[row] = totals[row] > 0 ? sums[row] / totals[row] : 0
        }
      }
    }
  }

  /// For each predicted variable, a column, the weights of the others times their slopes, and the
  /// weights.
  private func matrices() -> (factors: Matrix, weights: Matrix) {
    let p = scores.columns
    var factors = Matrix(rows: p, columns: p, repeating: 0)
    var weights = factors
    for j in 0..<p {
      for h in 0..<p {
        let weight = links.weight(j, h)
        weights[h, j] = weight
        factors[h, j] = weight * links.slopes[j, h]
      }
    }
    return (factors, weights)
  }

  /// Memory of one worker for a panel of rows; columns lie `RowPanels.height` apart.
  private final class Panel {
    let values: UnsafeMutablePointer<Double>
    let present: UnsafeMutablePointer<Double>
    let sums: UnsafeMutablePointer<Double>
    let totals: UnsafeMutablePointer<Double>

    init(columns: Int) {
      let count = columns * RowPanels.height
      (values, present) = (.allocate(capacity: count), .allocate(capacity: count))
      (sums, totals) = (.allocate(capacity: count), .allocate(capacity: count))
    }

    deinit {
      for memory in [values, present, sums, totals] { memory.deallocate() }
    }

    /// Loads the values not set aside, 0 elsewhere, and 1 where they are.
    func load(_ scores: CellScores, _ panel: Range<Int>, cutoff: Double) {
      for column in 0..<scores.columns {
        let source = scores.values + (column * scores.rows + panel.lowerBound)
        let start = column * RowPanels.height
        for row in 0..<panel.count {
          let kept = source[row].magnitude <= cutoff
          values[start + row] = kept ? source[row] : 0
          present[start + row] = kept ? 1 : 0
        }
      }
    }
  }
}
