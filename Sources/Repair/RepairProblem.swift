public import Forms

/// The figures of one report and which of its identities count.
///
/// Table 3 is one problem, with sums both ways; each block of table 4 is one of its own.
public struct RepairProblem: Sendable {
  /// The edition of the form.
  public let edition: Edition
  /// The values by `Cell.index`, in whole counts; 0 where nothing is printed. Those of cells of other
  /// tables are not looked at.
  public let values: [Int]
  /// The state of each cell by `Cell.index`.
  public let states: [CellState]
  /// Whether an identity must hold after the repair, by position in `Identity.all(in:)`: those that are
  /// satisfied or violated. An undetermined one is not active.
  public let activeIdentities: [Bool]

  /// The largest value a cell may hold, 2⁵⁰: sums of it are exact.
  public static let largestValue = 1 << 50

  /// States a problem.
  ///
  /// - Precondition: the arrays have one entry for each cell and identity; active identities hold no
  ///   unread cell, and no value beyond `largestValue`.
  public init(
    edition: Edition, values: [Int], states: [CellState], activeIdentities: [Bool]
  ) {
    let identities = Identity.all(in: edition)
    precondition(
      values.count == Cell.count && states.count == Cell.count,
      "\(values.count) values and \(states.count) states for \(Cell.count) cells")
    precondition(
      activeIdentities.count == identities.count,
      "\(activeIdentities.count) states of \(identities.count) identities")
    self.edition = edition
    self.values = values
    self.states = states
    self.activeIdentities = activeIdentities
    checkOperands(identities)
  }

  private func checkOperands(_ identities: [Identity]) {
    for (number, identity) in identities.enumerated() where activeIdentities[number] {
      for side in [identity.left, identity.right] {
        for cell in side {
          precondition(
            states[cell.index] != .unread, "\(identity.id) is active with \(cell.id) unread")
          precondition(
            values[cell.index].magnitude <= UInt(Self.largestValue)
              && (states[cell.index] == .printed || values[cell.index] == 0),
            "\(cell.id) holds \(values[cell.index]) and is \(states[cell.index])")
        }
      }
    }
  }

  /// Finds the smallest repairs and ranks them.
  ///
  /// The same problem gives the same result, whatever the machine.
  /// - Complexity: microseconds where up to three cells are wrong; bounded by the effort.
  public func solve(
    context: RepairContext = .none, effort: RepairEffort = .standard
  ) -> RepairResult {
    let plan = ApplicationsPlan.of(edition)
    let ranking = Ranking(judgement: CellJudgement(self, context))
    var repair = ApplicationsRepair(self, plan: plan, ranking: ranking)
    var components = repair.components(effort: effort)
    components += DisputeRepair(problem: self, ranking: ranking).components(
      from: plan.identityCount)
    return RepairResult(components: components, steps: repair.steps)
  }
}
