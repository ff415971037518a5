import Forms

extension FaultPlanter {
  private static let caseWords = ["复议", "诉讼"]

  private func speaksOfCases(_ sentence: Sentence) -> Bool {
    Self.caseWords.contains { sentence.contains($0) }
  }

  private var caseCells: [Cell] {
    [.reconsiderations, .suits].flatMap { facts[$0] > 0 ? cells(of: $0) : [] }
  }

  /// The prose denies what table 4 has: all cases, or those of one kind.
  mutating func plantDenial(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let mentions = prose.addresses.filter { speaksOfCases(prose[$0]) }
    let denials = (shapes[.denial] + shapes[.disputes]).filter { $0.isFalseDenial(of: facts) }
    guard facts[.disputes] > 0, let first = mentions.first, !denials.isEmpty else { return nil }
    let planner = ProsePlanner(facts, shapes, prose.style, random)
    let shape = random.pick(denials)
    let sentence = planner.write(shape, seed: random.next())
    var changed = prose
    changed[first] = sentence
    changed[first].prefix = prose[first].prefix
    changed.removeSentences { address, sentence in address != first && speaksOfCases(sentence) }
    guard let place = changed.addresses.first(where: { changed[$0].seed == sentence.seed }) else {
      return nil
    }
    let planting = Planting(
      fault: .casesDenied, cells: shape.denied.filter { facts[$0] > 0 }.flatMap(cells),
      section: .allCases[place.section], shape: shape.id, stated: sentence.string,
      expected: prose[first].string, sentence: place)
    return (changed, planting)
  }

  /// The prose says nothing of what table 4 has.
  mutating func plantSilence(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let mentions = prose.addresses.filter { speaksOfCases(prose[$0]) }
    guard facts[.disputes] > 0, let first = mentions.first else { return nil }
    var changed = prose
    changed.removeSentences { _, sentence in speaksOfCases(sentence) }
    let planting = Planting(
      fault: .casesNotMentioned, cells: caseCells, section: .overview,
      expected: prose[first].string)
    return (changed, planting)
  }
}

extension Shape {
  /// The kinds of cases that the shape says there were none of.
  fileprivate var denied: [Quantity] {
    conditions.flatMap { condition -> [Quantity] in
      switch condition {
      case .zero(.disputes): [.reconsiderations, .suits]
      case .zero(let quantity): [quantity]
      default: []
      }
    }
  }

  /// Whether the shape denies cases there were, and says nothing else that is untrue.
  fileprivate func isFalseDenial(of facts: NarrativeFacts) -> Bool {
    let deniesOthers = denied.contains { $0 != .reconsiderations && $0 != .suits }
    if deniesOthers || denied.allSatisfy({ facts[$0] == 0 }) { return false }
    return conditions.allSatisfy { condition in
      if case .zero = condition { return true }
      return condition.holds(for: facts)
    }
  }
}
