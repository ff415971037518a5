import Forms

extension FaultPlanter {
  private static let caseWords = ["复议", "诉讼"]

  private func speaksOfCases(_ sentence: Sentence) -> Bool {
    Self.caseWords.contains { sentence.contains($0) }
  }

  private var caseCells: [Cell] {
    [.reconsiderations, .suits].flatMap { facts[$0] > 0 ? cells(of: $0) : [] }
  }

  /// The prose denies what table 4 has.
  mutating func plantDenial(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let mentions = prose.addresses.filter { speaksOfCases(prose[$0]) }
    let denials = shapes[.denial].filter(\.deniesAllCases)
    guard facts[.disputes] > 0, let first = mentions.first, !denials.isEmpty else { return nil }
    let planner = ProsePlanner(facts, shapes, prose.style, random)
    let sentence = planner.write(random.pick(denials), seed: random.next())
    var changed = prose
    changed[first] = sentence
    changed.removeSentences { address, sentence in address != first && speaksOfCases(sentence) }
    guard let place = changed.addresses.first(where: { changed[$0].seed == sentence.seed }) else {
      return nil
    }
    let planting = Planting(
      fault: .casesDenied, cells: caseCells, section: .allCases[place.section],
      shape: sentence.shape.id, stated: sentence.string, expected: prose[first].string,
      sentence: place)
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
  /// Whether the shape says that there was no case at all.
  var deniesAllCases: Bool {
    conditions.contains { if case .zero(.disputes) = $0 { true } else { false } }
  }
}
