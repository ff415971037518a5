import Testing

@testable import Reading

@Suite struct StatementVocabularyTests {
  @Test func noSpellingMeansTwoThings() {
    var meanings: [String: StatementWord] = [:]
    for (word, spellings) in StatementVocabulary.entries {
      for spelling in spellings {
        if let known = meanings[spelling] {
          #expect(known == word, "\(spelling) is \(known) and \(word)")
        }
        meanings[spelling] = word
      }
    }
    #expect(meanings.count > 800)
  }

  @Test func noSpellingStandsTwice() {
    var seen: Set<String> = []
    for spelling in StatementVocabulary.entries.flatMap(\.1) {
      #expect(seen.insert(spelling).inserted, "\(spelling)")
    }
  }

  @Test func spellingsAreFolded() {
    for spelling in StatementVocabulary.entries.flatMap(\.1) {
      let text = scanned(spelling)
      let folded = String(decoding: (0..<text.count).map { text[$0] }, as: UTF16.self)
      // Marks that the fold makes narrow are written as the fold writes them.
      #expect(folded == spelling, "\(spelling) folds to \(folded)")
    }
  }
}
