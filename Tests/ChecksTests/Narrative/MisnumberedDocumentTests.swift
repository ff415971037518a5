import Findings
import Reading
import Testing

@testable import Checks

@Suite("NAR110 misnumbered document")
struct MisnumberedDocumentTests {
  let check = Check.misnumberedDocument

  /// Citations of a listed document under another number, with the number read and the true one.
  static let wrong: [(String, String, String)] = [
    ("《国务院办公厅关于印发2021年政务公开工作要点的通知》（国办发〔2021〕11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("《2021年政务公开工作要点》（国办发[2021]11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("《2021年政务公开工作要点》(国办发【2021】 21 号)", "国办发〔2021〕21号", "国办发〔2021〕12号"),
    ("《2021年政务公开工作要点》国办发2021〕11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("《2021年政务公开工作要点》（国办发［2020］12号）", "国办发〔2020〕12号", "国办发〔2021〕12号"),
    ("《2021年政务公开工作要点》（国办函〔2021〕12号）", "国办函〔2021〕12号", "国办发〔2021〕12号"),
    ("《国务院办公厅关于印发《2021年政务公开工作要点》的通知》（国办发〔2021〕11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("国务院办公厅关于印发《2021年政务公开工作要点》的通知（国办发〔2021〕11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("国务院办公厅2021年政务公开工作要点（国办发〔2021〕11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("《国务院办公厅关于印发2021年\n政务公开工作\n要点的通知》\n（国办发〔2021〕\n11号）", "国办发〔2021〕11号", "国办发〔2021〕12号"),
    ("《2022年政务公开工作要点》（国办发〔2022〕12号）", "国办发〔2022〕12号", "国办发〔2022〕8号"),
    ("《2020年政务公开工作要点》（国办发〔2020〕7号，以下简称《要点》）", "国办发〔2020〕7号", "国办发〔2020〕17号"),
    ("《2019年政务公开工作要点》（国办发〔2019〕41号）", "国办发〔2019〕41号", "国办发〔2019〕14号"),
    ("《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）", "国办函〔2020〕190号", "国办函〔2020〕109号"),
    (
      "《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕60号）", "国办公开办函〔2019〕60号",
      "国办公开办函〔2019〕61号"
    ),
    ("《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕31号）", "国办公开办函〔2021〕31号", "国办公开办函〔2021〕30号"),
    ("《中华人民共和国政府信息公开条例》（国务院令第771号）", "国务院令第771号", "国务院令第711号"),
    ("《中华人民共和国政府信息公开条例》（国务院令第492号）", "国务院令第492号", "国务院令第711号"),
    ("《关于全面推进政务公开工作的意见》（中办发〔2016〕80号）", "中办发〔2016〕80号", "中办发〔2016〕8号"),
    ("《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕132号）", "国办发〔2018〕132号", "国办发〔2018〕123号"),
    ("《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕45号）", "国办发〔2019〕45号", "国办发〔2019〕54号"),
    ("国办公开办函〔2019〕60号", "国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"),
  ]

  @Test("another number", arguments: wrong)
  func raised(_ citation: String, _ printed: String, _ known: String) throws {
    let report = try NarratedReport(overview: "按照\(citation)要求推进政务公开。").read()
    let found = discrepancies(check, report).filter { $0.compared.last?.value == .text(known) }
    #expect(found.map { $0.compared.first?.value } == [.text(printed)])
    #expect(found.first?.evidence.count == 1)
  }

  /// Sentences that name the rules on the fee without their title; the true number is 109.
  @Test(arguments: [
    ("关于信息处理费：依据国务院办公厅有关管理办法（国办函〔2020〕19号），本年度未计收。", 19),
    ("信息处理费按照国务院办公厅印发的管理办法（国办函〔2020〕190号）执行。", 190),
    ("本年度未收取信息处理费，依据为国办出台的收费办法（国办函〔2020〕10号）。", 10),
  ])
  func describedByItsMatter(_ sentence: String, _ ordinal: Int) throws {
    let report = try NarratedReport(overview: sentence).read()
    let found = discrepancies(check, report)
    #expect(found.map { $0.compared.first?.value } == [.text("国办函〔2020〕\(ordinal)号")])
    #expect(found.map { $0.compared.last?.value } == [.text("国办函〔2020〕109号")])
  }

  /// A sentence that names the form by its issuer and its kind.
  @Test func describedByItsIssuer() throws {
    let report = try NarratedReport(
      overview: "报告依据国务院办公厅政府信息与政务公开办公室制定的年度报告格式（国办公开办函〔2021〕31号）编制。"
    ).read()
    let found = discrepancies(check, report)
    #expect(found.map { $0.compared.first?.value } == [.text("国办公开办函〔2021〕31号")])
    #expect(found.map { $0.compared.last?.value } == [.text("国办公开办函〔2021〕30号")])
  }

  /// Another document may be meant.
  @Test(arguments: [
    "关于信息处理费：依据国务院办公厅有关管理办法（国办函〔2020〕109号），本年度未计收。",
    "依据国务院办公厅有关管理办法（国办函〔2020〕19号），本年度未计收。",
    "关于信息处理费：依据国务院办公厅有关通知（国办函〔2020〕19号），本年度未计收。",
    "关于信息处理费：依据河南省有关管理办法（国办函〔2020〕19号），本年度未计收。",
    "依据国务院办公厅制定的年度报告格式（国办发〔2021〕31号）编制。",
    "依据国务院办公厅政府信息与政务公开办公室的通知（国办公开办函〔2021〕31号）编制。",
    "关于信息处理费：依据《行政事业性收费办法》（国办函〔2020〕19号），本年度未计收。",
  ])
  func notDescribed(_ sentence: String) throws {
    #expect(discrepancies(check, try NarratedReport(overview: sentence).read()).isEmpty)
  }

  /// Citations in which nothing is wrong, or nothing can be told.
  static let sound = [
    "《国务院办公厅关于印发2021年政务公开工作要点的通知》（国办发〔2021〕12号）",
    "《2021年政务公开工作要点》(国办发[2021]12号)",
    "《河南省人民政府办公厅关于印发2021年河南省政务公开工作要点的通知》（豫政办〔2021〕26号）",
    "《焦作市人民政府办公室关于印发2021年焦作市政务公开工作要点的通知》（焦政办〔2021〕43号）",
    "《河南省2021年政务公开工作要点》（国办发〔2021〕11号）",
    "《国务院办公厅2021年政务公开工作要点任务分解》（国办发〔2021〕11号）",
    "国办发〔2021〕11号文件",
    "《2021年政务公开工作要点》",
    "《2021年政务公开工作要点》（豫政办〔2021〕26号）",
    "《2021年政务公开工作要点》（国办发〔2021〕12号、国办发〔2022〕8号）",
    "《2021年政务公开工作要点》《2022年政务公开工作要点》（国办发〔2021〕12号、国办发〔2022〕8号）",
    "《2023年政务公开工作要点》（国办发〔2023〕5号）",
    "《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61 号）",
    "《国务院办公厅政府信息与政务公开办公室关于做好规章集中公开并动态更新工作的通知》（国办公开办函〔2021〕33 号）",
    "<政府信息公开信息处理费管理办法>的通知》国办函〔2020〕109号）",
    "《中华人民共和国政府信息公开条例》（国务院令第711号）",
    "《中华人民共和国政府信息公开条例》（国务院第711号令）",
    "原《中华人民共和国政府信息公开条例》（国务院令第492号）",
    "《江苏省政府信息公开条例》（国务院令第12号）",
    "《优化营商环境条例》（国务院令第722号）",
    "《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
    "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号，原国办公开办函〔2019〕60号）",
    "《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）",
    "国办发文件12号",
    // Two documents joined: the number is the second one's.
    "《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号",
    "《中华人民共和国政府信息公开条例》及国办函〔2020〕109号",
    "《中华人民共和国政府信息公开条例》第五十条以及国办公开办函〔2021〕30号",
    "《中华人民共和国政府信息公开条例》、国办公开办函〔2021〕30号",
    "《中华人民共和国政府信息公开条例》要求，对照国办公开办函〔2021〕30号",
    "《中华人民共和国政府信息公开条例》和有关通知（国办公开办函〔2021〕30号）",
    "政府信息公开条例和年度报告有关通知（国办公开办函〔2021〕30号）",
    "《中华人民共和国政府信息公开条例》规定按照国办公开办函〔2021〕30号",
  ]

  @Test("nothing wrong", arguments: sound)
  func notRaised(_ citation: String) throws {
    let report = try NarratedReport(overview: "按照\(citation)要求推进政务公开。").read()
    #expect(discrepancies(check, report).map(\.message.zh) == [])
  }

  @Test("a number that its title confirms is satisfied, a bare one undetermined")
  func states() throws {
    func verdict(_ text: String) throws -> [Verdict] {
      verdicts(check, try NarratedReport(overview: text).read())
    }
    #expect(try verdict("《2021年政务公开工作要点》（国办发〔2021〕12号）") == [.satisfied])
    #expect(try verdict("国办发〔2021〕11号") == [.undetermined(.unstated)])
    #expect(try verdict("没有引用。") == [.undetermined(.unstated)])
  }

  @Test("one document wrongly cited twice is one finding")
  func merged() throws {
    let text = "《2021年政务公开工作要点》（国办发〔2021〕11号）。"
    let report = try NarratedReport(overview: text + text).read()
    #expect(discrepancies(check, report).map(\.claim) == ["citation.国办发〔2021〕12号"])
  }

  @Test("numbers of the list are in their series, and no two documents share words")
  func list() {
    for document in ListedDocument.all {
      #expect(!document.words.isEmpty && !document.numbers.isEmpty)
      #expect((document.number.series == .order) == (document.number.year == nil))
      #expect(ListedDocument.named(by: document.words.joined())?.number == document.number)
    }
  }
}
