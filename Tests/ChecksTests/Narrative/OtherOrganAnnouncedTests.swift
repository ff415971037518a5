import Findings
import Reading
import Testing

@testable import Checks

@Suite("TXT106 the opening announces another organ's report")
struct OtherOrganAnnouncedTests {
  private func kinds(_ title: String, _ name: String) throws -> [Verdict.Kind] {
    let report = try NarratedReport(
      title: "\(title)2023年政府信息公开工作年度报告",
      overview: "现将\(name)2023年政府信息公开工作年度报告公布如下。"
    ).read()
    return verdicts(.otherOrganAnnounced, report).map(\.kind)
  }

  @Test(arguments: [
    ("焦作市中站区水利局", "焦作市中站区林业局"), ("焦作市中站区水利局", "焦作市山阳区水利局"),
    ("焦作市中站区人民政府", "焦作市中站区水利局"), ("甲县乙镇", "甲县民族宗教事务局"),
  ])
  func others(_ title: String, _ name: String) throws {
    #expect(try kinds(title, name) == [.violated])
  }

  @Test(arguments: [
    ("焦作市中站区水利局", "焦作市中站区水利局"), ("焦作市中站区水利局", "中站区水利局"), ("焦作市中站区水利局", "区水利局"),
    ("焦作市中站区发展和改革委员会", "焦作市中站区发改委"), ("焦作市中站区人民政府", "焦作市中站区人民政府办公室"),
    ("焦作市中站区人民政府办公室", "中站区人民政府"), ("甲县乙镇人民政府", "乙镇人民政府"),
  ])
  func same(_ title: String, _ name: String) throws {
    #expect(try kinds(title, name) == [.satisfied])
  }

  @Test("without an announcement nothing is said")
  func silent() throws {
    #expect(
      verdicts(.otherOrganAnnounced, try NarratedReport().read()) == [.undetermined(.unstated)])
  }
}
