import Forms

/// Which cells stand above and beside each cell of an edition, and which are computed from others.
struct Neighbourhood: Sendable {
  /// By `Cell.index`: the cell of the line above, −1 where there is none.
  let above: [Int]
  let left: [Int]
  let right: [Int]
  /// Whether a cell is a total, a concluded cell or one carried forward: computed, not counted.
  let isComputed: [Bool]

  private static let of2019 = Neighbourhood(.form2019)
  private static let of2021 = Neighbourhood(.form2021)

  static func of(_ edition: Edition) -> Neighbourhood {
    switch edition {
    case .form2019: of2019
    case .form2021: of2021
    }
  }

  private init(_ edition: Edition) {
    var above = [Int](repeating: -1, count: Cell.count)
    var left = above
    var right = above
    var isComputed = [Bool](repeating: false, count: Cell.count)
    for table in [Table.applications, .disputes] {
      let grid = edition.lines(of: table).map { edition.cells(of: $0).map(\.index) }
      for line in grid.indices {
        for (place, cell) in grid[line].enumerated() {
          if line > 0 { above[cell] = grid[line - 1][place] }
          if place > 0 { left[cell] = grid[line][place - 1] }
          if place + 1 < grid[line].count { right[cell] = grid[line][place + 1] }
        }
      }
    }
    for identity in Identity.all(in: edition) { isComputed[identity.total.index] = true }
    self.above = above
    self.left = left
    self.right = right
    self.isComputed = isComputed
  }
}
