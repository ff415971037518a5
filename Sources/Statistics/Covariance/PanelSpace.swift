/// Memory of one worker for a strip of rows; its contents carry no meaning from strip to strip.
final class PanelSpace {
  /// The rows of a strip: 40 columns of it fill 160 kB, which stays within a core's second-level
  /// cache from loading to summing.
  static let height = 512

  /// The rows of a task: results of so many rows are merged in the order of the rows.
  static let taskHeight = 8 * height

  let columns: Int

  /// Shape (height × columns), columns `height` apart.
  let panel: UnsafeMutablePointer<Double>

  /// One number for each row.
  let distances: UnsafeMutablePointer<Double>

  /// Rows chosen within the strip.
  private let chosen: UnsafeMutablePointer<Int32>

  init(columns: Int) {
    self.columns = columns
    panel = .allocate(capacity: Self.height * max(columns, 1))
    distances = .allocate(capacity: Self.height)
    chosen = .allocate(capacity: Self.height)
  }

  deinit {
    panel.deallocate()
    distances.deallocate()
    chosen.deallocate()
  }

  /// Loads consecutive rows, less a location.
  func load(_ x: Matrix, rows: Range<Int>, location: [Double]) {
    precondition(rows.count <= Self.height && columns == x.columns, "strip of \(rows.count) rows")
    x.storage.withUnsafeBufferPointer { storage in
      guard let base = storage.baseAddress else { return }
      for column in 0..<columns {
        let source = base + (column * x.rows + rows.lowerBound)
        let target = panel + column * Self.height
        let center = location[column]
        for row in 0..<rows.count { target[row] = source[row] - center }
      }
    }
  }

  /// Loads the rows whose indices are given, less a location.
  func load(_ x: Matrix, chosen rows: ArraySlice<Int32>, location: [Double]) {
    precondition(rows.count <= Self.height && columns == x.columns, "strip of \(rows.count) rows")
    rows.withUnsafeBufferPointer { rows in
      x.storage.withUnsafeBufferPointer { storage in
        guard let base = storage.baseAddress else { return }
        for column in 0..<columns {
          let source = base + column * x.rows
          let target = panel + column * Self.height
          let center = location[column]
          for (place, row) in rows.enumerated() { target[place] = source[Int(row)] - center }
        }
      }
    }
  }

  /// Replaces missing cells by 0, the location.
  func fillMissing(rows: Int) {
    for column in 0..<columns {
      let values = panel + column * Self.height
      for row in 0..<rows { values[row] = values[row] == values[row] ? values[row] : 0 }
    }
  }

  /// Turns the loaded rows into coordinates of unit metric.
  func whiten(rows: Int, _ inverse: [Double]) {
    inverse.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return }
      BLAS.multiply(
        panel, rows: rows, columns: columns, stride: Self.height, byTransposedLower: base)
    }
  }

  /// Writes the sum of squares of each row to `distances`.
  func measure(rows: Int) {
    for row in 0..<rows { distances[row] = 0 }
    for column in 0..<columns {
      let values = panel + column * Self.height
      for row in 0..<rows { distances[row] += values[row] * values[row] }
    }
  }

  /// Moves the rows whose distance is below a limit to the front, in order.
  ///
  /// - Returns: Their number; NaN is below nothing.
  func keep(rows: Int, below limit: Double) -> Int {
    var count = 0
    for row in 0..<rows {
      chosen[count] = Int32(truncatingIfNeeded: row)
      count += distances[row] < limit ? 1 : 0
    }
    guard count < rows else { return count }
    for column in 0..<columns {
      let values = panel + column * Self.height
      for place in 0..<count { values[place] = values[Int(chosen[place])] }
    }
    return count
  }
}

/// Numbers that several workers write, each in places of its own.
final class SharedNumbers: @unchecked Sendable {
  let numbers: UnsafeMutableBufferPointer<Double>

  init(count: Int) { numbers = .allocate(capacity: count) }

  deinit { numbers.deallocate() }
}
