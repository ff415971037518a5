import Reading
import Agencies
import Findings
import Forms
import Testing

@testable import Checks

@Suite("FRM108 case file without decisions")
struct CaseFileWithoutDecisionsTests {
  let check = Check.caseFileWithoutDecisions

  static func sample(licensing: String?, penalties: String?, compulsion: String?) -> SampleReport {
    var sample = SampleReport.sound
    sample.set(.refusedEnforcementFile, .total, "2")
    sample.set(.licensing, .decisions, licensing)
    sample.set(.penalties, .decisions, penalties)
    sample.set(.compulsion, .decisions, compulsion)
    return sample
  }

  @Test("decisions")
  func decisions() {
    func kinds(_ a: String?, _ b: String?, _ c: String?) -> [Verdict.Kind] {
      verdicts(check, Self.sample(licensing: a, penalties: b, compulsion: c).report()).map(\.kind)
    }
    #expect(kinds("0", "0", "0") == [.violated])
    #expect(kinds("0", nil, nil) == [.violated])
    #expect(kinds("0", "1", nil) == [.satisfied])
    #expect(kinds(nil, nil, nil) == [.undetermined])
  }

  @Test("no such refusal is satisfied; other scopes are left out; an unknown scope is undetermined")
  func scopes() {
    let sample = Self.sample(licensing: "0", penalties: "0", compulsion: "0")
    #expect(verdicts(check, SampleReport.sound.report()) == [.satisfied])
    #expect(verdicts(check, sample.report(scope: .territory)).isEmpty)
    #expect(verdicts(check, sample.report(scope: nil)) == [.undetermined(.agency)])
  }

  @Test("an unread operand is undetermined unless another shows decisions")
  func unread() {
    var sample = Self.sample(licensing: "0", penalties: "0", compulsion: "0")
    sample.unread[.at(.penalties, .decisions)] = .count
    #expect(verdicts(check, sample.report()).map(\.kind) == [.undetermined])
    sample.set(.licensing, .decisions, "4")
    #expect(verdicts(check, sample.report()).map(\.kind) == [.satisfied])
  }

  @Test("an office answers for its government: a notice")
  func office() {
    var report = Self.sample(licensing: "0", penalties: "0", compulsion: "0").report()
    #expect(discrepancies(check, report).map(\.level) == [nil])
    report.agency = Agency(
      name: "某县人民政府办公室", id: "410106/office", region: 410106, level: .county, kind: .office,
      scope: .own)
    #expect(discrepancies(check, report).map(\.level) == [.notice])
  }

  @Test("the refusal and a zero are quoted")
  func evidence() {
    let found = discrepancies(
      check, Self.sample(licensing: nil, penalties: "0", compulsion: nil).report())
    #expect(
      found.first?.evidence.map(\.quote) == [
        "t3.refused.enforcement_file.total 2", "t2.penalties.decisions 0",
      ])
  }
}
