import Intake
import Testing

@testable import Findings

@Suite("Two quotes of one line")
struct EvidencePairTests {
  private func pair(_ first: String, _ second: String, in text: String) -> [String] {
    Evidence.pair(
      SourceText(path: "x/a.txt", string: text), EvidenceTests.span(of: first, in: text),
      EvidenceTests.span(of: second, in: text)
    ).map(\.quote)
  }

  @Test("two places of one line are quoted apart, each by the words around it")
  func oneLine() {
    let line = "全年公开信息1432条。其中，政策类118条，动态类1442条，其余为服务类。"
    #expect(pair("1432", "1442", in: line) == ["全年公开信息1432条", "动态类1442条，其余为服务类。"])
    #expect(pair("1442", "1432", in: line) == ["动态类1442条，其余为服务类。", "全年公开信息1432条"])
    #expect(pair("1432", "118", in: line)[1].hasPrefix("政策类118条"))
  }

  @Test("without a mark between them the quotes meet and do not overlap")
  func noMark() {
    #expect(pair("23", "24", in: "23件中网上申请24件") == ["23件中网上申请", "件中网上申请24件"])
  }

  @Test("the pieces of a long line are short and hold their numbers")
  func long() {
    let around = String(repeating: "甲", count: 90)
    let quotes = pair("81", "92", in: "\(around)81件\(around)，\(around)92件\(around)")
    #expect(quotes.allSatisfy { $0.unicodeScalars.count == 40 })
    #expect(quotes[0].contains("81") && quotes[1].contains("92"))
  }

  @Test("places on two lines, and places that overlap, are quoted by their lines")
  func otherLines() {
    #expect(pair("7", "8", in: "收到7件，\n答复8件。") == ["收到7件，", "答复8件。"])
    #expect(pair("17件", "7件", in: "收到17件。") == ["收到17件。", "收到17件。"])
  }

  @Test("the place is that of the number")
  func place() {
    let text = "收到7件，答复8件。"
    let evidence = Evidence.pieces(
      SourceText(path: "x/a.txt", string: text),
      ["7", "8", "答"].map { EvidenceTests.span(of: $0, in: text) })
    #expect(evidence.map(\.location) == ["x/a.txt:1:3", "x/a.txt:1:8"])
  }
}
