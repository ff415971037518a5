import Forms
import Reading
import Testing

@testable import Checks

/// 21 + 39 = 60: bodies are added up before anything is declared.
@Suite struct ScopeSumsTests {
  private func sums(_ statements: [Statement]) -> ScopeSums {
    let report = SampleReport.distinct.stating(statements)
    return ScopeSums(report, ConfirmedBlanks(report))
  }

  private func received(_ value: Int, _ scope: StatementScope) -> Statement {
    .count(value, of: .total(.received), .received, scope: scope)
  }

  @Test(arguments: [(21, 39), (21, 42)])
  func bodiesThatAddUpAreSettled(own: Int, others: Int) {
    let sums = sums([received(own, .ownLevel), received(others, .departmentsAndTownships)])
    #expect(sums.settled == [0, 1] && sums.violated.isEmpty)
  }

  @Test func allBodiesThatDoNotAddUpAreViolated() throws {
    let sums = sums([
      received(21, .ownLevel), received(30, .departments), received(8, .townships),
    ])
    let violated = try #require(sums.violated.first)
    #expect(sums.violated.count == 1 && sums.settled.isEmpty)
    #expect(violated.total == Quantity(59) && violated.statements == [0, 1, 2])
    #expect(violated.tried.map(\.value) == [Quantity(60), Quantity(63)])
  }

  @Test func someBodiesAloneProveNothing() {
    #expect(sums([received(21, .ownLevel)]).violated.isEmpty)
    #expect(sums([received(21, .ownLevel), received(30, .departments)]).violated.isEmpty)
    #expect(sums([received(30, .departments), received(8, .townships)]).violated.isEmpty)
    let approximate = received(30, .departmentsAndTownships).approximate(.about)
    #expect(sums([received(21, .ownLevel), approximate]).violated.isEmpty)
  }

  @Test func otherSubjectsSectionsAndYearsAreNotAddedUp() {
    var other = received(30, .departmentsAndTownships)
    other.section = .otherMatters
    #expect(sums([received(21, .ownLevel), other]).violated.isEmpty)
    other = received(30, .departmentsAndTownships)
    other.period = .previous
    #expect(sums([received(21, .ownLevel), other]).violated.isEmpty)
    let concluded = Statement.count(
      30, of: .total(.concluded), scope: .departmentsAndTownships)
    #expect(sums([received(21, .ownLevel), concluded]).violated.isEmpty)
  }
}
