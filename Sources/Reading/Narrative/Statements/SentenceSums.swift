import Forms

/// 新收3件，上年结转1件，共计4件; 行政复议2件，行政诉讼1件，总计3件: sums of what the form has.
extension SentenceReader {
  /// What a sum counts that names nothing itself; nil where the sentence has other counts.
  func subjectOfSum(_ words: ClauseWords, _ statement: Statement) -> CountSubject? {
    let isSum = words.marks.contains(.total) || words.marks.contains(.whole)
    guard isSum, !words.hasSubject, words.unknownBefore + words.unknownAfter == 0,
      statement.unit.countsCases, !statement.isBracketed
    else { return nil }
    var cells: [RowSum] = []
    for part in reading.statements[statementsBeforeSentence...] where !part.isBracketed {
      guard case .count(let count) = part.subject, part.period == statement.period,
        part.scope == statement.scope, part.unit == statement.unit, count.cells.isTotal,
        part.certainty == .stated
      else { return nil }
      cells.append(count.cells)
    }
    guard cells.count >= 2 else { return nil }
    let isIntake =
      cells.count == 2 && cells.contains { $0.isLine(.received) }
      && cells.contains { $0.isLine(.carriedOver) }
    if isIntake { return CountSubject(RowSum([.received, .carriedOver], [.total]), .handled) }
    var sum = cells[0]
    for next in cells.dropFirst() {
      guard next.table == .disputes, sum.table == .disputes, !next.overlaps(sum) else { return nil }
      sum = sum.union(next)
    }
    return CountSubject(sum)
  }
}
