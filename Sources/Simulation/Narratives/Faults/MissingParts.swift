import Forms

extension FaultPlanter {
  /// Section 六 loses what it says of the fees for processing information.
  mutating func removeFeeStatement(from prose: Prose) -> (prose: Prose, planting: Planting)? {
    let section = Prose.Section.others.rawValue
    // Whoever says that nothing was charged has said what was due, in whatever words.
    let words = ["信息处理费", "收取", "收费", "免费"]
    let isStatement = { (address: Prose.Address, sentence: Sentence) in
      address.section == section
        && (sentence.shape.topic == .feeStatement || words.contains { sentence.contains($0) })
    }
    let statements = prose.addresses.filter { isStatement($0, prose[$0]) }
    guard facts.edition == .form2021, let first = statements.first else { return nil }
    var changed = prose
    changed.removeSentences(where: isStatement)
    if changed.sections[section].isEmpty {
      var planner = ProsePlanner(facts, shapes, prose.style, random)
      guard let sentence = planner.sentence(.nothingElse) else { return nil }
      changed.sections[section] = [Prose.Paragraph(lead: "", sentences: [sentence])]
    }
    return (
      changed,
      Planting(
        fault: .feeStatementMissing, section: .others, expected: prose[first].string)
    )
  }

  /// Section 五 keeps its heading alone; section 六 where no statement on fees is due.
  mutating func emptySection(of prose: Prose) -> (prose: Prose, planting: Planting)? {
    let section: Prose.Section =
      facts.edition == .form2019 && random.chance(0.5) ? .others : .problems
    if prose.sections[section.rawValue].isEmpty { return nil }
    var changed = prose
    changed.sections[section.rawValue] = []
    return (changed, Planting(fault: .emptySection, section: section))
  }

  /// A government's report loses one or all of what article 50 asks for.
  mutating func removeContents(from prose: Prose) -> (prose: Prose, planting: Planting)? {
    if facts.organ.kind != .government { return nil }
    let contents: [(topic: Topic, name: String)] = [
      (.appraisal, "工作考核"), (.review, "社会评议"), (.accountability, "责任追究"),
    ]
    let missing = random.chance(0.5) ? contents : [random.pick(contents)]
    let topics = missing.map(\.topic)
    var changed = prose
    changed.removeSentences { _, sentence in topics.contains(sentence.shape.topic) }
    return (
      changed,
      Planting(
        fault: .contentsMissing, section: .overview,
        expected: missing.map(\.name).joined(separator: "、"))
    )
  }
}
