/// The rows of a panel by unit and time, and the peers of each unit.
///
/// A unit is observed in one or more rows, one for each time. Its peers are the units that share its
/// group on some level; levels run from the narrowest to all units together.
public struct UnitSeries: Sendable {
  /// The rows, unit by unit, each unit's in the order of time.
  public let rows: [Int]
  /// Unit `u` has the rows `rows[bounds[u]..<bounds[u + 1]]`.
  public let bounds: [Int]
  /// For each level the group of each unit, from 0; −1 for none.
  public let levels: [[Int]]
  /// The number of rows of the panel, those of no unit among them.
  public let rowCount: Int

  /// Creates the series.
  ///
  /// - Precondition: bounds rise from 0 to the number of rows, and every level names each unit.
  public init(rows: [Int], bounds: [Int], levels: [[Int]], rowCount: Int) {
    precondition(bounds.first == 0 && bounds.last == rows.count, "bounds of \(rows.count) rows")
    for level in levels {
      precondition(level.count == bounds.count - 1, "\(level.count) of \(bounds.count - 1) units")
    }
    self.rows = rows
    self.bounds = bounds
    self.levels = levels
    self.rowCount = rowCount
  }

  /// The number of units.
  public var unitCount: Int { bounds.count - 1 }

  /// The places of a unit in `rows`.
  public func places(of unit: Int) -> Range<Int> { bounds[unit]..<bounds[unit + 1] }

  /// One value for each unit, learnt from the narrowest level on which it has enough peers.
  ///
  /// - Parameters:
  ///   - least: The fewest units with something observed that a group is learnt from.
  ///   - isObserved: Whether a unit has anything to teach.
  ///   - learn: The value of a group from its observed units; nil where they do not tell.
  /// - Returns: Shape (units); nil where no level has enough.
  /// - Complexity: O(levels × units) besides the learning.
  func learnt<Value>(
    atLeast least: Int, where isObserved: (Int) -> Bool, _ learn: ([Int]) -> Value?
  ) -> [Value?] {
    var values = [Value?](repeating: nil, count: unitCount)
    for level in levels {
      let groupCount = (level.max() ?? -1) + 1
      var members = [[Int]](repeating: [], count: groupCount)
      var isWanted = [Bool](repeating: false, count: groupCount)
      for unit in 0..<unitCount where level[unit] >= 0 {
        if values[unit] == nil { isWanted[level[unit]] = true }
        if isObserved(unit) { members[level[unit]].append(unit) }
      }
      let learntValues = members.indices.map { group -> Value? in
        guard isWanted[group], members[group].count >= least else { return nil }
        return learn(members[group])
      }
      for unit in 0..<unitCount where values[unit] == nil && level[unit] >= 0 {
        values[unit] = learntValues[level[unit]]
      }
    }
    return values
  }

  /// Values by place as values by row; NaN for a row of no unit.
  func byRow(_ values: [Double]) -> [Double] {
    var result = [Double](repeating: .nan, count: rowCount)
    for (place, row) in rows.enumerated() { result[row] = values[place] }
    return result
  }

  /// Whether a unit has two or more times besides a place, by which it can be told which of them is wild.
  func hasTwoOthers(_ place: Int, of unit: Int, where isObserved: (Int) -> Bool) -> Bool {
    var count = 0
    for other in places(of: unit) where other != place && isObserved(other) { count += 1 }
    return count >= 2
  }
}
