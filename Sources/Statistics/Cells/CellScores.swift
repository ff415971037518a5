/// The standardised values of some variables.
final class CellScores: @unchecked Sendable {
  let rows: Int
  let columns: Int

  /// Shape (n × columns); NaN is missing.
  let values: UnsafeMutablePointer<Double>

  init(_ x: Matrix, _ centers: [LocationScale?], columns chosen: [Int], workers: Int) {
    (rows, columns) = (x.rows, chosen.count)
    values = .allocate(capacity: max(1, x.rows * chosen.count))
    let (rows, target) = (x.rows, SharedPointer(values))
    _ = forEachPanel(columns, workers: workers) { place in
      guard let center = centers[place], center.scale > 0 else {
        preconditionFailure("variable \(chosen[place]) without a scale")
      }
      let start = chosen[place] * rows
      x.storage.withUnsafeBufferPointer { source in
        let column = target.base + place * rows
        for row in 0..<rows {
          column[row] = (source[start + row] - center.location) / center.scale
        }
      }
    }
  }

  deinit { values.deallocate() }

  /// The values of a variable with those beyond a size set aside, missing.
  func copy(_ column: Int, beyond cutoff: Double, to target: UnsafeMutablePointer<Double>) {
    let source = values + column * rows
    for row in 0..<rows { target[row] = source[row].magnitude > cutoff ? .nan : source[row] }
  }
}

/// Memory that several workers write, each in places of its own.
struct SharedPointer: @unchecked Sendable {
  let base: UnsafeMutablePointer<Double>
  init(_ base: UnsafeMutablePointer<Double>) { self.base = base }
}
