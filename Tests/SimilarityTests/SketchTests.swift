import TestSupport
import Testing

@testable import Similarity

@Suite struct SketchTests {
  @Test(arguments: [40, 384, 900, 5000, 60_000])
  func aSampleHasAboutItsSize(length: Int) {
    var random = SeededGenerator(seed: seed(default: 5))
    let text = (0..<length).map { _ in UInt16.random(in: 0x4E00...0x9FFF, using: &random) }
    let expected = Double(min((length - 4) / 2, Sketch.size))
    let size = Double(Sketch(of: text.span).hashes.count)
    // Five standard deviations of a binomial count.
    #expect(abs(size - expected) < 5 * expected.squareRoot())
  }

  /// The shingles of both texts that either sample holds are in both, as far as the bounds agree.
  @Test func equalPartsAreSampledAlike() {
    var random = SeededGenerator(seed: seed(default: 6))
    let shared = (0..<300).map { _ in UInt16.random(in: 0x4E00...0x9FFF, using: &random) }
    let other = (0..<60).map { _ in UInt16.random(in: 0x4E00...0x9FFF, using: &random) }
    let a = Set(Sketch(of: shared.span).hashes)
    let b = Set(Sketch(of: (other + shared).span).hashes)
    #expect(a.isSubset(of: b))
  }

  @Test func aTextThatSaysOneThingAgainAndAgainHasABoundedSketch() {
    for code in 0x4E00..<0x4E20 {
      let text = [UInt16](repeating: UInt16(code), count: 5000)
      #expect(Sketch(of: text.span).hashes.count <= Sketch.longest)
    }
  }

  @Test func aShortTextHasAnEmptySketch() {
    #expect(Sketch(of: Array("一二三四".utf16).span).hashes.isEmpty)
  }
}
