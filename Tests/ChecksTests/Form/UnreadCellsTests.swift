import Findings
import Forms
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

  @Test("a report with every cell read is satisfied, blanks included")
  func satisfied() {
    var sample = SampleReport.sound
    sample.set(.rules, .issued, nil)
    #expect(verdicts(check, sample.report()) == [.satisfied])
  }
}
