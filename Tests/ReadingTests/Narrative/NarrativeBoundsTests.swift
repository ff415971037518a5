import Forms
import Intake
import Testing

@testable import Reading

/// Issue 12 C1, C2: prose without an end of a sentence.
@Suite struct NarrativeBoundsTests {
  private func read(_ prose: String) throws -> AnnualReport {
    let text = """
      焦作市中站区人民政府2021年政府信息公开工作年度报告
      一、总体情况
      \(prose)
      二、主动公开政府信息情况
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 0 0 0
      """
    var reader = ReportReader()
    return try reader.read(SourceText(path: "a.txt", string: text))
  }

  private func notices(_ report: AnnualReport) -> [ReadingNotice] {
    report.notices.filter { $0.code == .longSentence }
  }

  @Test func anEndlessSentenceIsReadInPieces() throws {
    let report = try read(String(repeating: "共1件，", count: 2000))
    #expect(report.statements.count == 2000)
    let longest = report.statements.map { $0.clause.end - $0.clause.start }.max()
    #expect(longest == 7, "\(longest ?? 0)")
    let sentences = Dictionary(grouping: report.statements, by: \.sentence)
    #expect(sentences.values.allSatisfy { $0.count <= NarrativeBounds.mostNumbers })
    let parts = report.statementLists.reduce(0) { $0 + $1.parts.count }
    #expect(parts <= 2000 * NarrativeBounds.mostSums / 2, "\(parts)")
    let notice = try #require(notices(report).first)
    #expect(report.source.position(at: notice.offset).line == 3)
    #expect(notices(report).count == 1)
  }

  @Test func aClauseWithoutMarksIsCutBeforeItsNumber() throws {
    let words = String(repeating: "工作", count: 300)
    let report = try read("\(words)收到申请3件。本年收到政府信息公开申请5件。")
    #expect(report.statements.map(\.value) == [Quantity(3), Quantity(5)])
    let cut = try #require(report.statements.first).clause
    #expect(report.source.text(cut).unicodeScalars.count == NarrativeBounds.longestClause)
    #expect(report.source.text(cut).hasSuffix("收到申请3件"))
    #expect(notices(report).count == 1)
  }

  @Test func whatIsWithinTheBoundsIsNotCut() throws {
    let list = (1...60).map { "甲\($0)条" }.joined(separator: "、")
    let report = try read("全年公开信息1830条，其中\(list)。")
    #expect(report.statements.count == 61)
    #expect(report.statementLists.map(\.parts.count) == [60])
    #expect(notices(report).isEmpty)
  }

  @Test func noMoreStatementsThanAreKept() throws {
    let report = try read(String(repeating: "收到1件。", count: 6000))
    #expect(report.statements.count == NarrativeBounds.mostStatements)
    #expect(notices(report).count == 1)
  }

  /// Pieces end with a sentence, else between words, never in a number.
  @Test func piecesOfALongRegion() {
    func pieces(_ string: String, _ longest: Int) -> [String] {
      let text = scanned(string)
      return text.pieces(of: 0..<text.count, longest: longest).map { text.folded.string($0) }
    }
    #expect(pieces("收到1件。\n办结2件。\n公开3件。", 14) == ["收到1件。\n办结2件。", "\n公开3件。"])
    #expect(pieces("收到1件。\n办结2件。", 20) == ["收到1件。\n办结2件。"])
    #expect(pieces("办理甲乙丙丁123456789012件", 8) == ["办理甲乙丙", "丁"])
    #expect(pieces("123456789012件收到2件", 5) == ["收到2件"])
  }

  /// What is read in pieces is what is read at once.
  @Test func piecesChangeNothing() throws {
    let sentence = "本年收到政府信息公开申请12件，其中自然人10件、商业企业2件。\n一是办结11件；二是结转1件。\n"
    let count = NarrativeBounds.mostStatements / 7
    let long = try read(String(repeating: sentence, count: count))
    let short = try read(sentence)
    let few = short.statements.count
    #expect(long.statements.count == few * count)
    for (place, statement) in long.statements.enumerated() where place >= few {
      let other = long.statements[place - few]
      #expect(statement.value == other.value && statement.subject == other.subject, "\(place)")
    }
    #expect(notices(long).isEmpty)
  }
}
