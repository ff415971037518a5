// A rank among some n² pairs without forming them. Because a matrix of sorted rows and columns is
// cut by any value along a staircase, one walk of 2n steps counts what lies below it. Bounds come
// from a sample of the pairs still possible, so a round shrinks them a hundredfold, and three
// rounds suffice for 10¹² pairs. After two rounds that fail to halve them (a tie of many pairs,
// samples out of luck), one cuts at the weighted median of the rows' middle values, which Johnson
// and Mizoguchi prove to discard a quarter. Nothing here may compare by another arithmetic than
// `value`: the staircase holds only for numbers that are monotone after rounding.

/// An implicit matrix whose values do not fall along a row and do not rise down a column.
protocol StaircaseMatrix {
  /// The number of rows.
  var rows: Int { get }

  /// The number of columns.
  var columns: Int { get }

  /// The column at which a row starts, which does not fall from row to row.
  func start(ofRow row: Int) -> Int

  /// The value at a row and a column from the row's start on; not NaN.
  func value(_ row: Int, _ column: Int) -> Double
}

/// For every row the columns that are still possible, and those that will be in the next round.
struct StaircaseBounds {
  fileprivate var start: [Int32] = []
  fileprivate var end: [Int32] = []
  fileprivate var nextStart: [Int32] = []
  fileprivate var nextEnd: [Int32] = []

  fileprivate mutating func reset(_ matrix: some StaircaseMatrix) {
    if start.count < matrix.rows {
      let room = [Int32](repeating: 0, count: matrix.rows)
      (start, end, nextStart, nextEnd) = (room, room, room, room)
    }
    for row in 0..<matrix.rows {
      start[row] = Int32(min(matrix.start(ofRow: row), matrix.columns))
      end[row] = Int32(matrix.columns)
    }
  }
}

extension StaircaseMatrix {
  /// The number of values of the matrix.
  var count: Int {
    (0..<rows).reduce(0) { $0 + max(0, columns - start(ofRow: $1)) }
  }

  /// The numbers of values less than `value` and not greater than it.
  func counts(_ value: Double) -> (below: Int, notAbove: Int) {
    var (below, notAbove) = (0, 0)
    var (low, high) = (0, 0)
    for row in 0..<rows {
      let first = start(ofRow: row)
      low = max(low, first)
      while low < columns && self.value(row, low) < value { low += 1 }
      high = max(high, low)
      while high < columns && self.value(row, high) <= value { high += 1 }
      below += low - first
      notAbove += high - first
    }
    return (below, notAbove)
  }

  /// The value of a rank (0 is the smallest).
  ///
  /// - Parameters:
  ///   - bounds: Room that grows as needed, 16 bytes a row.
  ///   - scratch: Room that grows as needed, one number a row.
  /// - Complexity: O(n log n) for n rows and columns, O(n) expected.
  ///
  /// Reference: Johnson & Mizoguchi (1978), SIAM Journal on Computing 7, 147–153.
  func select(_ rank: Int, bounds: inout StaircaseBounds, scratch: inout [Double]) -> Double {
    var search = StaircaseSearch(rank: rank, possible: count)
    precondition(0 <= rank && rank < search.possible, "rank \(rank) of \(search.possible) pairs")
    bounds.reset(self)
    let room = max(rows, 2048)
    if scratch.count < room { scratch = [Double](repeating: 0, count: room) }
    var failures = 0
    while search.possible > room {
      let before = search.possible
      let samples = failures < 2
      let cut =
        samples ? search.sampleBracket(self, bounds, &scratch) : search.weightedMedian(self, bounds)
      if search.narrow(to: cut, self, &bounds) { return cut.low }
      failures = samples && search.possible > before / 2 ? failures + 1 : 0
    }
    return search.selectAmongPossible(self, bounds, &scratch)
  }
}

/// The state of a search for a rank.
private struct StaircaseSearch {
  /// The rank searched.
  let rank: Int

  /// The number of values known to be less than all that are possible.
  var below = 0

  /// The number of values that are possible.
  var possible: Int

  private var positions = SamplePositions()

  init(rank: Int, possible: Int) {
    self.rank = rank
    self.possible = possible
  }

  /// Two values between which the rank is expected, from a stratified sample of what is possible.
  @inline(__always)
  mutating func sampleBracket(
    _ matrix: some StaircaseMatrix, _ bounds: StaircaseBounds, _ scratch: inout [Double]
  ) -> (low: Double, high: Double) {
    let size = max(1024, matrix.rows / 4)
    let stride = Double(possible) / Double(size)
    var drawn = 0
    var position = Int(positions.nextFraction() * stride)
    var passed = 0
    for row in 0..<matrix.rows {
      let start = Int(bounds.start[row])
      let end = passed + Int(bounds.end[row]) - start
      while position < end {
        scratch[drawn] = matrix.value(row, start + position - passed)
        drawn += 1
        let fraction = Double(drawn) + positions.nextFraction()
        position = drawn < size ? Int(fraction * stride) : Int.max
      }
      passed = end
    }
    let expected = Double(drawn) * (Double(rank - below) / Double(possible))
    // Three and a half standard deviations of the sample's rank at the middle, more elsewhere.
    let margin = 1.75 * Double(drawn).squareRoot() + 1
    let (lower, upper) = (Int(expected - margin), Int(expected + margin) + 1)
    return scratch.withUnsafeMutableBufferPointer {
      let sample = UnsafeMutableBufferPointer(rebasing: $0[..<drawn])
      let high = upper < drawn ? Statistics.select(upper, in: sample) : .infinity
      let low = expected > margin ? Statistics.select(lower, in: sample) : -.infinity
      return (low, high)
    }
  }

  /// The median of the rows' middle values, each weighted by the row's number of possible values.
  func weightedMedian(
    _ matrix: some StaircaseMatrix, _ bounds: StaircaseBounds
  ) -> (low: Double, high: Double) {
    var middles: [(value: Double, weight: Int)] = []
    for row in 0..<matrix.rows where bounds.start[row] < bounds.end[row] {
      let (start, end) = (Int(bounds.start[row]), Int(bounds.end[row]))
      middles.append((matrix.value(row, start + (end - start) / 2), end - start))
    }
    middles.sort { $0.value < $1.value }
    var weight = 0
    for middle in middles {
      weight += middle.weight
      if 2 * weight >= possible { return (middle.value, middle.value) }
    }
    preconditionFailure("\(possible) possible pairs weigh \(weight)")
  }

  /// Leaves possible what lies within two values, or outside them where the rank does.
  ///
  /// - Returns: Whether the value of the rank is `cut.low`.
  @inline(__always)
  mutating func narrow(
    to cut: (low: Double, high: Double), _ matrix: some StaircaseMatrix,
    _ bounds: inout StaircaseBounds
  ) -> Bool {
    let counts = Self.cut(matrix, &bounds, cut)
    let (belowLow, notAboveHigh) = (below + counts.below, below + counts.notAbove)
    if rank < belowLow {
      swap(&bounds.end, &bounds.nextStart)
      possible = counts.below
    } else if rank < notAboveHigh {
      if cut.low == cut.high { return true }
      swap(&bounds.start, &bounds.nextStart)
      swap(&bounds.end, &bounds.nextEnd)
      possible = counts.notAbove - counts.below
      below = belowLow
    } else {
      swap(&bounds.start, &bounds.nextEnd)
      possible -= counts.notAbove
      below = notAboveHigh
    }
    return false
  }

  /// Finds for every row where its possible values reach `low` and where they pass `high`.
  @inline(__always)
  private static func cut(
    _ matrix: some StaircaseMatrix, _ bounds: inout StaircaseBounds,
    _ cut: (low: Double, high: Double)
  ) -> (below: Int, notAbove: Int) {
    var counts = (below: 0, notAbove: 0)
    var (low, high) = (0, 0)
    let rows = matrix.rows
    bounds.nextStart.withUnsafeMutableBufferPointer { nextStart in
      bounds.nextEnd.withUnsafeMutableBufferPointer { nextEnd in
        for row in 0..<rows {
          let (start, end) = (Int(bounds.start[row]), Int(bounds.end[row]))
          low = min(max(low, start), end)
          while low < end && matrix.value(row, low) < cut.low { low += 1 }
          high = min(max(high, low), end)
          while high < end && matrix.value(row, high) <= cut.high { high += 1 }
          nextStart[row] = Int32(truncatingIfNeeded: low)
          nextEnd[row] = Int32(truncatingIfNeeded: high)
          counts.below += low - start
          counts.notAbove += high - start
        }
      }
    }
    return counts
  }

  /// The value of the rank among the possible ones, which `scratch` can hold.
  @inline(__always)
  func selectAmongPossible(
    _ matrix: some StaircaseMatrix, _ bounds: StaircaseBounds, _ scratch: inout [Double]
  ) -> Double {
    var kept = 0
    for row in 0..<matrix.rows where bounds.start[row] < bounds.end[row] {
      for column in Int(bounds.start[row])..<Int(bounds.end[row]) {
        scratch[kept] = matrix.value(row, column)
        kept += 1
      }
    }
    return scratch.withUnsafeMutableBufferPointer {
      Statistics.select(rank - below, in: UnsafeMutableBufferPointer(rebasing: $0[..<kept]))
    }
  }
}
