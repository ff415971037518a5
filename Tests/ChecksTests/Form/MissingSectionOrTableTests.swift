import Findings
import Forms
import Intake
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
    #expect(found.map(\.level) == [nil, .notice])
    #expect(
      found[1].message.zh
        == "所给文本中未见 2 个部分的标题：“五、存在的主要问题及改进情况”“六、其他需要报告的事项”")
    #expect(found[0].evidence.map(\.location) == ["reports/a.txt:1:1"])
  }

  @Test("the heading of a missing table is not listed again")
  func onceForATable() {
    var report = SampleReport.sound.report()
    report.sections[.disputes] = nil
    report.tables[.disputes] = nil
    #expect(discrepancies(check, report).map(\.claim) == ["table.4"])
  }

  @Test("a table of which some heads are there is not missing")
  func pieces() throws {
    let whole = """
      某县教育局2021年政府信息公开工作年度报告
      二、主动公开政府信息情况
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      四、政府信息公开行政复议、行政诉讼情况
      结果维持 尚未审结
      五、问题与改进
      力量不足。
      """
    let claims = discrepancies(
      check, try readFixture(SourceText(path: "a.txt", string: whole))
    ).map(\.claim)
    #expect(claims == ["table.3", "sections"])
  }

  @Test("tables published as pictures are one finding")
  func pictures() throws {
    let text = """
      某县教育局2021年政府信息公开工作年度报告
      一、总体情况
      目录和指南按时更新。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      力量不足。
      六、其他需要报告的事项
      未收取信息处理费。
      """
    let report = try readFixture(SourceText(path: "a.txt", string: text))
    #expect(discrepancies(check, report).map(\.claim) == ["tables"])
    #expect(verdicts(.unreadCells, report).map(\.kind) == [.undetermined])
  }

  @Test("table 3 without a single number")
  func blank() {
    var sample = SampleReport.sound
    for cell in Edition.form2021.cells where cell.table == .applications {
      sample.printed[cell] = .some(nil)
    }
    #expect(discrepancies(check, sample.report()).map(\.claim) == ["table.3.blank"])
    sample.set(.received, .total, "0")
    #expect(verdicts(check, sample.report()) == [.satisfied])
  }
}
