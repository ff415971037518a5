import Forms
import Testing

@testable import Checks
@testable import Reading

/// What of a narrative is kept until last year's report is at hand.
@Suite struct PastClaimTests {
  private func claims(_ statements: [Statement]) -> [PastClaim] {
    PastClaim.all(in: SampleReport.distinct.stating(statements))
  }

  private func lastYear(_ value: Int) -> Statement {
    var statement = Statement.count(value, of: .total(.received), .received)
    statement.period = .previous
    statement.namesPeriod = true
    return statement
  }

  private func growth(_ cells: RowSum?, current: Int?) -> Statement {
    var statement = Statement.sample("20", .percent)
    statement.section = .overview
    statement.subject = .change(
      ChangeSubject(cells: cells, current: current, base: nil, direction: .up))
    return statement
  }

  @Test func lastYearsNumberIsKept() throws {
    let claim = try #require(claims([lastYear(47)]).first)
    guard case .value = claim.kind else {
      Issue.record("\(claim.kind)")
      return
    }
    #expect(claim.subject.cells == .total(.received))
    #expect(claim.claim == "1|t3.received.total|1")
  }

  @Test func thisYearsNumberUnderLastYearsNameIsNot() {
    #expect(claims([lastYear(60)]).isEmpty && claims([lastYear(63)]).isEmpty)
  }

  @Test func aChangeOfASoundNumberIsKept() throws {
    let count = Statement.count(60, of: .total(.received), .received)
    let claim = try #require(claims([count, growth(.total(.received), current: 0)]).first)
    guard case .change(.up) = claim.kind else {
      Issue.record("\(claim.kind)")
      return
    }
    #expect(claim.claim == "1|growth(t3.received.total)|1")
    #expect(claims([growth(.total(.received), current: nil)]).count == 1)
  }

  @Test func changesOfWrongNumbersAndOfNothingOnTheFormAreNot() {
    let wrong = Statement.count(85, of: .total(.received), .received)
    #expect(claims([wrong, growth(.total(.received), current: 0)]).isEmpty)
    #expect(claims([growth(nil, current: nil)]).isEmpty)
    var other = lastYear(47)
    other.scope = .other
    #expect(claims([other]).isEmpty)
    other.scope = .own
    other.certainty = .qualified
    #expect(claims([other]).isEmpty)
    #expect(claims([.count(85, of: .total(.received))]).isEmpty)
  }
}
