import Forms
import Intake
import Testing

@testable import Reading

@Suite struct NarrativeLexerTests {
  /// The tokens as signs: # a quantity, Y a year, M a month, N a bare number, U one that is unclear, P
  /// the parts of a sum, [ an item that begins a line and - one that does not, W a word, marks as they
  /// are.
  private func signs(_ string: String) -> String {
    QuantityReaderTests.lexed(string).tokens.map { token in
      switch token.kind {
      case .word: "W"
      case .quantity: "#"
      case .year: "Y"
      case .month: "M"
      case .bareNumber: "N"
      case .unclearNumber: "U"
      case .parties: "P"
      case .comma: ","
      case .enumeration: "、"
      case .semicolon: ";"
      case .colon: ":"
      case .open: "("
      case .close: ")"
      case .stop: "."
      case .item: "-"
      case .lineItem: "["
      }
    }.joined()
  }

  @Test(arguments: [
    ("2021年，收到申请3件。", "Y,WW#.."), ("收到（3件）；共：2件、1件", "W(#);:#、#."),
    ("12月收到3件！", "MW#.."), ("三个账号合计9条", "PW#."), ("三个账号", "#."),
    ("甲乙丙丁", "."), ("", "."), ("收到三五件", "WU."), ("收到：15、6件，统一", "W:U,."),
  ])
  func tokens(string: String, signs: String) { #expect(self.signs(string) == signs) }

  @Test(arguments: [
    "（一）收到3件", "一、收到3件", "1.收到3件", "1、收到3件", "(1)收到3件", "一是收到3件", "## 收到3件", "（十二）收到3件",
  ])
  func aNumberAtTheBeginningOfALineIsAnItem(line: String) {
    #expect(signs(line) == "[W#.")
    #expect(signs("丁。\n\(line)") == ".[W#.")
  }

  @Test(arguments: ["1.5万件", "10件", "2021年收到3件", "一件", "三次"])
  func otherNumbersAtTheBeginningOfALineAreNone(line: String) {
    #expect(!signs(line).contains("["))
  }

  @Test func aNumberedLineWithoutAnyMarkIsAHeading() {
    #expect(signs("（一）收到申请\n办结3件") == "[WW.W#.")
    #expect(signs("（一）收到申请，\n办结3件") == "[WW,W#.")
  }

  @Test func titlesAndNumbersOfDocumentsGiveNoTokens() {
    #expect(signs("按照《关于收到12件申请的通知》（国办发〔2021〕12号）").filter { $0 == "#" || $0 == "Y" }.isEmpty)
    #expect(signs("《收到3件。《办结》5件》收到") == "W.")
    // A bracket that is never closed swallows no more than a title's length.
    #expect(signs("《通知，收到3件。") == ",W#..")
  }

  @Test func theLongestWordWins() {
    func words(_ string: String) -> [StatementWord] {
      QuantityReaderTests.lexed(string).tokens.compactMap {
        if case .word(let word) = $0.kind { word } else { nil }
      }
    }
    #expect(words("不予公开") == [.outcome(.refused)])
    #expect(words("予以公开") == [.outcome(.total(.granted))])
    #expect(words("上年结转") == [.carriedOver])
    #expect(words("结转下年度继续办理") == [.carriedForward])
    #expect(words("新收") == [.receiveNew])
    #expect(words("政府信息公\n开申 请") == [.application])
    #expect(words("商业企业申请") == [.applicant(.applicants([.enterprise]))])
  }

  @Test func furnitureInTheMiddleOfASentenceIsTakenOut() throws {
    let string = """
      2021年，我局共收到政府信息公开申请
      2/3
      https://www.example.gov.cn/a.html
      85件，办结

      第 2 页 共 3 页
      80件。
      """
    let text = scanned(string)
    var prose = ScannedText()
    let regions = prose.takeProse(
      of: text, [NarrativeRegions.Region(section: .overview, codes: 0..<text.count)])
    let region = try #require(regions.first)
    #expect(regions.count == 1 && region.section == .overview)
    var lexer = NarrativeLexer()
    var lexed = LexedNarrative()
    lexer.read(prose, region.codes, into: &lexed)
    #expect(lexed.quantities.map(\.millionths) == [85_000_000, 80_000_000])
    let places = lexed.quantities.map { prose.span($0.codes) }
    #expect(places.map { text.source.text($0) } == ["85件", "80件"])
    #expect(places.map { text.source.position(at: $0.start).line } == [4, 7])
  }

  @Test func proseOfNothingButFurnitureIsNoRegion() {
    let text = scanned("2/3\n第 2 页 共 3 页")
    var prose = ScannedText()
    let whole = NarrativeRegions.Region(section: nil, codes: 0..<text.count)
    #expect(prose.takeProse(of: text, [whole]).isEmpty)
    #expect(prose.takeProse(of: text, []).isEmpty)
  }
}
