import TestSupport
import Testing

@testable import Similarity

@Suite struct ShinglesTests {
  @Test func hashesDependOnTheCodesAndNotOnTheirPlace() {
    let text: [UInt16] = Array("甲乙丙丁戊己庚甲乙丙丁戊".utf16)
    var hashes: [UInt32] = []
    Shingles.hash(text.span, into: &hashes)
    #expect(hashes.count == 8)
    #expect(hashes.first == hashes.last)
    #expect(Set(hashes).count == 7)
  }

  @Test func rollingIsTheSameAsHashingEachShingleAlone() {
    var random = SeededGenerator(seed: seed(default: 3))
    let text = (0..<200).map { _ in UInt16.random(in: 0...0xFFFF, using: &random) }
    var all: [UInt32] = []
    Shingles.hash(text.span, into: &all)
    for start in 0...(text.count - Shingles.length) {
      var one: [UInt32] = []
      Shingles.hash(Array(text[start..<(start + Shingles.length)]).span, into: &one)
      #expect(one == [all[start]])
    }
  }

  @Test(arguments: [0, 1, 4]) func aTextShorterThanAShingleHasNone(length: Int) {
    var hashes: [UInt32] = [1]
    Shingles.hash([UInt16](repeating: 0x4E00, count: length).span, into: &hashes)
    #expect(hashes.isEmpty)
  }

  @Test func identityTellsTextsApart() {
    let text = Array("政务公开专区已经建成".utf16)
    var other = text
    other.swapAt(2, 3)
    #expect(Shingles.identity(of: text.span) == Shingles.identity(of: text.span))
    #expect(Shingles.identity(of: text.span) != Shingles.identity(of: other.span))
    #expect(Shingles.identity(of: [0].span) != Shingles.identity(of: [0, 0].span))
  }
}
