import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("FRM101 section or table missing")
struct MissingSectionOrTableTests {
  let check = Check.missingSectionOrTable

  @Test("a complete report is satisfied, a fragment undetermined")
  func complete() {
    #expect(verdicts(check, SampleReport.sound.report()) == [.satisfied])
    #expect(verdicts(check, SampleReport.sound.fragment()) == [.undetermined(.fragment)])
  }

  @Test("missing sections are one notice, each missing table is a query")
  func missing() {
    var report = SampleReport.sound.report()
    report.sections[.problems] = nil
    report.sections[.otherMatters] = nil
    report.tables[.disputes] = nil
    let found = discrepancies(check, report)
    #expect(found.map(\.claim) == ["table.4", "sections"])
    #expect(found.map(\.level) == [.query, nil])
    #expect(
      found[1].message.zh
        == "所给文本中未见 2 个部分的标题：“五、存在的主要问题及改进情况”“六、其他需要报告的事项”")
    #expect(found[0].evidence.map(\.location) == ["reports/a.txt:1:1"])
  }
}
