import Forms
import Intake

/// Clauses without a number that state one: 没有因政府信息公开引起的行政复议 states that there are 0,
/// 与上年持平 that the change is 0.
extension SentenceReader {
  /// Reads the clause that ends here as a denial.
  mutating func readDenial() {
    clause.settleCarry(clausePeriod)
    guard clause.marks.contains(.negation), clause.unknownBefore + clause.unknownAfter == 0,
      clause.marks.isDisjoint(with: [
        .otherTopic, .limiting, .share, .rate, .decoy, .organ, .channel,
      ])
    else { return }
    let unit: StatementUnit = clause.marks.contains(.processingFee) ? .yuan : .pieces
    var statement = unnumbered(unit)
    if clause.marks.contains(.processingFee) {
      statement.subject = .processingFee
    } else {
      // 未答复 and 未办结 deny an action on what there is; only what was received can be denied.
      if clause.verb == .conclude || clause.verb == .handle { return }
      guard let answer = SubjectGrammar.count(clause, unit: unit, in: context) else { return }
      var subject = answer.subject
      if subject.verb == .handled || subject.verb == .received { subject.verb = .newlyReceived }
      statement.subject = .count(subject)
      // 无结转2024年办理的申请: the year is when they would be concluded.
      if clause.verb == .carriedForward || clause.verb == .carriedOver {
        period = periodBeforeClause
        statement.period = period
      }
    }
    reading.statements.append(statement)
  }

  /// Reads 与上年持平.
  mutating func readLevel() {
    guard clause.change == .flat, hasComparison, let lastCount else { return }
    let last = reading.statements[lastCount]
    var statement = unnumbered(last.unit)
    statement.period = .current
    // 基本持平, 大体持平.
    let isAbout = (clauseStart..<max(clauseStart, clauseEnd - 1)).contains {
      text[$0] == 0x57FA && text[$0 + 1] == 0x672C || text[$0] == 0x5927 && text[$0 + 1] == 0x4F53
    }
    if isAbout { statement.approximation = .about }
    var change = ChangeSubject(cells: nil, current: lastCount, base: nil, direction: .flat)
    if case .count(let count) = last.subject { change.cells = count.cells }
    statement.subject = .change(change)
    reading.statements.append(statement)
  }

  private func unnumbered(_ unit: StatementUnit) -> Statement {
    let start = max(clauseStart, clauseEnd - NarrativeBounds.longestClause)
    let span = text.span(text.trimmed(start..<clauseEnd))
    var statement = Statement(
      value: .zero, unit: unit, decimals: 0, span: span, clause: span, sentence: sentence)
    statement.period = period
    statement.scope = scope
    statement.section = section
    return statement
  }
}
