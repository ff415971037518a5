import Forms
import Testing

@testable import Simulation

@Suite struct TemplateParserTests {
  private var facts: NarrativeFacts {
    var figures = Figures()
    figures[.received, .total] = 12
    figures[.received, .naturalPerson] = 12
    figures[.concluded, .total] = 12
    figures[.granted, .total] = 9
    figures[.unavailableNotHeld, .total] = 3
    var last = Figures()
    last[.received, .total] = 16
    return NarrativeFacts(
      organ: .government(of: .coded(410106)), year: 2021, edition: .form2021, figures: figures,
      lastYear: (.form2021, last), lastYearIsKnown: true, seed: 1)
  }

  private func sentence(_ template: String) -> Sentence {
    let shape = Shape("test", .applications, "", template)
    return SentenceWriter.write(
      shape, seed: 1, facts, OrganWord.words(for: facts.organ), ProseStyle())
  }

  @Test(arguments: [
    ("收到{received}件。", "收到12件。"),
    ("{we}{Y}年、{Y+1}年，{level}本级", "我区2021年、2022年，区本级"),
    ("(?carriedOver:结转{carriedOver}件)(?!carriedOver:无结转)。", "无结转。"),
    (
      "办结{concluded}件，其中(=concluded:(?granted:公开{granted}件、)(?refused:拒绝{refused}件、))。",
      "办结12件，其中公开9件。"
    ),
    ("{received:增|减}{#received}件，{received:增|减}{+received}，上年{-received}件。", "减4件，减25%，上年16件。"),
    ("占{granted%concluded}", "占75%"),
    ("[甲|甲]乙", "甲乙"),
    ("见{doc:feeRule}", "见国办函〔2020〕109号"),
    ("{=7-7}号", "7号"),
  ])
  func templatesAreWrittenOut(template: String, expected: String) {
    #expect(sentence(template).string == expected)
  }

  @Test func slotsAndListsKnowTheirPlaces() throws {
    let written = sentence("办结{concluded}件，包括(==concluded:公开{granted}件、不掌握{notHeld}件)。")
    #expect(written.slots.map(\.value) == [12, 9, 3])
    let list = try #require(written.lists.first)
    #expect(list.parts == [1, 2] && list.kind == .closed && written.whole(of: list) == 0)
    #expect(written.printed(2) == "3")
  }

  @Test func aNumberWrittenAnewMovesWhatStandsBehindIt() {
    var written = sentence("收到{received}件，办结{concluded}件。")
    written.restate(0, as: 1_205)
    #expect(written.string == "收到1205件，办结12件。")
    #expect(written.printed(0) == "1205" && written.printed(1) == "12")
  }

  @Test(arguments: [
    ("received", true), ("received>12", false), ("!carriedOver", true), ("+received", true),
    ("received=concluded", true), ("form2019", false), ("gov", true), ("county", true),
    ("fee", false), ("2021", true), ("2022", false),
  ])
  func conditionsHoldWhereTheyShould(word: String, expected: Bool) {
    #expect(Condition(word, in: "test").holds(for: facts) == expected)
  }
}
