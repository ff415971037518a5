import Forms
import Reading
import Repair

/// Failed identities of one report with one cause, and what would mend them.
struct RootCause: Sendable {
  /// How far the cause is known.
  enum Remedy: Sendable {
    /// One smallest correction is clearly the most plausible.
    case clear(RepairAlternative)
    /// Several smallest corrections are about equally plausible.
    case open(plausible: Int)
    /// No correction of up to three cells makes all of them hold, and none was found beyond.
    case beyondThreeCells
    /// A number that is no count takes part; the value that would mend all, if there is one.
    case noCount(mending: Int64?)
  }

  /// The failed identities, in the order of the families and then of the form.
  let identities: [FailedIdentity]
  /// The cell that the finding is about.
  let cell: Cell
  /// How far the cause is known.
  let remedy: Remedy
  /// Every smallest correction; nil where a number is no count.
  let component: RepairComponent?

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
  /// The root causes of the failed identities of some families.
  ///
  /// - Parameter context: What other years and the narrative say; it ranks corrections.
  /// - Complexity: O(1) in the number of cells where no identity fails; see `RepairProblem.solve`.
  func rootCauses(among families: Set<Identity.Family>, context: RepairContext = .none)
    -> [RootCause]
  {
    if !hasViolations { return [] }
    let evaluation = restricted(to: families)
    let result = evaluation.repairProblem().solve(context: context)
    let causes =
      result.components.map(evaluation.cause) + evaluation.violatedByNoCount().map(evaluation.cause)
    return causes.sorted {
      ($0.family.order, $0.cell.index) < ($1.family.order, $1.cell.index)
    }
  }

  private func cause(of component: RepairComponent) -> RootCause {
    let failed = failed(component.failedIdentities)
    let remedy: RootCause.Remedy
    let cell: Cell
    if let best = component.best {
      remedy = .clear(best)
      cell = mostFailed(best.changes.map(\.cell), failed)
    } else {
      remedy =
        component.alternatives.isEmpty
        ? .beyondThreeCells : .open(plausible: component.plausibleCount)
      cell = commonCell(of: failed, in: component)
    }
    return RootCause(identities: failed, cell: cell, remedy: remedy, component: component)
  }

  private func cause(of group: (cell: Cell, identities: [Int])) -> RootCause {
    RootCause(
      identities: failed(group.identities), cell: group.cell,
      remedy: .noCount(mending: mending(group.cell, group.identities)), component: nil)
  }

  /// The cell that stands in most of the failed identities, the first of the form among equals.
  private func mostFailed(_ cells: [Cell], _ failed: [FailedIdentity]) -> Cell {
    precondition(!cells.isEmpty, "a correction without a cell")
    let counts = cells.map { cell in failed.count { $0.identity.cells.contains(cell) } }
    let most = counts.reduce(0, max)
    for (cell, count) in zip(cells, counts) where count == most { return cell }
    return cells[0]
  }

  /// The cell that all failed identities share; else the computed cell of the first.
  private func commonCell(of failed: [FailedIdentity], in component: RepairComponent) -> Cell {
    let first = failed[0].identity
    if failed.count == 1 { return first.total }
    let shared = first.cells.filter { cell in
      isPrinted[cell.index] && failed.allSatisfy { $0.identity.cells.contains(cell) }
    }
    return shared.first ?? first.total
  }

  /// The value of a cell that makes some identities hold, in millionths; nil where they differ on it
  /// or it is no count.
  private func mending(_ cell: Cell, _ members: [Int]) -> Int64? {
    var common: Int64?
    for membership in plan.memberships[cell.index] where members.contains(membership.identity) {
      guard case .violated(let difference) = states[membership.identity] else { continue }
      let value = values[cell.index] - membership.sign * difference
      if let known = common, known != value { return nil }
      common = value
    }
    guard let common, common >= 0, common % Quantity.scale == 0 else { return nil }
    return common
  }

  private func failed(_ members: [Int]) -> [FailedIdentity] {
    members.sorted {
      (identities[$0].family.order, $0) < (identities[$1].family.order, $1)
    }.map(failedIdentity)
  }

  /// An identity with the sums of its two sides.
  func failedIdentity(_ index: Int) -> FailedIdentity {
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
