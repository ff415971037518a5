/// Concentration steps (C-steps) on a sample that fits a core's cache, without allocation.
///
/// A C-step takes the mean and covariance of h rows and then the h rows nearest to that mean in
/// that metric; their covariance never has a larger determinant. One worker owns one of these.
///
/// Reference: Rousseeuw & Van Driessen (1999), Technometrics 41, 212–223, theorem 1.
final class Concentrator {
  let sample: Matrix

  /// The rows of the current subset, ascending once `takeNearest` has chosen them.
  var subset: [Int32] { Array(UnsafeBufferPointer(start: chosen, count: count)) }

  private let chosen: UnsafeMutablePointer<Int32>
  private var count = 0

  /// The squared distance of every row in the current metric.
  let distances: UnsafeMutableBufferPointer<Double>

  private let mean: UnsafeMutableBufferPointer<Double>
  private let inverse: UnsafeMutableBufferPointer<Double>
  private let panel: UnsafeMutablePointer<Double>
  private let scratch: UnsafeMutableBufferPointer<Double>

  private var n: Int { sample.rows }
  private var p: Int { sample.columns }

  /// - Parameter sample: Shape (n × p) without missing cells.
  init(_ sample: Matrix) {
    precondition(sample.rows > 0 && sample.columns > 0, "\(sample.rows) × \(sample.columns)")
    self.sample = sample
    distances = .allocate(capacity: sample.rows)
    scratch = .allocate(capacity: sample.rows)
    mean = .allocate(capacity: sample.columns)
    inverse = .allocate(capacity: sample.columns * sample.columns)
    panel = .allocate(capacity: sample.rows * sample.columns)
    chosen = .allocate(capacity: sample.rows + 1)
  }

  deinit {
    distances.deallocate()
    scratch.deallocate()
    mean.deallocate()
    inverse.deallocate()
    panel.deallocate()
    chosen.deallocate()
  }

  /// Makes given rows the subset.
  func take(_ rows: ArraySlice<Int32>) {
    precondition(rows.count <= n, "\(rows.count) of \(n) rows")
    for (place, row) in rows.enumerated() { chosen[place] = row }
    count = rows.count
  }

  /// Makes the mean and covariance of the subset the current metric.
  ///
  /// - Returns: The logarithm of the determinant of the covariance with divisor size − 1; nil when
  ///   it is singular, and then there is no metric.
  func fitSubset() -> Double? {
    let h = count
    guard h > 1, let factor = inverse.baseAddress else { return nil }
    gatherCentered(h)
    inverse.update(repeating: 0)
    BLAS.addCrossProduct(of: panel, rows: h, columns: p, stride: h, to: factor)
    let divisor = 1 / Double(h - 1)
    for index in inverse.indices { inverse[index] *= divisor }
    guard let logDeterminant = Whitening.factor(factor, order: p) else { return nil }
    BLAS.invertLower(factor, order: p)
    return logDeterminant
  }

  /// Makes a whitening the current metric.
  func adopt(_ whitening: Whitening) {
    for index in 0..<p { mean[index] = whitening.location[index] }
    for index in inverse.indices { inverse[index] = whitening.inverse[index] }
  }

  /// Measures every row in the current metric.
  func measure() {
    guard let factor = inverse.baseAddress else { return }
    sample.storage.withUnsafeBufferPointer { storage in
      guard let base = storage.baseAddress else { return }
      for column in 0..<p {
        let (source, target) = (base + column * n, panel + column * n)
        let center = mean[column]
        for row in 0..<n { target[row] = source[row] - center }
      }
    }
    BLAS.multiply(panel, rows: n, columns: p, stride: n, byTransposedLower: factor)
    for row in 0..<n { distances[row] = 0 }
    for column in 0..<p {
      let values = panel + column * n
      for row in 0..<n { distances[row] += values[row] * values[row] }
    }
  }

  /// Makes the rows with the smallest distances the subset; of equal ones the first.
  func takeNearest(_ h: Int) {
    precondition(0 < h && h <= n, "\(h) of \(n) rows")
    for row in 0..<n { scratch[row] = distances[row] }
    let limit = select(h - 1, in: scratch)
    var ties = h
    for row in 0..<n where distances[row] < limit { ties -= 1 }
    var taken = 0
    for row in 0..<n where distances[row] <= limit {
      if distances[row] == limit {
        guard ties > 0 else { continue }
        ties -= 1
      }
      chosen[taken] = Int32(truncatingIfNeeded: row)
      taken += 1
    }
    // NaN, from distances beyond all bounds, may leave fewer.
    count = taken
  }

  /// The distance of which a share of the rows lies nearer, which reorders nothing that counts.
  func distance(ofRank rank: Int) -> Double {
    for row in 0..<n { scratch[row] = distances[row] }
    return select(rank, in: scratch)
  }

  /// The product of two rows in the coordinates that `measure` last left.
  func product(_ first: Int32, _ second: Int32) -> Double {
    var (left, right, sum) = (panel + Int(first), panel + Int(second), 0.0)
    for _ in 0..<p {
      sum += left.pointee * right.pointee
      (left, right) = (left + n, right + n)
    }
    return sum
  }

  private func gatherCentered(_ h: Int) {
    sample.storage.withUnsafeBufferPointer { storage in
      guard let base = storage.baseAddress else { return }
      for column in 0..<p {
        let (source, target) = (base + column * n, panel + column * h)
        for place in 0..<h { target[place] = source[Int(chosen[place])] }
        let center = sum(target, h) / Double(h)
        for place in 0..<h { target[place] -= center }
        mean[column] = center
      }
    }
  }
}
