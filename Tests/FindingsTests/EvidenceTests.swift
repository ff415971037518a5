import Intake
import Testing

@testable import Findings

@Suite("Evidence")
struct EvidenceTests {
  /// The span of the first occurrence of some words.
  static func span(of words: String, in text: String) -> SourceSpan {
    let bytes = Array(text.utf8)
    let needle = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: needle) }!
    return SourceSpan(start: start, end: start + needle.count)
  }

  static func evidence(_ words: String, in text: String) -> Evidence {
    Evidence(SourceText(path: "x/a.txt", string: text), span(of: words, in: text))
  }

  @Test("a short line is quoted whole, without the blanks at its ends")
  func short() {
    let evidence = Self.evidence("13", in: "前\n \u{3000}（一）予以公开 10 3 13\u{A0}\t\r\n后")
    #expect(evidence.quote == "（一）予以公开 10 3 13")
    #expect(evidence.location == "x/a.txt:2:16")
  }

  @Test("a long line is cut around the figure and stays a substring")
  func long() {
    let text = String(repeating: "甲", count: 200) + "81" + String(repeating: "乙", count: 200)
    let evidence = Self.evidence("81", in: text)
    #expect(evidence.quote.unicodeScalars.count == 80)
    #expect(
      evidence.quote == String(repeating: "甲", count: 39) + "81"
        + String(repeating: "乙", count: 39))
    #expect(evidence.location == "x/a.txt:1:201")
  }

  @Test("the room that one side leaves goes to the other")
  func uneven() {
    let start = Self.evidence("81", in: "81" + String(repeating: "乙", count: 200))
    #expect(start.quote == "81" + String(repeating: "乙", count: 78))
    let end = Self.evidence("81", in: String(repeating: "甲", count: 200) + "81")
    #expect(end.quote == String(repeating: "甲", count: 78) + "81")
  }

  @Test("a span longer than a quote, over a line end, empty, or at the end of the text")
  func edges() {
    let source = SourceText(path: "a.txt", string: String(repeating: "字", count: 100) + "\n尾")
    let whole = Evidence(source, SourceSpan(start: 0, end: source.bytes.count))
    #expect(whole.quote == String(repeating: "字", count: 80))
    let end = Evidence(source, SourceSpan(start: source.bytes.count, end: source.bytes.count))
    #expect(end.quote == "尾")
    #expect(end.location == "a.txt:2:2")
    let empty = Evidence(SourceText(path: "a.txt", string: ""), SourceSpan(start: 0, end: 0))
    #expect(empty.quote == "")
    #expect(empty.location == "a.txt:1:1")
  }
}
