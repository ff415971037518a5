/// The classical correlations of standardised variables once wrapped, through one matrix product.
///
/// A missing cell takes the mean of the wrapped values of its variable, so that correlations shrink
/// with the share of missing cells and the matrix stays positive semidefinite.
///
/// - Complexity: O(n p²).
func wrappedCorrelations(_ scores: CellScores, workers: Int) -> Matrix {
  let (p, rows) = (scores.columns, scores.rows)
  guard p > 0, rows > 0 else { return Matrix.identity(p) }
  let memory = UnsafeMutablePointer<Double>.allocate(capacity: p * rows)
  defer { memory.deallocate() }
  let wrapped = SharedPointer(memory)
  _ = forEachPanel(p, workers: workers) { column in
    let (source, target) = (scores.values + column * rows, wrapped.base + column * rows)
    var (total, observed) = (0.0, 0)
    for row in 0..<rows {
      let value = source[row]
      target[row] = value.isNaN ? value : Wrapping.psi(value)
      if !value.isNaN { (total, observed) = (total + target[row], observed + 1) }
    }
    let mean = observed > 0 ? total / Double(observed) : 0
    for row in 0..<rows { target[row] = target[row].isNaN ? 0 : target[row] - mean }
  }
  let panels = Array(RowPanels(rows: rows))
  let parts = forEachPanel(panels.count, workers: workers) { index -> [Double] in
    var part = [Double](repeating: 0, count: p * p)
    part.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      BLAS.addCrossProduct(
        of: wrapped.base + panels[index].lowerBound, rows: panels[index].count, columns: p,
        stride: rows, to: base)
    }
    return part
  }
  var sums = [Double](repeating: 0, count: p * p)
  for part in parts {
    for place in sums.indices { sums[place] += part[place] }
  }
  var correlations = Matrix.identity(p)
  for j in 0..<p {
    for i in (j + 1)..<max(p, j + 1) {
      let spread = (sums[i + i * p] * sums[j + j * p]).squareRoot()
      let value = spread > 0 ? max(-1, min(1, sums[i + j * p] / spread)) : 0
      correlations[i, j] = value
      correlations[j, i] = value
    }
  }
  return correlations
}
