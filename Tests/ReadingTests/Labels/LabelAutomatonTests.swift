import Forms
import Intake
import Testing

@testable import Reading

@Suite struct LabelAutomatonTests {
  /// The labels of a text and the text each stands at.
  private func labels(_ string: String) -> [(Label, String)] {
    let text = scanned(string)
    return text.hits.map { ($0.label, text.source.text(text.span($0.start..<$0.end))) }
  }

  @Test(arguments: [
    ("本年处理决定数量", Label.decisionsThisYear, "本年处理决定数量"),
    ("全年处理决定数量", .column(.decisions), "处理决定数量"),
    ("行政规范性文件", .line(.normativeDocuments), "行政规范性文件"),
    ("规范性文件", .line(.normativeDocuments), "规范性文件"),
    ("法人或其他组织", .applicationsFrame, "法人或其他组织"),
    ("其他", .line(.otherOther), "其他"), ("其他处理", .line(.otherHandled), "其他处理"),
    ("其他结果", .column(.other), "其他结果"), ("不计其他情形", .decoy, "不计其他情形"),
    ("2.其他法律行政法规禁止公开", .line(.refusedProhibitedByLaw), "其他法律行政法规禁止公开"),
    ("其他对外管理服务事项", .line(.otherServices), "其他对外管理服务事项"),
    ("一、本年新收政府信息公开申请数量", .line(.received), "本年新收政府信息公开申请数量"),
    ("3.危及“三安全一稳定”", .line(.refusedSecurityAndStability), "危及“三安全一稳定"),
    ("政府信息公开工作年度报告", .titleWords, "政府信息公开工作年度报告"),
    ("其他需要报告的事项", .section(.otherMatters), "其他需要报告的事项"),
    ("⺠⽤⾃然⼈", .column(.naturalPerson), "⾃然⼈"), ("總計", .line(.concluded), "總計"),
    ("逾期不补正", .line(.otherNotSupplemented), "逾期不补正"),
    ("本年增／减", .column(.itemsChange), "本年增／减"),
  ])
  func theLongestLabelWins(string: String, label: Label, at: String) {
    let found = labels(string)
    #expect(found.count == 1)
    #expect(found.first?.0 == label)
    #expect(found.first?.1 == at)
  }

  @Test(arguments: [
    "予以\n公开", "予 以 公 开", "予\r\n以公开", "予<br>以公开", "予、以公开", "**予以**公开", "予\u{3000}以公\u{200B}开",
  ])
  func labelsMayBeBroken(string: String) {
    #expect(labels("（一）\(string) 5").map(\.0) == [.line(.granted)])
  }

  @Test(arguments: ["予\t以公开", "予|以公开", "予5以公开", "予以开公", "予以", "不予公示", "自 5 然人"])
  func whatStandsBetweenCellsEndsALabel(string: String) { #expect(labels(string).isEmpty) }

  @Test func labelsComeInTheOrderOfTheText() {
    let found = labels("自然人 商业企业\n科研机构|其他|总计")
    #expect(
      found.map(\.0) == [
        .column(.naturalPerson), .column(.enterprise), .column(.researchInstitution),
        .line(.otherOther), .line(.concluded),
      ])
  }

  @Test func linesAndSeparatorsAreCounted() {
    let text = scanned("a|b\tc\r\n\n|\n")
    #expect(text.lineStarts.count == 4)
    #expect(text.separators == [2, 0, 1, 0])
  }

  @Test func everySpellingIsFoundAsItself() {
    for (label, spellings) in zip(LabelVocabulary.labels, LabelVocabulary.spellings) {
      for spelling in spellings { #expect(labels(spelling).map(\.0) == [label], "\(spelling)") }
    }
  }
}
