import Testing

@testable import Similarity

@Suite struct CommonShinglesTests {
  private func text(_ string: String, group: Int) -> SketchedText {
    let codes = Array(string.utf16)
    return SketchedText(
      sketch: Sketch(of: codes.span), identity: Shingles.identity(of: codes.span), group: group)
  }

  private func firstHash(_ string: String) -> UInt32 {
    var hashes: [UInt32] = []
    Shingles.hash(Array(string.utf16).span, into: &hashes)
    return hashes.first { $0 < UInt32(Sketch.highestHash) } ?? 0
  }

  @Test(arguments: [
    (1, 3), (9, 3), (10, 4), (50, 20), (100, 25), (625, 25), (10_000, 100), (1_000_000, 254),
  ])
  func theLimitGrowsWithTheNumberOfGroups(groups: Int, limit: Int) {
    #expect(CommonShingles.limit(groups: groups) == limit)
  }

  private let phrase = "进一步提升政务公开工作的质量和水平不断满足群众的需要"

  @Test func whatMoreThanTheLimitSayIsCommon() {
    let three = CommonShingles((0..<3).map { text(phrase + "第\($0)", group: $0) })
    #expect(!three.isCommon(firstHash(phrase)))
    let four = CommonShingles((0..<4).map { text(phrase + "第\($0)", group: $0) })
    #expect(four.isCommon(firstHash(phrase)))
  }

  @Test func aGroupCountsOnce() {
    let texts = (0..<8).map { text(phrase + "第\($0)", group: $0 % 2) }
    #expect(!CommonShingles(texts).isCommon(firstHash(phrase)))
  }

  @Test func equalTextsCountOnce() {
    #expect(!CommonShingles((0..<8).map { text(phrase, group: $0) }).isCommon(firstHash(phrase)))
  }

  @Test func theOrderOfTheTextsDoesNotMatter() {
    let texts = (0..<6).map { text(phrase + "第\($0)", group: $0) }
    let forward = CommonShingles(texts)
    let backward = CommonShingles(texts.reversed())
    for text in texts {
      for hash in text.sketch.hashes {
        #expect(forward.isCommon(hash) == backward.isCommon(hash))
        #expect(forward.isTelling(hash) == backward.isTelling(hash))
      }
    }
  }

  @Test func countersStopAtTheHighestCount() {
    var frequencies = ShingleFrequencies(capacity: 10)
    for _ in 0..<300 { frequencies.add(12345) }
    #expect(frequencies.count(12345) == 255)
    #expect(frequencies.count(0x7FFF_FFFF) == 0)
  }

  @Test func aHashSetHoldsWhatWasPutIn() {
    var set = HashSet()
    for round in 0..<3 as Range<UInt32> {
      set.removeAll()
      var newCount = 0
      for hash in 0..<5000 as Range<UInt32> where set.insert(hash &* 7 &+ round) { newCount += 1 }
      let isNew = set.insert(7 &+ round)
      #expect(newCount == 5000 && !isNew)
      #expect(set.contains(14 &+ round) && !set.contains(35_001 &+ round))
    }
  }
}
