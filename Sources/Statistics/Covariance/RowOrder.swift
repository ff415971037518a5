// Random starts must not depend on the order in which rows happen to come, nor on units. Rows are
// therefore numbered by their classical distance, which no affine map changes; what is drawn at
// random are such numbers.

/// The complete rows of a matrix by ascending classical distance, or some of them.
struct RowOrder {
  /// The rows, by ascending classical distance.
  let rows: [Int32]

  /// The number of rows without a missing cell.
  let completeCount: Int

  /// Orders the rows without a missing cell.
  ///
  /// Equal distances are told apart by the values of the rows, first column first. Where the
  /// classical covariance is singular, the values alone decide.
  /// - Parameters:
  ///   - x: Shape (n × p); NaN is missing. An infinite value is a caller's error.
  ///   - limit: The most rows to give; of more, that many are drawn, one from each of equally many
  ///     stretches of the order.
  ///   - seed: Decides which ones are drawn.
  init(_ x: Matrix, limit: Int, seed: UInt64, workers: Int) {
    let distances = Self.classicalDistances(x, workers: workers)
    var complete = 0
    for row in 0..<x.rows {
      complete += distances[row].isNaN ? 0 : 1
      if !distances[row].isFinite { Self.check(row, of: x) }
    }
    completeCount = complete
    guard complete > limit else {
      rows = Self.sorted(distances, x)
      return
    }
    rows = Self.drawn(distances, complete: complete, limit: limit, seed: seed)
  }

  private static func check(_ row: Int, of x: Matrix) {
    for column in 0..<x.columns {
      precondition(!x[row, column].isInfinite, "observation (\(row), \(column)) is infinite")
    }
  }

  /// The squared distances from the mean in the metric of the covariance, NaN where a cell is
  /// missing, 0 where the covariance is singular.
  private static func classicalDistances(_ x: Matrix, workers: Int) -> [Double] {
    let pass = PanelPass(x: x, workers: workers)
    let (location, scale) = roughCenter(x)
    let rough = Whitening(location: location, scale: scale)
    let distances = SharedNumbers(count: x.rows)
    let all = pass.nearest(rough, limits: Double.infinity...Double.infinity, distances: distances)
    if let (mean, covariance) = all.sums.moments(in: rough), mean.allSatisfy(\.isFinite),
      let whitening = Whitening(location: mean, covariance: covariance)
    {
      return pass.distances(whitening.metric, missing: .excludeRow)
    }
    return distances.numbers.map { $0.isNaN ? .nan : 0 }
  }

  /// A location and scale of each variable from at most a thousand rows; they only keep sums short.
  private static func roughCenter(_ x: Matrix) -> (location: [Double], scale: [Double]) {
    let step = max(1, x.rows / 1000)
    var (location, scale) = ([Double](), [Double]())
    for column in 0..<x.columns {
      let start = column * x.rows
      let values = stride(from: 0, to: x.rows, by: step).map { x.storage[start + $0] }
        .filter { $0.isFinite }
      let center = median(of: values) ?? 0
      let spread = RobustScale.fit(values)?.scale ?? 1
      location.append(center)
      scale.append(spread.isFinite && spread > 0 ? spread : 1)
    }
    return (location, scale)
  }

  private static func sorted(_ distances: [Double], _ x: Matrix) -> [Int32] {
    var rows = distances.indices.filter { !distances[$0].isNaN }.map { Int32($0) }
    rows.sort { a, b in
      let (first, second) = (distances[Int(a)], distances[Int(b)])
      if first != second { return first < second }
      for column in 0..<x.columns {
        let (left, right) = (x[Int(a), column], x[Int(b), column])
        if left != right { return left < right }
      }
      return a < b
    }
    return rows
  }

  /// One row from each of `limit` stretches of the order, found without sorting the rows.
  private static func drawn(
    _ distances: [Double], complete: Int, limit: Int, seed: UInt64
  ) -> [Int32] {
    var (sorted, scratch) = ([Double](), [Double]())
    distances.withUnsafeBufferPointer { sortObserved($0, into: &sorted, scratch: &scratch) }
    var positions = SamplePositions(seed: seed)
    let values = (0..<limit).map { stretch -> Double in
      let (start, end) = (stretch * complete / limit, (stretch + 1) * complete / limit)
      return sorted[start + positions.next(below: end - start)]
    }
    // A bit for each value tells most rows off before the search among the values.
    let bits = 1 << 20
    var marks = [UInt64](repeating: 0, count: bits / 64)
    func mark(_ value: Double) -> Int {
      Int(truncatingIfNeeded: ((value + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 44)
    }
    for value in values { marks[mark(value) >> 6] |= 1 << UInt64(mark(value) & 63) }
    var rows = [Int32](repeating: -1, count: limit)
    // How many rows at the distance that begins at each place are taken.
    var taken = [Int32](repeating: 0, count: limit)
    for (row, distance) in distances.enumerated() where !distance.isNaN {
      let place = mark(distance)
      guard marks[place >> 6] >> UInt64(place & 63) & 1 == 1 else { continue }
      let first = lowerBound(distance, in: values)
      guard first < limit else { continue }
      // Of rows at one distance the first ones are taken.
      let index = first + Int(taken[first])
      guard index < limit, values[index] == distance else { continue }
      rows[index] = Int32(truncatingIfNeeded: row)
      taken[first] += 1
    }
    return rows.filter { $0 >= 0 }
  }

  private static func lowerBound(_ value: Double, in sorted: [Double]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
