import Forms
import Intake
import Reading
import Testing

/// Where figures stand: the text of their span, their line and their column.
@Suite struct PlaceTests {
  private func figures(_ report: AnnualReport) -> [Figure] {
    report.edition.cells.compactMap { report.cells.figure($0) }
  }

  private func places(_ report: AnnualReport) -> [SourcePosition] {
    figures(report).map { report.source.position(at: $0.span.start) }
  }

  @Test(arguments: FormText.Separation.allCases)
  func theSpanIsThePrintedNumber(separation: FormText.Separation) throws {
    let report = try read(FormText().text(separation))
    #expect(figures(report).count == 200)
    for figure in figures(report) {
      #expect(report.source.text(figure.span) == figure.value.description, "\(figure.cell.id)")
    }
  }

  @Test func spansHoldSignAndUnit() throws {
    let form = FormText(.form2019, applications: .form2019)
    let report = try read(form.text(.tabs))
    func text(_ id: String) throws -> String {
      let cell = try #require(Cell(id: id))
      let figure = try #require(report.cells.figure(cell))
      return report.source.text(figure.span)
    }
    #expect(try text("t2.licensing.items_change") == "-32")
    #expect(try text("t2.penalties.items_change") == "减52")
    #expect(try text("t2.procurement.amount") == "251000元")
  }

  @Test func placesOfOneLineByHand() throws {
    let form = FormText()
    let report = try read(form.text(.tabs))
    // Title, heading, heading of table 2, its 14 lines, heading of table 3, two lines of header.
    let figure = try #require(report.cells.figure(.at(.received, .naturalPerson)))
    // One empty field in front of the label, 16 characters of label, two tabs.
    #expect(report.source.location(at: figure.span.start) == "a.txt:21:19")
    let next = try #require(report.cells.figure(.at(.received, .enterprise)))
    #expect(report.source.location(at: next.span.start) == "a.txt:21:23")
  }

  @Test(arguments: FormText.Separation.allCases)
  func aLineInFrontShiftsOnlyLineNumbers(separation: FormText.Separation) throws {
    let text = FormText().text(separation)
    let before = try read(text)
    let after = try read("😀é政\u{FE0F}🏛\n" + text)
    #expect(figures(after).map(\.value) == figures(before).map(\.value))
    #expect(places(after).map(\.line) == places(before).map { $0.line + 1 })
    #expect(places(after).map(\.column) == places(before).map(\.column))
  }

  @Test(arguments: FormText.Separation.allCases, ["\r\n", "\r"])
  func lineEndsChangeNothing(separation: FormText.Separation, lineEnd: String) throws {
    let text = FormText().text(separation)
    let before = try read(text)
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: lineEnd).utf8)
    var reader = ReportReader()
    let after = try reader.read(Container.plainText.text(path: "a.txt", bytes: bytes))
    #expect(figures(after).map(\.value) == figures(before).map(\.value))
    #expect(places(after) == places(before))
    #expect(after.title?.text == before.title?.text)
    #expect(after.sections.count == before.sections.count)
  }

  @Test func aReaderForgetsTheTextBefore() throws {
    var reader = ReportReader()
    for separation in FormText.Separation.allCases + [.lines, .tabs, .spaces] {
      for edition in Edition.allCases {
        let form = FormText(edition, applications: edition)
        let source = SourceText(path: "a.txt", string: form.text(separation))
        try reader.read(source).expect(form.truth, "\(separation)")
      }
    }
  }
}
