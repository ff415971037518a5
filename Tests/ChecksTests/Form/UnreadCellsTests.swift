import Findings
import Forms
import Intake
import Reading
import Testing

@testable import Checks

@Suite("FRM103 unread cells")
struct UnreadCellsTests {
  let check = Check.unreadCells

  @Test("all unread cells of a report are one notice with counts per reason")
  func counts() {
    var sample = SampleReport.sound
    for column in Column.applicants { sample.unread[.at(.granted, column)] = .count }
    sample.unread[.at(.fees, .amount)] = .number
    let found = discrepancies(check, sample.report())
    #expect(found.count == 1 && found[0].influence == 8)
    #expect(
      found[0].message.zh
        == "8 格未能读取（数值个数与列数不符 7、不是数字 1），未参与核对；这是读取的限制，不表示填报有误")
    #expect(
      found[0].message.en.hasPrefix(
        "8 cells were not read (7 wrong number of values, 1 not a number)"))
    #expect(found[0].evidence.first?.quote == "t2.fees.amount")
  }

  @Test("tables that a fragment does not have are not counted")
  func fragment() {
    var sample = SampleReport.sound
    for cell in Edition.form2021.cells where cell.table != .disputes {
      sample.unread[cell] = .missing
    }
    var fragment = sample.fragment()
    fragment.tables = [.disputes: 0]
    #expect(verdicts(check, fragment) == [.undetermined(.fragment)])
    #expect(discrepancies(check, sample.report()).map(\.influence) == [185])
  }

  @Test("a letter in a cell is a misprint", arguments: ["5O", "l2", "O"])
  func letter(_ printed: String) throws {
    let text = """
      某县教育局2021年政府信息公开工作年度报告
      二、主动公开政府信息情况
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 1 0 3
      信息内容 本年处理决定数量
      行政许可 3
      信息内容 本年处理决定数量
      行政处罚 \(printed)
      行政强制 0
      """
    let found = discrepancies(check, try readFixture(SourceText(path: "a.txt", string: text)))
      .filter { $0.claim.hasPrefix("misprint") }
    #expect(found.map(\.message.zh) == ["表二“行政处罚”一行印有“\(printed)”，不是数字"])
    #expect(found.map(\.level) == [.query])
    #expect(found.map(\.cell) == [.at(.penalties, .decisions)])
  }

  @Test("a report with every cell read is satisfied, blanks included")
  func satisfied() {
    var sample = SampleReport.sound
    sample.set(.rules, .issued, nil)
    #expect(verdicts(check, sample.report()) == [.satisfied])
  }
}
