import Agencies
import Forms
import Intake
import Testing

@testable import Reading

/// Statements of the reporting body by its own name, and of others by theirs.
@Suite struct OwnNameTests {
  private func statements(_ sentence: String, of name: String) -> [Statement] {
    let text = scanned(sentence)
    var report = AnnualReport(source: text.source, edition: .form2021)
    report.year = 2022
    report.agency = AgencyResolver.resolve(name: Array(name.utf16), document: { [] })
    let region = NarrativeRegions.Region(section: .overview, codes: 0..<text.count)
    var reader = StatementReader()
    return reader.read(text, [region], of: report).statements
  }

  /// Statements that are held against the tables.
  private func compared(_ sentence: String, of name: String) -> [Statement] {
    statements(sentence, of: name).filter {
      $0.scope == .own && $0.certainty == .stated && $0.subject != .none
    }
  }

  @Test(arguments: [
    ("2022年，铜陵市公安局共收到政府信息公开申请5件。", "铜陵市公安局"),
    ("2022年铜陵市公安局共收到政府信息公开申请5件。", "铜陵市公安局"),
    ("安徽省铜陵市公安局共收到政府信息公开申请5件。", "铜陵市公安局"),
    ("市公安局共收到政府信息公开申请5件。", "铜陵市公安局"),
    ("甲县人民政府共收到政府信息公开申请5件。", "甲县人民政府"),
    ("县发展和改革局收到政府信息公开申请5件。", "甲县发展和改革局"),
    ("县发展改革局收到政府信息公开申请5件。", "甲县发展和改革局"),
    ("岚桥区市场监督管理局共收到政府信息公开申请5件。", "白石市岚桥区市场监督管理局"),
    ("岚山县信访局2022年共受理政府信息公开申请5件。", "岚山县信访局"),
    ("岚山县行政审批服务局共受理政府信息公开申请5件。", "岚山县行政审批服务局"),
    ("东港海关新收政府信息公开申请5件。", "东港海关"),
    ("石坪乡人民政府收到政府信息公开申请5件。", "青禾县石坪乡人民政府"),
    ("全县行政机关共收到政府信息公开申请5件。", "甲县人民政府"),
    ("2022年，全县各级各部门共收到政府信息公开申请5件。", "甲县人民政府"),
    ("2022年，全区各职能部门、镇街共收到政府信息公开申请5件。", "岚桥区人民政府"),
    ("2022年，全区各镇街、各部门共收到政府信息公开申请5件。", "岚桥区人民政府"),
  ])
  func own(sentence: String, name: String) {
    #expect(compared(sentence, of: name).map(\.value.description) == ["5"])
  }

  @Test func denied() {
    let read = compared("岚山县市场监督管理局未收到依申请公开事项。", of: "岚山县市场监督管理局")
    #expect(read.map(\.value) == [.zero])
  }

  @Test(arguments: [
    ("2022年，芜湖市公安局共收到政府信息公开申请5件。", "铜陵市公安局"),
    ("白石市教育局共收到政府信息公开申请5件。", "白石市青禾县教育局"),
    ("白石市市场监督管理局收到政府信息公开申请5件。", "白石市青禾县市场监督管理局"),
    ("临湖市人民政府收到政府信息公开申请5件。", "临湖市青禾县人民政府"),
    ("铜陵市公安局交警大队收到政府信息公开申请5件。", "铜陵市公安局"),
    ("铜陵市公安局看守所收到政府信息公开申请5件。", "铜陵市公安局"),
    ("青禾县教育局收到政府信息公开申请5件。", "青禾县人民政府"),
    ("全县行政机关共收到政府信息公开申请5件。", "甲县发展和改革局"),
    ("全县各乡镇收到政府信息公开申请5件。", "甲县人民政府"),
    ("各部门、各镇街收到政府信息公开申请5件。", "岚桥区人民政府"),
    ("县人民政府办公室收到政府信息公开申请5件。", "甲县人民政府"),
  ])
  func foreign(sentence: String, name: String) {
    #expect(compared(sentence, of: name).isEmpty)
  }
}
