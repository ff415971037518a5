import Testing

@testable import Agencies

@Suite struct FoldedStringTests {
  @Test(arguments: ["", "A", "é", "郑州市(a)é", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"])
  func givesBackWhatWasEncoded(text: String) {
    let scalars = Array(text.utf16)
    let decoded = String(folded: scalars.span, in: 0..<scalars.count)
    #expect(Array(decoded.utf8) == Array(text.utf8))
  }

  @Test func replacesHalvesOfPairs() {
    let scalars: [UInt16] = [0x41, 0xD800, 0xDFFF]
    let whole = String(folded: scalars.span, in: 0..<3)
    let first = String(folded: scalars.span, in: 0..<1)
    #expect(whole == "A\u{FFFD}\u{FFFD}")
    #expect(first == "A")
  }
}
