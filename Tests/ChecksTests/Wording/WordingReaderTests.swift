import Findings
import Reading
import Testing

@testable import Checks

@Suite("Wordings")
struct WordingReaderTests {
  /// The wording of the first statements of a text.
  private func wording(
    _ text: String, count: Int = 1, _ reading: WordingReader.Reading = .figure
  ) throws -> Wording? {
    let report = try NarratedReport(overview: text).read()
    try #require(report.statements.count >= count)
    return WordingReader(report).wording(of: Array(0..<count), read: reading)
  }

  @Test(
    "numbers, blanks and line ends are no words",
    arguments: [
      "全年收到政府信息公开申请1,203件。", "全年收到政府信息公开申请 ３５ 件。", "全年收到政府信息公\n开申请7件。",
    ])
  func sameWords(_ text: String) throws {
    let plain = try wording("全年收到政府信息公开申请12件。")
    #expect(plain != nil)
    #expect(try wording(text) == plain)
  }

  @Test(
    "other words, and other readings of them",
    arguments: ["全年办结政府信息公开申请12件。", "全年收到政府信息公开申请12宗。"])
  func otherWords(_ text: String) throws {
    #expect(try wording(text) != wording("全年收到政府信息公开申请12件。"))
    #expect(try wording(text, .change) != wording(text))
  }

  @Test("the matter of a part is not of the wording of its list")
  func parts() throws {
    let water = try wording("收到申请9件，其中涉及供水的3件、涉及征地的6件。", count: 2, .list)
    let land = try wording("收到申请8件，其中涉及土地征收的5件、涉及征地的3件。", count: 2, .list)
    let granted = try wording("收到申请8件，其中予以公开5件、不予公开3件。", count: 2, .list)
    #expect(water != nil)
    #expect(water == land)
    #expect(water != granted)
  }

  @Test("of numbers that are judged together, zeros tell nothing of how the words are read")
  func zeros() throws {
    #expect(try wording("收到申请0件，其中予以公开0件、不予公开0件。", count: 2, .list) == nil)
    #expect(try wording("收到申请1件，其中予以公开0件、不予公开1件。", count: 2, .list) != nil)
    #expect(try wording("全年收到政府信息公开申请0件。") != nil)
  }
}
