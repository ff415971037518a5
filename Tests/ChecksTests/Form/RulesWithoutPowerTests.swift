import Reading
import Agencies
import Findings
import Forms
import Testing

@testable import Checks

@Suite("FRM107 rules without the power to make them")
struct RulesWithoutPowerTests {
  let check = Check.rulesWithoutPower

  static var withRules: SampleReport {
    var sample = SampleReport.sound
    sample.set(.rules, .inForce, "3")
    return sample
  }

  @Test(
    "rules are questioned at county level and below only",
    arguments: [
      (AgencyLevel.national, []), (.province, []), (.city, []), (.county, [.violated]),
      (.township, [.violated]),
    ] as [(AgencyLevel, [Verdict.Kind])])
  func levels(level: AgencyLevel, expected: [Verdict.Kind]) {
    #expect(verdicts(check, Self.withRules.report(level: level)).map(\.kind) == expected)
  }

  @Test("no rules are satisfied, an unknown level is undetermined")
  func others() {
    #expect(verdicts(check, SampleReport.sound.report()) == [.satisfied])
    #expect(verdicts(check, Self.withRules.report(level: nil)) == [.undetermined(.agency)])
    #expect(verdicts(check, Self.withRules.fragment()) == [.undetermined(.agency)])
    var sample = SampleReport.sound
    sample.unread[.at(.rules, .issued)] = .count
    #expect(
      verdicts(check, sample.report()) == [.undetermined(.unread(.at(.rules, .issued)))])
  }

  @Test("the first cell with rules is named")
  func cell() {
    let found = discrepancies(check, Self.withRules.report())
    #expect(found.map(\.cell) == [.at(.rules, .inForce)])
    #expect(found.map(\.message.zh) == ["县级机关“规章”行填有现行有效件数 3，请核实是否应填入规范性文件一行"])
  }
}
