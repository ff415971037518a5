import Forms
import Intake
import Reading

/// Finds one thing that the narrative states with two values.
struct ConflictSearch {
  private let report: AnnualReport
  private let blanks: ConfirmedBlanks
  /// The pairs with two values, each statement in one pair at most.
  private(set) var conflicts: [Reconciliation.StatedPair] = []
  /// The pairs with one value; each later statement in one pair at most.
  private(set) var agreements: [Reconciliation.StatedPair] = []

  init(_ report: AnnualReport, _ blanks: ConfirmedBlanks) {
    self.report = report
    self.blanks = blanks
    var groups: [Thing: [Int]] = [:]
    var paired: Set<Int> = []
    for (index, statement) in report.statements.enumerated() {
      guard Self.isMeant(statement) else { continue }
      let thing = Thing(subject: statement.subject, scope: statement.scope)
      let earlier = groups[thing, default: []]
      if let first = earlier.first(where: { !paired.contains($0) && differ($0, index) }) {
        conflicts.append(Reconciliation.StatedPair(first: first, second: index))
        paired.formUnion([first, index])
      } else if let first = earlier.first(where: { agree($0, index) }) {
        agreements.append(Reconciliation.StatedPair(first: first, second: index))
      }
      if earlier.count < Self.mostTold { groups[thing, default: []].append(index) }
    }
  }

  /// What statements with the same words for subject and bodies are about.
  private struct Thing: Hashable {
    let subject: StatementSubject
    let scope: StatementScope
  }

  /// A statement is compared with so many earlier ones of the same thing at most.
  private static let mostTold = 64

  private static func isMeant(_ statement: Statement) -> Bool {
    switch statement.subject {
    case .count, .published, .processingFee: break
    case .none, .share, .change: return false
    }
    return statement.period == .current && statement.certainty == .stated
      && statement.approximation == .exact && statement.scope != .other
      && statement.scope != .territory && !statement.isBracketed
  }

  private func differ(_ a: Int, _ b: Int) -> Bool {
    guard areOfOneThing(a, b) else { return false }
    let (first, second) = (report.statements[a], report.statements[b])
    if case .processingFee = first.subject { return differAsCollected(first, second) }
    guard case .count(let subject) = first.subject else { return first.value != second.value }
    let values = (StatedValue.inCellUnit(first), StatedValue.inCellUnit(second))
    if values.0 == values.1 || first.unit != second.unit { return false }
    return !isExplained(subject, values)
  }

  /// Whether two statements say that different fees were collected; what was asked for may be more.
  private func differAsCollected(_ first: Statement, _ second: Statement) -> Bool {
    let isSame = StatedValue.inCellUnit(first) == StatedValue.inCellUnit(second)
    return !isSame && isOfCollection(first) && isOfCollection(second)
  }

  private func isOfCollection(_ statement: Statement) -> Bool {
    let text = report.source.text(statement.clause)
    return text.contains("收取") && !text.contains("通知") && !text.contains("应")
  }

  private func agree(_ a: Int, _ b: Int) -> Bool {
    if case .processingFee = report.statements[a].subject { return false }
    return areOfOneThing(a, b)
      && StatedValue.inCellUnit(report.statements[a])
        == StatedValue.inCellUnit(report.statements[b])
  }

  /// Whether two statements of one thing stand so far apart that the second tells the first again.
  private func areOfOneThing(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (report.statements[a], report.statements[b])
    if case .processingFee = first.subject { return first.sentence != second.sentence }
    if case .count = first.subject {
      return first.sentence != second.sentence
        && (first.section != second.section || first.scope == .own)
    }
    return first.section != second.section
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
