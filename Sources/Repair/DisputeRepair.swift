import Forms

/// The blocks of table 4: one sum each, so that one cell mends it: the total can take any value.
struct DisputeRepair {
  let problem: RepairProblem
  let ranking: Ranking

  /// The failed blocks, each with every cell whose change mends it.
  func components(from first: Int) -> [RepairComponent] {
    let identities = Identity.all(in: problem.edition)
    return (first..<identities.count).compactMap { number in
      problem.activeIdentities[number] ? component(number, identities[number]) : nil
    }
  }

  private func component(_ number: Int, _ identity: Identity) -> RepairComponent? {
    let left = identity.left.reduce(0) { $0 + problem.values[$1.index] }
    let right = identity.right.reduce(0) { $0 + problem.values[$1.index] }
    if left == right { return nil }
    var sets: [Ranking.Candidate] = []
    for cell in identity.cells {
      let delta = cell == identity.total ? right - left : left - right
      let truth = problem.values[cell.index] + delta
      if truth < 0 { continue }
      let change = JointExplanation.Change(cell: cell.index, truth: truth)
      sets.append(Ranking.Candidate([change], isDetermined: true))
    }
    return ranking.component(
      of: .disputes, failed: [number], sets, certainty: .complete, lowerBound: 1)
  }
}
