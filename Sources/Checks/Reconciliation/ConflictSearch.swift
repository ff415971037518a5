import Forms
import Reading

/// Finds one thing that the narrative states with two values.
struct ConflictSearch {
  private let report: AnnualReport
  private let blanks: ConfirmedBlanks
  /// The pairs, each statement in one pair at most.
  private(set) var conflicts: [Reconciliation.Conflict] = []

  init(_ report: AnnualReport, _ blanks: ConfirmedBlanks) {
    self.report = report
    self.blanks = blanks
    var earlier: [Int] = []
    var paired: Set<Int> = []
    for (index, statement) in report.statements.enumerated() {
      guard Self.isMeant(statement) else { continue }
      if let first = earlier.first(where: { !paired.contains($0) && differ($0, index) }) {
        conflicts.append(Reconciliation.Conflict(first: first, second: index))
        paired.formUnion([first, index])
      }
      earlier.append(index)
    }
  }

  private static func isMeant(_ statement: Statement) -> Bool {
    switch statement.subject {
    case .count, .published: break
    case .none, .share, .change, .processingFee: return false
    }
    return statement.period == .current && statement.certainty == .stated
      && statement.approximation == .exact && statement.scope != .other
      && statement.scope != .territory && !statement.isBracketed
  }

  private func differ(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (report.statements[a], report.statements[b])
    if case .published = first.subject {
      return first.subject == second.subject && first.scope == second.scope
        && first.section != second.section && first.value != second.value
    }
    guard case .count(let one) = first.subject, case .count(let other) = second.subject,
      one == other, first.scope == second.scope, first.sentence != second.sentence,
      first.section != second.section || first.scope == .own
    else { return false }
    let values = (StatedValue.inCellUnit(first), StatedValue.inCellUnit(second))
    if values.0 == values.1 || first.unit != second.unit { return false }
    return !isExplained(one, values)
  }

  /// Two readings of the same words: received, and received with what was carried over.
  private func isExplained(_ subject: CountSubject, _ values: (Quantity, Quantity)) -> Bool {
    let readings = AllowedReading.all(of: subject, in: report.edition)
    let sums = readings.compactMap { $0.sum(in: report, blanks: blanks).value }
    if sums.contains(values.0) && sums.contains(values.1) { return true }
    guard let plain = sums.first else { return false }
    let difference = max(values.0, values.1) - min(values.0, values.1)
    return sums.dropFirst().contains { max($0, plain) - min($0, plain) == difference }
  }
}
