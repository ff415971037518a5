import Forms
import Testing

@testable import Checks
@testable import Reading

@Suite struct GrowthComparisonTests {
  private func change(
    _ value: String, _ unit: StatementUnit, _ direction: ChangeDirection, base: Int?
  ) -> Statement {
    var statement = Statement.sample(value, unit)
    statement.subject = .change(
      ChangeSubject(cells: .total(.received), current: 0, base: base, direction: direction))
    return statement
  }

  private func verdicts(_ statements: [Statement]) -> [Bool] {
    GrowthComparison(SampleReport.distinct.stating(statements)).verdicts.map(\.isRight)
  }

  @Test(
    arguments: [
      ("25", .percent, .up, true), ("35", .percent, .up, false), ("25", .percent, .down, false),
      ("12", .pieces, .up, true), ("13", .pieces, .up, false), ("12", .pieces, .down, false),
      ("0", .pieces, .flat, false),
    ] as [(String, StatementUnit, ChangeDirection, Bool)])
  func fromFortyEightToSixty(
    value: String, unit: StatementUnit, direction: ChangeDirection, isRight: Bool
  ) {
    let numbers = [
      Statement.count(60, of: .total(.received)), Statement.count(48, of: .total(.received)),
    ]
    #expect(verdicts(numbers + [change(value, unit, direction, base: 1)]) == [isRight])
  }

  @Test func aFallIsNoRise() {
    let numbers = [
      Statement.count(40, of: .total(.received)), Statement.count(50, of: .total(.received)),
    ]
    #expect(verdicts(numbers + [change("20", .percent, .up, base: 1)]) == [false])
    #expect(verdicts(numbers + [change("20", .percent, .down, base: 1)]) == [true])
    #expect(verdicts(numbers + [change("10", .pieces, .up, base: 1)]) == [false])
  }

  @Test func aDifferenceGivesTheBaseOfItsPercentage() {
    let current = Statement.count(230, of: .total(.received))
    let difference = change("30", .pieces, .up, base: nil)
    #expect(verdicts([current, difference, change("15", .percent, .up, base: nil)]) == [true])
    #expect(verdicts([current, difference, change("25", .percent, .up, base: nil)]) == [false])
    #expect(verdicts([current, change("15", .percent, .up, base: nil)]).isEmpty)
  }

  @Test func approximateNumbersPointsAndEmptyBasesAreNotJudged() {
    let current = Statement.count(60, of: .total(.received))
    let base = Statement.count(48, of: .total(.received))
    #expect(
      verdicts([current, base.approximate(.about), change("35", .percent, .up, base: 1)]).isEmpty)
    #expect(
      verdicts([current.approximate(.atLeast), base, change("35", .percent, .up, base: 1)]).isEmpty)
    #expect(
      verdicts([current, base, change("35", .percent, .up, base: 1).approximate(.almost)]).isEmpty)
    #expect(verdicts([current, base, change("12", .percentagePoints, .up, base: 1)]).isEmpty)
    let none = Statement.count(0, of: .total(.received))
    #expect(verdicts([current, none, change("100", .percent, .up, base: 1)]).isEmpty)
  }
}
