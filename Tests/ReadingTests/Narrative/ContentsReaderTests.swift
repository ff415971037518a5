import Forms
import Intake
import Testing

@testable import Reading

@Suite("Contents of the narrative")
struct ContentsReaderTests {
  /// The contents of a text without tables, in a report for 2021.
  static func contents(_ string: String) -> (NarrativeContents, SourceText) {
    let text = scanned(string)
    let tables = TableRegions(text)
    let headings = SectionReader.read(text, tables: tables)
    let narrative = NarrativeRegions(text, tables: tables, headings: headings)
    var prose = ScannedText()
    let pieces = prose.takeProse(of: text, narrative.regions)
    let contents = ContentsReader.read(
      prose, pieces, of: text, narrative, headings: headings, title: nil, reportYear: 2021)
    return (contents, text.source)
  }

  @Test("a citation has its number, its title and its place")
  func citation() throws {
    let (contents, source) = Self.contents("😀\n根据《信息处理费管理办法》（国办函 〔2020〕 109 号）。")
    let citation = try #require(contents.citations.first)
    #expect(citation.number == DocumentNumber(.generalOfficeLetter, 2020, 109))
    #expect(citation.number.description == "国办函〔2020〕109号")
    #expect(citation.title == "《信息处理费管理办法》")
    #expect(source.text(citation.span) == "国办函 〔2020〕 109 号")
    #expect(source.location(at: citation.span.start) == "a.txt:2:15")
  }

  @Test(
    "numbers are read in their spellings",
    arguments: [
      ("国办发〔2021〕12号", "国办发〔2021〕12号"), ("国办发［2021］第12号", "国办发〔2021〕12号"),
      ("国办发2021〕12号", "国办发〔2021〕12号"), ("国\n办发【２０２１】１２号", "国办发〔2021〕12号"),
      ("国令第711号", "国务院令第711号"), ("国务院令 第711号", "国务院令第711号"), ("国务院令(711号)", "国务院令第711号"),
      ("国办秘函〔2019〕19号", "国办秘函〔2019〕19号"), ("國辦發〔2021〕12號", "国办发〔2021〕12号"),
    ])
  func numbers(_ text: String, _ number: String) {
    #expect(Self.contents("依据\(text)。").0.citations.map(\.number.description) == [number])
  }

  @Test(
    "what is no number",
    arguments: ["国办发文12号", "国办发〔2021〕", "国办发〔12〕2021号楼", "豫政办〔2021〕26号", "国务院令", "国办发〔2021〕12345号"])
  func noNumbers(_ text: String) {
    #expect(Self.contents("依据\(text)。").0.citations.isEmpty)
  }

  @Test("a line that ends with the words of a title and belongs to a sentence is no running title")
  func brokenTitle() {
    let text = "依照《国务院办公厅关于印发〈中华人民共和国政府信息公开工作年度报告\n格式〉的通知》（国办公开办函〔2021〕30号）编制。"
    let citations = Self.contents(text).0.citations
    #expect(citations.map(\.title) == ["《国务院办公厅关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"])
  }

  @Test("places move with what stands before, and with nothing else")
  func places() throws {
    let text = "2020年，共受理申请12件。我局未收取信息处理费，未发生追责。\n六、其他需要报告的事项\n无"
    let (plain, source) = Self.contents(text)
    let (moved, shifted) = Self.contents("汉😀字。\n" + text)
    #expect(plain.years.count == 1 && plain.organPhrases.count == 1)
    #expect(plain.requiredContents.count == 1 && plain.sections.count == 1)
    func lines(_ contents: NarrativeContents, _ source: SourceText) -> [Int] {
      let spans =
        contents.years.map(\.span) + contents.organPhrases.map(\.span)
        + contents.requiredContents.map(\.span) + contents.sections.map(\.span)
        + [contents.feeStatement?.span].compactMap(\.self)
      return spans.map { source.position(at: $0.start).line }
    }
    #expect(lines(moved, shifted) == lines(plain, source).map { $0 + 1 })
  }

  @Test("a phrase of an organ within quotation marks is not its own")
  func quotations() {
    #expect(Self.contents("回应“我局何时答复”。").0.organPhrases.isEmpty)
    #expect(Self.contents("我局按时答复。").0.organPhrases.map(\.text) == ["我局"])
  }

  @Test("dates that a calendar has")
  func dates() {
    func roles(_ text: String) -> [YearStatement.Role] { Self.contents(text).0.years.map(\.role) }
    for date in ["2021年2月30日", "2021年2月29日", "2100年2月29日", "2021年0月", "2021年4月31日", "2021年1月32日"] {
      let expected: [YearStatement.Role] = date.hasPrefix("2100") ? [] : [.impossibleDate]
      #expect(roles("于\(date)印发。") == expected, "\(date)")
    }
    // The impossible day alone, once, though it ends a period.
    for period in ["2023年1月1日至2023年11月31日", "2023年1月1日至11月31日"] {
      let (contents, source) = Self.contents("数据统计期限为\(period)。")
      let impossible = contents.years.filter { $0.role == .impossibleDate }
      #expect(impossible.map { source.text($0.span) } == [String(period.dropFirst(10))])
    }
    for date in ["2020年2月29日", "2000年2月29日", "2021年12月31日", "2021年1—12月", "2021年3期"] {
      #expect(roles("于\(date)印发。").isEmpty, "\(date)")
    }
  }
}
