import Forms
import Reading

/// Adds up what the narrative states of the government's own level, of its departments and of its
/// townships before it is held against the tables: 21 + 60 = 81.
struct ScopeSums {
  /// Statements whose sum fits.
  private(set) var settled: [Int] = []
  /// Sums of all bodies that fit no reading.
  private(set) var violated: [Reconciliation.ScopeSum] = []

  init(_ report: AnnualReport, _ blanks: ConfirmedBlanks) {
    var groups: [[Int]] = []
    for (index, statement) in report.statements.enumerated() {
      guard case .count(let subject) = statement.subject, Self.isPartial(statement) else {
        continue
      }
      let place = groups.firstIndex { group in
        let first = report.statements[group[0]]
        guard case .count(let other) = first.subject else { return false }
        return other.cells == subject.cells && first.section == statement.section
          && !group.contains { report.statements[$0].scope == statement.scope }
      }
      if let place { groups[place].append(index) } else { groups.append([index]) }
    }
    for group in groups where group.count > 1 { settle(group, report, blanks) }
  }

  private static func isPartial(_ statement: Statement) -> Bool {
    statement.period == .current && statement.certainty == .stated
      && [.ownLevel, .departments, .townships, .departmentsAndTownships].contains(statement.scope)
  }

  private mutating func settle(
    _ group: [Int], _ report: AnnualReport, _ blanks: ConfirmedBlanks
  ) {
    let statements = group.map { report.statements[$0] }
    guard case .count(let subject) = statements[0].subject else { return }
    let total = statements.reduce(Quantity.zero) { $0 + $1.value }
    var tried: [Reconciliation.Tried] = []
    var isOpen = statements.contains { $0.approximation != .exact }
    for reading in AllowedReading.all(of: subject, in: report.edition) {
      let sum = reading.sum(in: report, blanks: blanks)
      if sum.value == total {
        settled += group
        return
      }
      if case .printed(let value) = sum {
        tried.append(Reconciliation.Tried(reading: reading, value: value))
      } else {
        isOpen = true
      }
    }
    let scopes = Set(statements.map(\.scope))
    let isComplete =
      scopes.contains(.ownLevel)
      && (scopes.contains(.departmentsAndTownships)
        || scopes.contains(.departments) && scopes.contains(.townships))
    if isComplete && !isOpen {
      violated.append(Reconciliation.ScopeSum(statements: group, total: total, tried: tried))
    }
  }
}
