import Findings
import Reading
import Testing

@testable import Checks

@Suite("TXT103 phrase of another organ")
struct PhraseOfAnotherOrganTests {
  static func phrases(_ organ: String, _ text: String) throws -> [String] {
    let title = "\(organ)2021年政府信息公开工作年度报告"
    let report = try NarratedReport(title: title, overview: text).read()
    return discrepancies(.phraseOfAnotherOrgan, report).map(\.claim)
  }

  @Test(
    "foreign phrases",
    arguments: [
      ("焦作市中站区人民政府", "努力建设服务型民政。", "服务型民政"), ("焦作市中站区人民政府", "我局按时答复。", "我局"),
      ("焦作市人民政府", "我委认真落实。", "我委"), ("焦作市中站区人民政府", "我校师生参加。", "我校"),
      ("焦作市中站区教育局", "我镇按时公开。", "我镇"), ("焦作市中站区人民政府", "我县高度重视。", "我县"),
      ("修武县人民政府", "我区高度重视。", "我区"), ("修武县民政局", "打造服务型税务。", "服务型税务"),
    ])
  func raised(_ organ: String, _ text: String, _ phrase: String) throws {
    #expect(try Self.phrases(organ, text) == ["phrase.\(phrase)"])
  }

  @Test(
    "own phrases, other words, quotations",
    arguments: [
      ("焦作市中站区教育局", "我局按时答复。"), ("焦作市中站区民政局", "努力建设服务型民政。"),
      ("焦作市中站区人民政府", "我区按时答复，我办汇总。"), ("修武县人民政府", "我县高度重视。"),
      ("修武县教育局", "我县高度重视，我局落实。"), ("焦作市中站区人民政府", "克服自我局限。"),
      ("焦作市中站区人民政府", "建设服务型政府，民政局公开信息。"), ("焦作市中站区人民政府", "回应“我县何时公开”的提问。"),
      ("焦作市中站区人民政府", "受我委托的机构评估。"), ("呼和浩特市土默特左旗人民政府", "我区统一部署。"),
      ("焦作市中站区人民政府", "推动我区域内企业。"),
    ])
  func notRaised(_ organ: String, _ text: String) throws {
    #expect(try Self.phrases(organ, text) == [])
  }
}
