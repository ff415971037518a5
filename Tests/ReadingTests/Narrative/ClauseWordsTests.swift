import Forms
import Testing

@testable import Reading

@Suite struct ClauseWordsTests {
  private func words(_ list: StatementWord...) -> ClauseWords {
    var words = ClauseWords()
    for word in list { words.add(word) }
    return words
  }

  @Test func outcomesSideBySideAreCountedTogether() {
    let both = words(.outcome(.total(.granted)), .outcome(.total(.partlyGranted)))
    #expect(both.outcome == RowSum([.granted, .partlyGranted], [.total]))
    // 不予公开…属于国家秘密: the narrower of two that overlap is meant.
    let narrow = words(.outcome(.refused), .outcome(.total(.refusedStateSecret)))
    #expect(narrow.outcome == .total(.refusedStateSecret))
    let wide = words(.outcome(.total(.refusedStateSecret)), .outcome(.refused))
    #expect(wide.outcome == .total(.refusedStateSecret))
  }

  @Test func casesSideBySideAreCountedTogether() {
    let all = words(.dispute(.total(.reconsideration)), .dispute(.suits))
    #expect(all.dispute == RowSum.suits.union(.total(.reconsideration)))
    #expect(all.marks.contains(.severalDisputes))
    let direct = words(.dispute(.suits), .dispute(.total(.directSuit)))
    #expect(direct.dispute == .total(.directSuit))
    #expect(words(.dispute(.total(.directSuit)), .dispute(.suits)).dispute == .total(.directSuit))
  }

  @Test func laterVerbsReplaceEarlierOnesButDoNotWidenThem() {
    #expect(words(.receive, .handle).verb == .handle)
    #expect(words(.receive, .conclude).verb == .handle)
    #expect(words(.handle, .conclude).verb == .conclude)
    #expect(words(.carriedForward, .handle).verb == .carriedForward)
    #expect(words(.carriedForward, .receive).verb == .carriedForward)
    #expect(words(.carriedOver, .handle).verb == .carriedOver)
  }

  @Test func theBareWordIsAnApplicationWhereNothingElseIsToldOf() {
    #expect(words(.bareApplication).namesApplication)
    #expect(words(.application, .otherTopic).namesApplication)
    #expect(!words(.bareApplication, .otherTopic).namesApplication)
    #expect(!words(.bareApplication, .decisionKind(.licensing)).namesApplication)
    #expect(!words(.receive).namesApplication)
  }

  @Test func subjects() {
    #expect(!words().hasSubject && words().isBare)
    #expect(!words(.filler, .comparison).hasSubject)
    for word in [StatementWord.receive, .outcome(.refused), .dispute(.suits), .otherTopic, .rate] {
      #expect(words(word).hasSubject && !words(word).isBare, "\(word)")
    }
    #expect(words(.carriedOver).isSpecific && !words(.receive).isSpecific)
  }

  @Test func ideographsOfNoWordAreCountedOnTheirSideOfTheSubject() {
    let text = scanned("教育领域的，，")
    var words = ClauseWords()
    words.addGap(text, 0..<text.count)
    // 的 limits nothing, and the comma is no ideograph.
    #expect(words.unknownBefore == 4 && words.unknownAfter == 0)
    words.add(.receive)
    words.addGap(text, 0..<2)
    #expect(words.unknownBefore == 4 && words.unknownAfter == 2)
    #expect(!words.isBare)
  }
}
