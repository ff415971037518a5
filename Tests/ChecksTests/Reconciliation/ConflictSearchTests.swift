import Forms
import Reading
import Testing

@testable import Checks

@Suite struct ConflictSearchTests {
  private func conflicts(_ statements: [Statement]) -> [[Int]] {
    let report = SampleReport.distinct.stating(statements)
    return ConflictSearch(report, ConfirmedBlanks(report)).conflicts.map { [$0.first, $0.second] }
  }

  private func concluded(
    _ value: Int, _ section: Section, scope: StatementScope = .own, sentence: Int
  ) -> Statement {
    .count(
      value, of: .total(.concluded), .concluded, section: section, scope: scope,
      sentence: sentence)
  }

  @Test func twoValuesInTwoSections() {
    let one = concluded(56, .overview, sentence: 1)
    #expect(conflicts([one, concluded(65, .applications, sentence: 2)]) == [[0, 1]])
    #expect(conflicts([one, concluded(56, .applications, sentence: 2)]).isEmpty)
    #expect(conflicts([one, concluded(65, .overview, sentence: 1)]).isEmpty)
  }

  @Test func eachStatementStandsInOneConflict() {
    let statements = [
      concluded(56, .overview, sentence: 1), concluded(65, .applications, sentence: 2),
      concluded(65, .problems, sentence: 3),
    ]
    #expect(conflicts(statements) == [[0, 1]])
  }

  @Test func otherScopesVerbsUnitsAndLimitsAreNoConflict() {
    let one = concluded(56, .overview, sentence: 1)
    #expect(
      conflicts([one, concluded(21, .applications, scope: .ownLevel, sentence: 2)]).isEmpty)
    var other = concluded(65, .applications, sentence: 2)
    other.certainty = .qualified
    #expect(conflicts([one, other]).isEmpty)
    other = concluded(65, .applications, sentence: 2).approximate(.atLeast)
    #expect(conflicts([one, other]).isEmpty)
    other = concluded(65, .applications, sentence: 2)
    other.period = .previous
    #expect(conflicts([one, other]).isEmpty)
    other.period = .current
    other.isBracketed = true
    #expect(conflicts([one, other]).isEmpty)
    #expect(
      conflicts([
        one, .count(54, of: .total(.concluded), .handled, section: .applications, sentence: 2),
      ]).isEmpty)
  }

  @Test func twoReadingsOfOneWordAreNoConflict() {
    let received = Statement.count(60, of: .total(.received), .received, sentence: 1)
    let both = Statement.count(
      63, of: .total(.received), .received, section: .applications, sentence: 2)
    #expect(conflicts([received, both]).isEmpty)
    let ownLevel = [21, 81].enumerated().map { index, value in
      Statement.count(
        value, of: .total(.received), .received, section: index == 0 ? .overview : .otherMatters,
        scope: .ownLevel, sentence: index + 1)
    }
    #expect(conflicts(ownLevel) == [[0, 1]])
  }
}
