import Testing

@testable import Similarity

@Suite struct SharedTextTests {
  private func shared(_ first: String, _ second: String, common: Set<Int> = []) -> SharedText {
    let (a, b) = (Array(first.utf16), Array(second.utf16))
    return SharedText(
      a, isFirstCommon: a.indices.map(common.contains), b,
      isSecondCommon: b.indices.map(common.contains))
  }

  @Test func ownCharactersThatFollowOneAnotherAreShared() {
    // 甲乙丙 and 丁戊 agree; 子 agrees alone and does not count.
    let text = shared("甲乙丙一二子三丁戊", "甲乙丙四子五丁戊六七")
    #expect(text.first == .init(own: 9, shared: 5))
    #expect(text.second == .init(own: 10, shared: 5))
    #expect(text.likeness == (5.0 / 9 + 0.5) / 2)
  }

  @Test func commonCharactersAreNobodysOwn() {
    let text = shared("甲乙丙丁", "甲乙丙丁", common: [0, 1])
    #expect(text.first == .init(own: 2, shared: 2))
  }

  @Test func aTextWithoutOwnCharactersSharesNothing() {
    let text = shared("甲乙", "甲乙", common: [0, 1])
    #expect(text.first.share == 0 && !text.isNearDuplicate)
  }

  @Test(arguments: [(79, false), (80, true)])
  func shortTextsAreNotJudged(length: Int, isNearDuplicate: Bool) {
    let codes = (0..<length).map { UInt16(0x4E00 + $0) }
    let own = [Bool](repeating: false, count: length)
    let text = SharedText(codes, isFirstCommon: own, codes, isSecondCommon: own)
    #expect(text.isNearDuplicate == isNearDuplicate)
  }

  @Test(arguments: [(49, false), (50, true)])
  func halfOfTheOwnTextMakesANearDuplicate(shared count: Int, isNearDuplicate: Bool) {
    let first = (0..<100).map { UInt16(0x4E00 + $0) }
    let second = first.enumerated().map { $0 < count ? $1 : $1 + 0x1000 }
    let own = [Bool](repeating: false, count: 100)
    let text = SharedText(first, isFirstCommon: own, second, isSecondCommon: own)
    #expect(text.first.shared == count)
    #expect(text.isNearDuplicate == isNearDuplicate)
  }
}
