extension Concentrator {
  /// Exchanges the row of the subset and the row outside that together lower its determinant most,
  /// and makes the new subset the current metric.
  ///
  /// With z the rows whitened by the scatter about the mean of the subset, the determinant after
  /// row i has left and row j has come is |I − zᵢzᵢᵀ + zⱼzⱼᵀ − (zⱼ − zᵢ)(zⱼ − zᵢ)ᵀ/h| times that
  /// before, a determinant of order 2 in the products of zᵢ and zⱼ.
  ///
  /// - Returns: False when no exchange lowers it, or the metric would be singular; the subset and
  ///   the metric are then what they were.
  /// - Complexity: O(h (n − h) p).
  func exchange() -> Bool {
    measure()
    let before = subset
    guard let (leaving, coming) = bestPair() else { return false }
    let after = (before.filter { $0 != leaving } + [coming]).sorted()
    take(after[...])
    if fitSubset() != nil { return true }
    take(before[...])
    _ = fitSubset()
    return false
  }

  private func bestPair() -> (leaving: Int32, coming: Int32)? {
    let h = Double(subset.count)
    // Distances are in the metric of the covariance, which is the scatter over h − 1.
    let share = 1 / (h - 1)
    let (leave, stay) = (-1 - 1 / h, 1 - 1 / h)
    var inside = [Bool](repeating: false, count: sample.rows)
    for row in subset { inside[Int(row)] = true }
    let outside = (0..<Int32(sample.rows)).filter { !inside[Int($0)] }
    var least = 1 - 1e-12
    var pair: (Int32, Int32)?
    for leaving in subset {
      let a = distances[Int(leaving)] * share
      for coming in outside {
        let b = distances[Int(coming)] * share
        let c = product(leaving, coming) * share
        let topLeft = 1 + leave * a + c / h
        let topRight = leave * c + b / h
        let bottomLeft = a / h + stay * c
        let bottomRight = 1 + c / h + stay * b
        let ratio = topLeft * bottomRight - topRight * bottomLeft
        if ratio < least { (least, pair) = (ratio, (leaving, coming)) }
      }
    }
    return pair.map { (leaving: $0.0, coming: $0.1) }
  }
}
