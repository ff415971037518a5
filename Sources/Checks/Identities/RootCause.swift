import Forms

/// Failed identities of one report that are put down to one cell.
struct RootCause: Sendable {
  /// How far the cell is known to be the cause.
  enum Certainty: Sendable {
    /// Correcting the cell makes all of its identities hold, and no other cell does.
    case explained
    /// The identities share the cell, but no one correction of it makes them all hold.
    case shared
    /// One identity fails, and it does not tell which of its cells is wrong.
    case undecided
  }

  /// The failed identities, in the order of the families and then of the form.
  let identities: [FailedIdentity]
  /// The cell.
  let cell: Cell
  /// Observed less expected, in millionths; nil where no one value makes the identities hold.
  let excess: Int64?
  /// How far the cell is known to be the cause.
  let certainty: Certainty

  /// The family that the finding is filed under: the first that failed.
  var family: Identity.Family { identities[0].identity.family }
}

/// An identity that fails, with its two sides.
struct FailedIdentity: Sendable {
  /// The identity.
  let identity: Identity
  /// The sum of the printed operands on the left, in millionths.
  let left: Int64
  /// The sum of the printed operands on the right, in millionths.
  let right: Int64
}

extension IdentityEvaluation {

  /// The failed identities of some families, put down to as few cells as the identities tell.
  ///
  /// A cell explains identities when all evaluated identities that contain it fail and one change of
  /// it mends them all. The cell that explains most comes first; of several, the first of the form.
  /// What is left is put down to cells that several failed identities share, and then, one by one,
  /// to the only suspect cell or else to the computed cell of the identity.
  /// - Complexity: O(1) in the number of cells where no identity fails.
  func rootCauses(among families: Set<Identity.Family>) -> [RootCause] {
    if !states.contains(where: \.isViolated) { return [] }
    return restricted(to: families).rootCauses()
  }

  private func rootCauses() -> [RootCause] {
    var open = Set(states.indices.filter { states[$0].isViolated })
    var causes: [RootCause] = []
    // What is left when the explained cells are corrected: their identities then hold, and vouch for
    // the other cells they contain.
    var corrected = self
    while let (cell, members) = corrected.largest(of: open, where: corrected.explains) {
      causes.append(cause(of: members, at: cell, .explained))
      for index in members { corrected.states[index] = .satisfied }
      open.subtract(members)
    }
    while let (cell, members) = largest(of: open, where: { cell, _ in isSuspect(cell) }) {
      causes.append(cause(of: members, at: cell, .shared))
      open.subtract(members)
    }
    // Identities that hold vouch for these cells, but a second wrong cell may have made them hold.
    while let (cell, members) = largest(of: open, where: { cell, _ in isPrinted[cell.index] }) {
      causes.append(cause(of: members, at: cell, .shared))
      open.subtract(members)
    }
    for index in open.sorted() { causes.append(corrected.cause(of: index)) }
    return causes.sorted {
      ($0.family.order, $0.cell.index) < ($1.family.order, $1.cell.index)
    }
  }

  /// The cell with the most open identities, two at least, among those that pass a test.
  private func largest(of open: Set<Int>, where passes: (Cell, [Int]) -> Bool)
    -> (cell: Cell, members: [Int])?
  {
    var best: (cell: Cell, members: [Int])?
    for cell in plan.cells {
      let members = plan.memberships[cell.index].map(\.identity).filter(open.contains)
      if members.count < 2 || members.count <= best?.members.count ?? 1 { continue }
      if passes(cell, members) { best = (cell, members) }
    }
    return best
  }

  private func explains(_ cell: Cell, _ members: [Int]) -> Bool {
    guard isSuspect(cell), let excess = commonExcess(of: cell, in: members) else { return false }
    return values[cell.index] >= excess
  }

  /// Whether a number is printed in the cell and no identity that holds vouches for it.
  private func isSuspect(_ cell: Cell) -> Bool {
    isPrinted[cell.index]
      && plan.memberships[cell.index].allSatisfy { states[$0.identity] != .satisfied }
  }

  /// What the cell has too much, where all the identities agree on it.
  private func commonExcess(of cell: Cell, in members: [Int]) -> Int64? {
    var common: Int64?
    for membership in plan.memberships[cell.index] where members.contains(membership.identity) {
      guard case .violated(let difference) = states[membership.identity] else { continue }
      let excess = membership.sign * difference
      if let known = common, known != excess { return nil }
      common = excess
    }
    return common
  }

  private func onlySuspect(in index: Int) -> Cell? {
    let suspects = identities[index].cells.filter { cell in
      guard isSuspect(cell), let excess = commonExcess(of: cell, in: [index]) else { return false }
      return values[cell.index] >= excess
    }
    return suspects.count == 1 ? suspects[0] : nil
  }

  /// Puts one identity down to its only suspect cell, or else to its computed cell.
  func cause(of index: Int) -> RootCause {
    guard let suspect = onlySuspect(in: index) else {
      return cause(of: [index], at: identities[index].total, .undecided)
    }
    return cause(of: [index], at: suspect, .explained)
  }

  private func cause(of members: [Int], at cell: Cell, _ certainty: RootCause.Certainty)
    -> RootCause
  {
    let failed = members.map { (index: $0, order: identities[$0].family.order) }
      .sorted { ($0.order, $0.index) < ($1.order, $1.index) }
    var excess = certainty == .shared ? nil : commonExcess(of: cell, in: members)
    // No figure of the form is below zero.
    if let known = excess, values[cell.index] < known { excess = nil }
    return RootCause(
      identities: failed.map { failedIdentity($0.index) }, cell: cell, excess: excess,
      certainty: certainty)
  }

  private func failedIdentity(_ index: Int) -> FailedIdentity {
    let entry = plan.entries[index]
    let left = plan.operands[entry.left].reduce(0 as Int64) { $0 + values[$1] }
    let right = plan.operands[entry.right].reduce(0 as Int64) { $0 + values[$1] }
    return FailedIdentity(identity: identities[index], left: left, right: right)
  }
}

extension Identity.Family {
  /// The place of the family where failed identities are listed: SUM301, SUM302, BAL301, SUM401.
  var order: Int {
    switch self {
    case .applicantSum: 0
    case .resultSum: 1
    case .balance: 2
    case .outcomeSum: 3
    }
  }
}
