import TestSupport
import Testing

@testable import Intake

/// Places far behind in a text, against a walk from its beginning.
@Suite struct TextPlacesTests {
  @Test(arguments: [UInt64](1...8)) func marksLeadToTheSamePlaces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "公开", "😀", "\n", "\r", "\r\n", "é", String(repeating: "长", count: 700)]
    let text = (0..<600).map { _ in pieces.randomElement(using: &random)! }.joined()
    let source = SourceText(path: "p", string: text)
    var walk = PlaceWalk()
    for offset in 0...source.bytes.count {
      walk.advance(to: offset, in: source.bytes.span)
      let place = SourcePosition(line: walk.line, column: walk.column)
      #expect(source.position(at: offset) == place, "seed \(seed), byte \(offset)")
    }
  }

  @Test func placesBehindTheEndAreTheEnd() {
    let source = SourceText(path: "p", string: String(repeating: "公开\n", count: 1000) + "末")
    #expect(source.position(at: 1 << 20) == SourcePosition(line: 1001, column: 2))
  }

  @Test func theDigestTellsTextsApart() {
    let texts = ["", "a", "b", "ab", "a\0", "政府信息公开", "政府信息公開", String(repeating: "0", count: 64)]
    let digests = texts.map { SourceText(path: "p", string: $0).digest }
    #expect(Set(digests).count == texts.count)
    #expect(SourceText(path: "q", string: "ab").digest == digests[3])
  }
}
