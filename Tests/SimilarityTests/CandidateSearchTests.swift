import TestSupport
import Testing

@testable import Similarity

/// The index on texts of its own making: every figure is a count over planted pairs.
@Suite struct CandidateSearchTests {
  /// A collection, and the pairs of an original and its copy.
  struct Collection {
    var texts: [SketchedText] = []
    var codes: [[UInt16]] = []
    var pairs: [(original: Int, copy: Int)] = []

    mutating func add(_ text: [UInt16]) {
      texts.append(
        SketchedText(
          sketch: Sketch(of: text.span), identity: Shingles.identity(of: text.span),
          group: texts.count))
      codes.append(text)
    }

    func areAlike(_ a: Int, _ b: Int, _ common: CommonShingles) -> Bool {
      SharedText(
        codes[a], isFirstCommon: common.mask(of: codes[a]), codes[b],
        isSecondCommon: common.mask(of: codes[b])
      ).isNearDuplicate
    }

    init(count: Int, copies: Int, changed: Double, _ change: SimulatedTexts.Change, seed: UInt64) {
      var source = SimulatedTexts(seed: seed)
      for _ in 0..<count { add(source.text(ownShare: 0.5)) }
      for original in 0..<copies {
        pairs.append((original, texts.count))
        add(source.copy(of: codes[original], changed: changed, change))
      }
    }
  }

  @Test(
    arguments: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3], SimulatedTexts.Change.allCases)
  func copiesAreProposedAndOthersAreNot(changed: Double, change: SimulatedTexts.Change) {
    let seed = seed(default: 41)
    let collection = Collection(
      count: 240, copies: 50, changed: changed, change, seed: seed)
    let index = CandidateIndex(collection.texts)
    var search = CandidateSearch(index)
    var found = 0
    for (original, copy) in collection.pairs
    where search.candidates(of: original).contains(copy)
      || search.candidates(of: copy).contains(original)
    {
      if collection.areAlike(original, copy, index.common) { found += 1 }
    }
    #expect(found >= 49, "\(found) of 50, seed \(seed)")
    let alarms = (50..<100).filter { text in
      search.candidates(of: text).contains { collection.areAlike(text, $0, index.common) }
    }
    #expect(alarms.isEmpty, "seed \(seed)")
  }

  @Test func equalTextsAreProposedWhateverTheirNumber() {
    var collection = Collection(count: 50, copies: 0, changed: 0, .scattered, seed: 42)
    for _ in 0..<20 { collection.add(collection.codes[7]) }
    var search = CandidateSearch(CandidateIndex(collection.texts))
    #expect(search.candidates(of: 7) == [50])
    #expect(search.candidates(of: 51) == [7])
  }

  @Test func textsOfOneGroupAreNotProposedToEachOther() {
    var collection = Collection(count: 20, copies: 0, changed: 0, .scattered, seed: 43)
    let text = collection.codes[3]
    collection.texts.append(
      SketchedText(
        sketch: Sketch(of: text.span), identity: Shingles.identity(of: text.span), group: 3))
    var search = CandidateSearch(CandidateIndex(collection.texts))
    #expect(!search.candidates(of: 3).contains(20))
    #expect(!search.candidates(of: 20).contains(3))
  }

  /// What very many share belongs to the language of the collection.
  @Test func aTextThatEverybodyVariesIsNoCopy() {
    var source = SimulatedTexts(seed: 44)
    let pattern = source.text(ownShare: 1)
    var collection = Collection(count: 0, copies: 0, changed: 0, .scattered, seed: 44)
    for _ in 0..<200 { collection.add(source.copy(of: pattern, changed: 0.1, .words)) }
    var search = CandidateSearch(CandidateIndex(collection.texts))
    let proposed = (0..<200).reduce(0) { $0 + search.candidates(of: $1).count }
    #expect(proposed <= 20)
  }
}
