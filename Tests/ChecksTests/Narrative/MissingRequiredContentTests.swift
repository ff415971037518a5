import Agencies
import Findings
import Reading
import Testing

@testable import Checks

@Suite("NAR113 missing required content")
struct MissingRequiredContentTests {
  let check = Check.missingRequiredContent

  /// The contents that the report of a government tells with a text as its section one.
  static func reported(_ overview: String, problems: String = "解读不够通俗。") throws -> String {
    let report = try NarratedReport(overview: overview, problems: problems).read()
    return report.contents.requiredContents.filter { $0.extent == .reported }
      .map(\.content.rawValue).joined(separator: " ")
  }

  /// Sentences with the contents that they report.
  static let sentences: [(String, String)] = [
    ("对各单位进行了年度考核。", "assessment"),
    ("政务公开纳入全区绩效考核。", "assessment"),
    ("把政务公开列入各单位绩效管理考评指标体系。", "assessment"),
    ("在全市政务公开考评中得分第三。", "assessment"),
    ("制定了《2021年度政务公开工作绩效考核方案》。", "assessment"),
    ("公开工作占年度目标考核的4%。", "assessment"),
    ("开展了社会评议，群众总体满意。", "public_review"),
    ("满意度测评结果为98%。", "public_review"),
    ("组织问卷调查1次，回收问卷300份。", "public_review"),
    ("委托第三方评估机构评估了全区网站。", "public_review"),
    ("办事群众好差评好评率99%。", "public_review"),
    ("未发生责任追究的情形。", "accountability"),
    ("没有因政府信息公开被问责的人员。", "accountability"),
    ("全年无追责情况。", "accountability"),
    ("对公开不及时的2个单位通报批评。", "accountability"),
    ("未出现违反《中华人民共和国政府信息公开条例》规定的情形。", "accountability"),
    ("工作考核、社会评议和责任追究结果情况：考核合格，评议良好，没有追究。", "assessment public_review accountability"),
    ("定期进行考核、评议。", "assessment public_review"),
    ("健全监督保障机制，建立考核、评议和责任追究制度。", ""),
    ("完善社会评议制度和责任追究办法。", ""),
    ("三是检查考核制度。", ""),
    ("落实责任追究制度，全年没有责任追究情形。", "accountability"),
    ("提升群众满意度。", ""),
    ("目录和指南按时更新。", ""),
  ]

  @Test("what counts as reported", arguments: sentences)
  func contents(_ sentence: String, _ contents: String) throws {
    #expect(try Self.reported(sentence) == contents)
  }

  @Test(
    "section five, where the Regulations place it, reports what was done and not what is planned",
    arguments: [
      ("开展了社会评议，没有责任追究。", "public_review accountability"), ("下一步将加强考核。", ""),
      ("今后要加大问责力度。", ""), ("考核结果为优秀。", "assessment"), ("将网站作为年度考核的重要内容。", ""),
    ])
  func problems(_ sentence: String, _ contents: String) throws {
    #expect(try Self.reported("按时更新。", problems: sentence) == contents)
  }

  @Test("the message lists what is missing, and what is only named")
  func message() throws {
    let found = discrepancies(
      check, try NarratedReport(overview: "进行了考核，建立了责任追究制度。").read())
    #expect(found.map(\.message.zh) == ["政府的年度报告未见 2 项内容的结果：社会评议、责任追究（只提到制度）"])
    #expect(found.first?.compared.isEmpty == true)
    #expect(found.first?.evidence.map(\.location) == ["a.txt:5:10"])
  }

  @Test("governments alone; undetermined where the organ is unknown")
  func scope() throws {
    let bureau = try NarratedReport(title: "焦作市中站区教育局2021年政府信息公开工作年度报告").read()
    #expect(verdicts(check, bureau) == [])
    var unknown = try NarratedReport().read()
    unknown.agency = nil
    #expect(verdicts(check, unknown) == [.undetermined(.agency)])
    let complete = try NarratedReport(overview: "进行了考核和评议，没有追责。").read()
    #expect(verdicts(check, complete) == [.satisfied])
  }
}
