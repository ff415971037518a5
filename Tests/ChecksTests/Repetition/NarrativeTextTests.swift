import Agencies
import Intake
import Testing

@testable import Checks

/// What is kept of prose, typed by hand.
@Suite struct NarrativeTextTests {
  private static let agency = Agency(
    name: "郑州市上街区教育局", id: "410106/department/教育局", region: 410106, level: .county,
    kind: .department, scope: .own)

  private func reduced(_ prose: String) -> NarrativeText {
    var reducer = NarrativeReducer()
    let source = SourceText(path: "p", string: prose)
    reducer.reduce(
      source, [SourceSpan(start: 0, end: source.bytes.count)], agency: Self.agency)
    return reducer.text
  }

  @Test(arguments: [
    ("全年公布信息1 154条，增加12%。", "全年公布信息条增加"),
    ("按照《关于印发要点的通知》办理", "按照办理"), ("《未完的书名号", "未完的书名号"),
    ("郑州市上街区教育局在上街设点", "在设点"), ("河南省郑州市的群众", "的群众"),
    ("我局与本区、全市", "我与本全"), ("ＩＰｖ６改造", "ipv改造"), ("⽹⻚", "网页"), ("", ""),
  ])
  func onlyWordsAreKept(prose: String, kept: String) {
    #expect(String(decoding: reduced(prose).codes, as: UTF16.self) == kept)
  }

  @Test func offsetsLeadBackToTheSource() {
    // 3 bytes for each ideograph: 年 is the second, 公 stands behind a figure and a comma.
    #expect(reduced("今年12，公").offsets == [0, 3, 11])
  }

  @Test func phrasesOfTheFormAreMarked() {
    let text = reduced("一并推进政务公开标准化规范化")
    let own = zip(text.codes, text.isStock).filter { !$0.1 }.map(\.0)
    #expect(String(decoding: own, as: UTF16.self) == "一并推进")
  }
}
