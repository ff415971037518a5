/// Sets of changed cells, each listed once.
struct SolutionList {
  /// One cell of a set and how much is added to it.
  struct Change: Hashable {
    let cell: Int
    let delta: Int
  }

  /// The sets, each by ascending cell.
  private(set) var sets: [[Change]] = []
  /// Whether the values of a set are fixed by the identities.
  private(set) var isDetermined: [Bool] = []
  private(set) var isTruncated = false
  private let limit: Int
  private var places: [UInt64: Int] = [:]

  init(limit: Int) { self.limit = limit }

  /// Adds a set unless its cells are listed.
  ///
  /// - Parameter key: The same for sets of the same cells, and hardly ever for others.
  mutating func add(_ changes: [Change], key: UInt64, isDetermined: Bool) {
    let set = changes.sorted { $0.cell < $1.cell }
    if let place = places[key] {
      if sets[place].map(\.cell) == set.map(\.cell) { return }
      // Two sets share a key: the first keeps it, and the others are compared one by one.
      let cells = set.map(\.cell)
      if sets.contains(where: { $0.map(\.cell) == cells }) { return }
    }
    if sets.count >= limit {
      isTruncated = true
      return
    }
    if places[key] == nil { places[key] = sets.count }
    sets.append(set)
    self.isDetermined.append(isDetermined)
  }

  /// A number for a cell; the keys of sets are their exclusive or.
  static func key(of cell: Int) -> UInt64 {
    var x = UInt64(cell + 1) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }
}
