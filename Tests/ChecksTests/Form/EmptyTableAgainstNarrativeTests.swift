import Findings
import Forms
import Intake
import Reading
import Testing

@testable import Checks

@Suite("FRM109 empty table against the narrative")
struct EmptyTableAgainstNarrativeTests {
  let check = Check.emptyTableAgainstNarrative

  static func claim(_ count: Int) -> Statement {
    let span = SourceSpan(start: 0, end: 3)
    var statement = Statement(
      value: Quantity(count), unit: .pieces, span: span, clause: span, sentence: 1)
    statement.subject = .count(CountSubject(.total(.received), .received))
    return statement
  }

  @Test("a claim against zeros is a query with both places")
  func violated() throws {
    var report = SampleReport(zerosIn: .form2021).report()
    report.statements = [Self.claim(0), Self.claim(6)]
    let found = try #require(discrepancies(check, report).first)
    #expect(found.message.zh == "正文称收到或受理申请 6 件，表三各格均为 0 或空白")
    #expect(found.difference == .quantity(Quantity(6)))
    #expect(found.evidence.count == 2)
    #expect(found.evidence[1].quote == "t3.received.total 0")
  }

  @Test("no claim, a claim of zero, or a table with figures is satisfied")
  func satisfied() {
    var report = SampleReport(zerosIn: .form2021).report()
    #expect(verdicts(check, report) == [.satisfied])
    report.statements = [Self.claim(0)]
    #expect(verdicts(check, report) == [.satisfied])
    var sound = SampleReport.sound.report()
    sound.statements = [Self.claim(6)]
    #expect(verdicts(check, sound) == [.satisfied])
  }

  @Test("an unread cell, or nothing but blanks, is undetermined")
  func undetermined() {
    var sample = SampleReport(zerosIn: .form2021)
    sample.unread[.at(.granted, .total)] = .damaged
    var report = sample.report()
    report.statements = [Self.claim(6)]
    #expect(verdicts(check, report) == [.undetermined(.unread(.at(.granted, .total)))])
    sample.unread = [:]
    for cell in Edition.form2021.cells { sample.set(cell.line, cell.column, nil) }
    report = sample.report()
    report.statements = [Self.claim(6)]
    #expect(verdicts(check, report) == [.undetermined(.blank(.at(.received, .total)))])
  }
}
