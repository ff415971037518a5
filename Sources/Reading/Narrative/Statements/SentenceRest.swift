/// 办结8件，公开3件，其余5件未提供: what is left completes a list that no word opens.
extension SentenceReader {
  /// Notes the list of a sentence of what was answered, outcomes of it, and the rest.
  mutating func divideByRest() {
    guard counts.count >= 3, reading.statements.count - statementsBeforeSentence == counts.count,
      let whole = counts.first, let rest = counts.last, rest.marks.contains(.rest),
      rest.verb == nil || rest.verb == .conclude,
      rest.marks.isDisjoint(with: [.otherTopic, .share, .comparison, .negation, .carry]),
      !reading.lists[listsBeforeSentence...].contains(where: { $0.whole == whole.index })
    else { return }
    let statement = reading.statements[whole.index]
    guard statement.countedLines == 1, statement.certainty == .stated, whole.outcome == nil,
      whole.applicant == nil, whole.marks.isDisjoint(with: [.limiting, .otherTopic, .negation])
    else { return }
    let parts = counts.dropFirst()
    let areOutcomes = parts.dropLast().allSatisfy {
      $0.outcome != nil && reading.statements[$0.index].countedLines == 4
    }
    let areAlike = parts.allSatisfy {
      let part = reading.statements[$0.index]
      return part.unit == statement.unit && part.period == statement.period
        && part.scope == statement.scope
    }
    guard areOutcomes, areAlike else { return }
    reading.lists.append(
      StatementList(
        whole: whole.index, parts: parts.map(\.index), isClosed: true, isExclusive: true,
        enumerated: parts.count))
  }
}
