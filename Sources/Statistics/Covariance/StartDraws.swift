/// Random starts of a search: short lists of rows, numbered as in the sample.
enum StartDraws {
  /// All sets of p + 1 rows where there are at most `exhaustive`, else random ones.
  ///
  /// - Parameters:
  ///   - rows: The number of rows to choose from.
  ///   - longest: How many rows a list goes on with, for starts that do not span all dimensions.
  static func starts(
    _ count: Int, rows: Int, columns: Int, longest: Int, exhaustive: Int, seed: UInt64
  ) -> [SubsetSearch.Start] {
    let least = columns + 1
    if let sets = combinationCount(rows, least), sets <= exhaustive {
      return combinations(rows, least).map { .rows($0, least: least) }
    }
    return (0..<count).map { index in
      var positions = SamplePositions(seed: seed &+ UInt64(index) &* 0xD1B5_4A32_D192_ED03)
      return .rows(draw(longest, of: rows, &positions), least: least)
    }
  }

  /// Different rows in random order.
  static func draw(_ count: Int, of rows: Int, _ positions: inout SamplePositions) -> [Int32] {
    var all = (0..<Int32(rows)).map { $0 }
    for place in 0..<min(count, rows) {
      all.swapAt(place, place + positions.next(below: rows - place))
    }
    return Array(all[..<min(count, rows)])
  }

  /// The number of sets of so many rows; nil when it is astronomic.
  private static func combinationCount(_ rows: Int, _ chosen: Int) -> Int? {
    guard chosen <= rows else { return nil }
    var count = 1
    for index in 0..<chosen {
      let (product, overflow) = count.multipliedReportingOverflow(by: rows - index)
      guard !overflow else { return nil }
      count = product / (index + 1)
    }
    return count
  }

  /// All sets of so many rows, in lexicographic order.
  private static func combinations(_ rows: Int, _ chosen: Int) -> [[Int32]] {
    var current = (0..<Int32(chosen)).map { $0 }
    var all = [current]
    while let place = (0..<chosen).last(where: { Int(current[$0]) < rows - chosen + $0 }) {
      current[place] += 1
      for next in place + 1..<chosen { current[next] = current[next - 1] + 1 }
      all.append(current)
    }
    return all
  }
}
