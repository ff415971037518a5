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

  /// Rows chosen within the strip, and others within the matrix.
  private let chosen: UnsafeMutablePointer<Int32>
  private let others: UnsafeMutablePointer<Int32>

  init(columns: Int) {
    self.columns = columns
    panel = .allocate(capacity: Self.height * max(columns, 1))
    distances = .allocate(capacity: Self.height)
    chosen = .allocate(capacity: Self.height)
    others = .allocate(capacity: Self.height)
  }

  deinit {
    panel.deallocate()
    distances.deallocate()
    chosen.deallocate()
    others.deallocate()
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

  /// Moves the rows whose distance is below the lower limit to the front, in order, and lists
  /// those from it to the upper one.
  ///
  /// - Parameters:
  ///   - start: The index of the first row, for the list.
  ///   - between: Receives the rows listed.
  /// - Returns: The number of rows moved; NaN lies within no limits.
  func divide(
    rows: Int, at limits: ClosedRange<Double>, start: Int, between: inout [Int32]
  ) -> Int {
    let (low, high) = (limits.lowerBound, limits.upperBound)
    var (count, listed) = (0, 0)
    for row in 0..<rows {
      let distance = distances[row]
      chosen[count] = Int32(truncatingIfNeeded: row)
      count &+= distance < low ? 1 : 0
      others[listed] = Int32(truncatingIfNeeded: start &+ row)
      listed &+= (distance >= low ? 1 : 0) & (distance <= high ? 1 : 0)
    }
    between += UnsafeBufferPointer(start: others, count: listed)
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

  /// Writes consecutive numbers.
  func write(_ values: UnsafePointer<Double>, count: Int, at start: Int) {
    precondition(start + count <= numbers.count, "\(count) numbers at \(start)")
    if let base = numbers.baseAddress { (base + start).update(from: values, count: count) }
  }
}

/// The sum of numbers in memory, in eight parts.
@inline(__always)
func sum(_ values: UnsafePointer<Double>, _ count: Int) -> Double {
  var parts = SIMD8<Double>(repeating: 0)
  var place = 0
  while place &+ 8 <= count {
    parts += UnsafeRawPointer(values + place).loadUnaligned(as: SIMD8<Double>.self)
    place &+= 8
  }
  var total = parts.sum()
  while place < count {
    total += values[place]
    place &+= 1
  }
  return total
}
