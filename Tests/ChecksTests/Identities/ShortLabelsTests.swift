import Forms
import Testing

@testable import Checks

@Suite("Short labels")
struct ShortLabelsTests {
  @Test(
    "a label loses its explanations and gains its group",
    arguments: [
      (Line.received, "一、本年新收政府信息公开申请数量"), (.granted, "（一）予以公开"),
      (.partlyGranted, "（二）部分公开"), (.refusedSecurityAndStability, "（三）不予公开·3.危及“三安全一稳定”"),
      (.otherNotSupplemented, "（六）其他处理·1.申请人无正当理由逾期不补正"), (.otherOther, "（六）其他处理·3.其他"),
      (.concluded, "（七）总计"), (.suitAfterReconsideration, "行政诉讼·复议后起诉"),
    ])
  func lines(line: Line, label: String) {
    #expect(line.shortLabel(in: .form2021) == label)
  }

  @Test("a cell is named by table, line and column")
  func cells() {
    #expect(Cell.at(.partlyGranted, .enterprise).shortLabel(in: .form2021) == "表三“（二）部分公开”商业企业")
    #expect(Cell.at(.reconsideration, .total).shortLabel(in: .form2021) == "表四“行政复议”总计")
  }

  @Test("no two lines of an edition share a short label within a table")
  func distinct() {
    for edition in Edition.allCases {
      for table in Table.allCases {
        let labels = edition.lines(of: table).map { $0.shortLabel(in: edition) }
        #expect(Set(labels).count == labels.count)
      }
    }
  }
}
