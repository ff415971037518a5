import Forms

/// Counts that are less than the words around them say: a part of what was counted before, what was
/// carried between years, documents that are no applications.
extension SentenceReader {
  /// Whether the list that is being told divides the same cells: 其中直接受理28件 of 收到58件.
  func isPartOfItsLike(_ subject: CountSubject) -> Bool {
    guard let list, case .count(let whole) = reading.statements[list.whole].subject else {
      return false
    }
    return whole.cells == subject.cells && scope == reading.statements[list.whole].scope
  }

  /// Whether the clause before names an outcome that is a part of this one.
  func isPartOfOutcome(_ words: ClauseWords) -> Bool {
    guard let earlier = earlierClause?.outcome, let outcome = words.outcome else { return false }
    return earlier != outcome && earlier.overlaps(outcome)
  }

  /// Whether the list that is being told divides something that is not known, or a part of it.
  func isPartOfUnknown(_ subject: CountSubject) -> Bool {
    guard let list else { return isWithinUnknown }
    let whole = reading.statements[list.whole]
    guard case .count(let count) = whole.subject else { return true }
    // 予以公开的19件中，自然人17件: applicants of one outcome.
    let flow: Set<Line> = [.received, .carriedOver, .concluded, .carriedForward]
    let isOfOutcome = flow.isDisjoint(with: count.cells.lines)
    if isOfOutcome && count.cells.table == .applications
      && !flow.isDisjoint(with: subject.cells.lines)
    {
      return true
    }
    // 公开3件。其中，信息不存在2件: no part of the count of the sentence before, so 其中 means another.
    let isElsewhere =
      isOfOutcome && whole.sentence != sentence
      && !Set(count.cells.lines).isSuperset(of: subject.cells.lines)
    return isElsewhere || whole.certainty == .qualified
      || count.cells.table != subject.cells.table
  }

  /// 主动公开36件、依申请公开40件、不予公开4件: documents by the way they are disclosed.
  func isAttribute(_ words: ClauseWords, unit: StatementUnit) -> Bool {
    words.marks.contains(.application) && words.verb == nil && !words.isSpecific
      && publishedUnit == unit
  }

  /// Whether the sentence has counted more of the same: 4件不掌握, 其中2件不存在.
  func isPartOfEarlier(_ subject: CountSubject, _ statement: Statement) -> Bool {
    guard subject.cells.table == .applications else { return false }
    // 收到57件, 撤回39件, 受理18件: what was taken up is less than what came in.
    let isReceived = subject.cells.isLine(.received) && subject.cells.isTotal
    return reading.statements[statementsBeforeSentence...].contains { earlier in
      guard case .count(let count) = earlier.subject else { return false }
      let isSame =
        count.cells == subject.cells
        || isReceived && count.cells.isTotal && count.cells.overlaps(subject.cells)
      return isSame && earlier.value > statement.value
        && earlier.period == statement.period && earlier.scope == statement.scope
    }
  }

  /// 2020年结转3件，办结10件: the year of what was carried says nothing of what follows.
  mutating func restorePeriod(behind words: ClauseWords) {
    guard
      words.marks.contains(.carry) || words.verb == .carriedOver || words.verb == .carriedForward
    else { return }
    period = periodBeforeClause
  }

  /// 收到58件（含上年结转3件）: the count has what was carried over in it.
  mutating func include(_ value: Quantity, in index: Int) {
    guard case .count(var count) = reading.statements[index].subject,
      count.cells.isLine(.received), count.cells.isTotal, value <= reading.statements[index].value
    else { return }
    count.cells = count.cells.union(.total(.carriedOver))
    reading.statements[index].subject = .count(count)
  }
}
