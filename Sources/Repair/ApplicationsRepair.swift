import Forms

/// Repairs table 3: searches, supposes shifted lines and columns, and splits what it finds into root
/// causes.
struct ApplicationsRepair {
  private let plan: ApplicationsPlan
  private let ranking: Ranking
  private let state: TableState
  private let isPrinted: [Bool]
  private(set) var steps = 0

  init(_ problem: RepairProblem, plan: ApplicationsPlan, ranking: Ranking) {
    self.plan = plan
    self.ranking = ranking
    isPrinted = plan.cells.map { problem.states[$0.index] == .printed }
    state = TableState(
      plan: plan, values: plan.cells.map { problem.values[$0.index] },
      isOpen: plan.cells.map { problem.states[$0.index] != .unread },
      isActive: problem.activeIdentities[..<plan.identityCount])
  }

  /// The root causes; empty where every active identity holds.
  mutating func components(effort: RepairEffort) -> [RepairComponent] {
    if state.isMended { return [] }
    var search = MinimalSearch(state, effort: effort)
    search.searchProven()
    let supposed = Hypotheses(state, isPrinted: isPrinted).found
    let certainty = Self.certainty(search)
    if certainty == .moreThanThreeCells && supposed.isEmpty { search.searchFurther() }
    steps = search.steps
    var parts = RootCauses(state, search.solutions).components
    if parts.isEmpty { parts = [RootCauses.Component(failed: state.failedIdentities, sets: [])] }
    let ranked = parts.map { component($0, supposed: [], certainty, search.lowerBound) }
    if supposed.isEmpty { return ranked }
    return withSupposed(supposed, parts, ranked, search, certainty)
  }

  private static func certainty(_ search: MinimalSearch) -> RepairComponent.Certainty {
    if search.isProven {
      return search.isSpent || search.solutions.isTruncated ? .truncated : .complete
    }
    return search.isSpent && search.sizeReached <= MinimalSearch.provenSize
      ? .effortSpent : .moreThanThreeCells
  }

  /// Puts the hypotheses beside the sets of the only component; or, where there are several, in place
  /// of all of them if that is the more plausible.
  private func withSupposed(
    _ supposed: [Hypotheses.Found], _ parts: [RootCauses.Component], _ ranked: [RepairComponent],
    _ search: MinimalSearch, _ certainty: RepairComponent.Certainty
  ) -> [RepairComponent] {
    if parts.count == 1 {
      return [component(parts[0], supposed: supposed, certainty, search.lowerBound)]
    }
    let apart = ranked.reduce(0) { $0 + ($1.alternatives.first?.score ?? -.infinity) }
    let best = supposed.map { ranking.outcome(candidate($0)).score }.max() ?? -.infinity
    if best <= apart { return ranked }
    let whole = RootCauses.Component(
      failed: state.failedIdentities,
      sets: zip(search.solutions.sets, search.solutions.isDetermined).map { ($0, $1) })
    return [component(whole, supposed: supposed, certainty, search.lowerBound)]
  }

  private func component(
    _ part: RootCauses.Component, supposed: [Hypotheses.Found],
    _ certainty: RepairComponent.Certainty, _ lowerBound: Int
  ) -> RepairComponent {
    var candidates: [Ranking.Candidate] = []
    for (set, isDetermined) in part.sets {
      let slip = supposed.first { $0.changes == set }?.slip
      candidates.append(
        Ranking.Candidate(changes(set), isDetermined: isDetermined, slip: slip))
    }
    for found in supposed where !part.sets.contains(where: { $0.0 == found.changes }) {
      candidates.append(candidate(found))
    }
    return ranking.component(
      of: .applications, failed: bits(part.failed), candidates, certainty: certainty,
      lowerBound: lowerBound)
  }

  private func candidate(_ found: Hypotheses.Found) -> Ranking.Candidate {
    Ranking.Candidate(
      changes(found.changes), isDetermined: true, isMinimal: false, slip: found.slip)
  }

  private func changes(_ set: [SolutionList.Change]) -> [JointExplanation.Change] {
    set.map {
      JointExplanation.Change(
        cell: plan.cells[$0.cell].index, truth: state.values[$0.cell] + $0.delta)
    }
  }

  private func bits(_ mask: UInt64) -> [Int] {
    (0..<plan.identityCount).filter { mask & (1 << UInt64($0)) != 0 }
  }
}
