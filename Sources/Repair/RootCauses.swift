/// Splits the failed identities into those that go together: two do if some smallest set mends both
/// through one cell, or through cells that share an identity.
///
/// A set of cells that mends one component goes with any set of another, so that the sets of the table
/// are the product of the lists.
struct RootCauses {
  /// Failed identities that go together, as bits, and the sets that mend them.
  struct Component {
    var failed: UInt64
    var sets: [([SolutionList.Change], Bool)]
  }

  let components: [Component]

  init(_ state: TableState, _ solutions: SolutionList) {
    let failed = state.failedIdentities
    let groups = solutions.sets.map { Self.groups($0, state) }
    var masks: [UInt64] = []
    for group in groups.joined() { Self.merge(group & failed, into: &masks) }
    masks.sort { $0.trailingZeroBitCount < $1.trailingZeroBitCount }
    if masks.count == 1 {
      let sets = zip(solutions.sets, solutions.isDetermined).map { ($0, $1) }
      components = [Component(failed: masks[0], sets: sets)]
      return
    }
    var components = masks.map { Component(failed: $0, sets: []) }
    var seen = [Set<[SolutionList.Change]>](repeating: [], count: masks.count)
    for (place, set) in solutions.sets.enumerated() {
      for (number, mask) in masks.enumerated() {
        let part = set.filter { change in
          let own = state.activeIdentities(of: change.cell)
          return groups[place].contains { $0 & own != 0 && $0 & mask != 0 }
        }
        if seen[number].insert(part).inserted {
          components[number].sets.append((part, solutions.isDetermined[place]))
        }
      }
    }
    self.components = components
  }

  /// The identities that the cells of a set touch, cells with a common one taken together.
  private static func groups(_ set: [SolutionList.Change], _ state: TableState) -> [UInt64] {
    var masks: [UInt64] = []
    for change in set { merge(state.activeIdentities(of: change.cell), into: &masks) }
    return masks
  }

  /// Adds a mask, joined with those that it overlaps.
  private static func merge(_ mask: UInt64, into masks: inout [UInt64]) {
    if mask == 0 { return }
    var joined = mask
    masks.removeAll { other in
      if other & mask == 0 { return false }
      joined |= other
      return true
    }
    masks.append(joined)
  }
}
