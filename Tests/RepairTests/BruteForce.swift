import Forms
import Repair

/// The smallest repairs of up to three cells of table 3, found by looking at every set of cells without
/// any thought of lines and columns: the reference for the search.
///
/// A set is passed over only where an identity that fails holds none of its cells, or one that does not
/// fail holds exactly one. The rest are solved by substitution over all active identities; unknowns that
/// no identity fixes are tried with all whole numbers in range.
struct BruteForce {
  private let excesses: [Int]
  private let signs: [[Int]]
  private let masks: [UInt64]
  private let values: [Int]
  private let failed: UInt64
  /// The cells, by `Cell.index`, in the order of the other arrays.
  let candidates: [Int]

  /// Whether every active identity of table 3 holds.
  var isSound: Bool { failed == 0 }

  init(_ problem: RepairProblem) {
    let active = Identity.all(in: problem.edition).enumerated()
      .filter { problem.activeIdentities[$0.offset] && $0.element.family != .outcomeSum }
      .map(\.element)
    excesses = active.map { excess($0, problem.values) }
    let involved = Set(active.flatMap { $0.cells.map(\.index) })
    candidates = involved.filter { problem.states[$0] != .unread }.sorted()
    signs = candidates.map { cell in
      active.map { identity in
        identity.left.contains { $0.index == cell }
          ? 1 : identity.right.contains { $0.index == cell } ? -1 : 0
      }
    }
    masks = signs.map { row in
      row.indices.reduce(0) { row[$1] == 0 ? $0 : $0 | 1 << UInt64($1) }
    }
    values = candidates.map { problem.values[$0] }
    var failed: UInt64 = 0
    for row in excesses.indices where excesses[row] != 0 { failed |= 1 << UInt64(row) }
    self.failed = failed
  }

  /// The sets of cells of the smallest size, up to `largest`; empty where none will do.
  func smallest(upTo largest: Int) -> Set<[Int]> {
    for size in 1...largest {
      var sets: Set<[Int]> = []
      visit([], 0, 0, 0, size) { set in
        if solves(set, excesses) { sets.insert(set.map { candidates[$0] }) }
      }
      if !sets.isEmpty { return sets }
    }
    return []
  }

  private func visit(
    _ set: [Int], _ from: Int, _ once: UInt64, _ more: UInt64, _ left: Int, _ body: ([Int]) -> Void
  ) {
    if left == 0 {
      if failed & ~(once | more) == 0 && once & ~more & ~failed == 0 { body(set) }
      return
    }
    if left == 1 {
      for cell in from..<masks.count {
        let both = once & masks[cell]
        let all = once | masks[cell]
        if failed & ~all == 0 && all & ~(more | both) & ~failed == 0 { body(set + [cell]) }
      }
      return
    }
    for cell in from..<masks.count {
      visit(
        set + [cell], cell + 1, once | masks[cell], more | (once & masks[cell]), left - 1, body)
    }
  }

  /// Whether some change, not zero, of every cell of a set makes all identities hold.
  private func solves(_ unknown: [Int], _ rest: [Int]) -> Bool {
    if unknown.isEmpty { return rest.allSatisfy { $0 == 0 } }
    // An identity with one unknown fixes it; else any number may be tried for the first one.
    for row in rest.indices {
      let open = unknown.filter { signs[$0][row] != 0 }
      if open.count == 1 {
        let delta = -rest[row] * signs[open[0]][row]
        return solves(unknown, rest, open[0], delta)
      }
    }
    let reach = rest.reduce(0) { $0 + abs($1) } + 1
    return (-values[unknown[0]]...reach).contains { solves(unknown, rest, unknown[0], $0) }
  }

  private func solves(
    _ unknown: [Int], _ rest: [Int], _ cell: Int, _ delta: Int
  ) -> Bool {
    if delta == 0 || values[cell] + delta < 0 { return false }
    var rest = rest
    for row in rest.indices where signs[cell][row] != 0 { rest[row] += delta * signs[cell][row] }
    return solves(unknown.filter { $0 != cell }, rest)
  }
}
