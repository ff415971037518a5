import Forms

/// Puts the alternatives of a component in order of plausibility.
struct Ranking {
  /// A set of changed cells that mends a component.
  struct Candidate {
    let changes: [JointExplanation.Change]
    let isDetermined: Bool
    let isMinimal: Bool
    /// The one slip that explains the set, where it was found by supposing it.
    let slip: Slip?

    init(
      _ changes: [JointExplanation.Change], isDetermined: Bool, isMinimal: Bool = true,
      slip: Slip? = nil
    ) {
      self.changes = changes
      self.isDetermined = isDetermined
      self.isMinimal = isMinimal
      self.slip = slip
    }
  }

  let judgement: CellJudgement

  /// The score of a set and the slip of each of its cells.
  func outcome(_ candidate: Candidate) -> JointExplanation.Outcome {
    let joint = JointExplanation(judgement: judgement, changes: candidate.changes)
    let best = joint.best()
    if let slip = candidate.slip {
      let whole = joint.explained(by: slip)
      if whole.score > best.score { return whole }
    }
    return best
  }

  /// A component with its alternatives in order.
  func component(
    of table: Table, failed: [Int], _ candidates: [Candidate],
    certainty: RepairComponent.Certainty, lowerBound: Int
  ) -> RepairComponent {
    var alternatives = candidates.map(alternative)
    alternatives.sort { a, b in
      if a.score != b.score { return a.score > b.score }
      return a.changes.map(\.cell.index).lexicographicallyPrecedes(b.changes.map(\.cell.index))
    }
    let plausible = alternatives.prefix {
      $0.score > alternatives[0].score - ErrorModel.margin
    }
    return RepairComponent(
      table: table, failedIdentities: failed, alternatives: alternatives,
      plausibleCount: plausible.count, certainty: certainty, lowerBound: lowerBound)
  }

  private func alternative(_ candidate: Candidate) -> RepairAlternative {
    let outcome = outcome(candidate)
    let changes = zip(candidate.changes, outcome.slips).map { change, slip in
      CellChange(
        cell: Cell(index: change.cell), observed: judgement.printed(change.cell),
        repaired: change.truth, slip: slip,
        support: judgement.support(change.cell, truth: change.truth))
    }
    return RepairAlternative(
      changes: changes, score: outcome.score, isDetermined: candidate.isDetermined,
      isMinimal: candidate.isMinimal)
  }
}
