import Intake
import Reading
import Testing

@Suite struct ReadingErrorTests {
  @Test(arguments: [
    "", "\n", "昆山市人民政府2021年政府信息公开工作年度报告\n一、总体情况", "0 0 0 0 0 0 0", "予以公开 总计 其他 自然人 商业企业",
  ])
  func aTextWithoutTablesIsNoReport(text: String) {
    #expect(throws: ReadingError.noTables) { try read(text) }
  }

  @Test(arguments: FormText.Separation.allCases)
  func severalReportsInOneTextAreRefused(separation: FormText.Separation) throws {
    let text = FormText().text(separation)
    do {
      _ = try read(text + text)
      Issue.record("two reports were read as one")
    } catch ReadingError.severalReports(let offsets) {
      #expect(offsets.count == 2)
      for offset in offsets { #expect(offset < 2 * text.utf8.count) }
      #expect(offsets[0] < text.utf8.count && offsets[1] > text.utf8.count)
    }
  }

  @Test func codesAndMessages() {
    #expect(ReadingError.noTables.code == "no_tables")
    #expect(ReadingError.noTables.message == "none of the three statutory tables was found")
    #expect(ReadingError.severalReports(offsets: [1, 2]).code == "several_reports")
    #expect(
      ReadingError.severalReports(offsets: [1, 2]).message
        == "table 3 stands in the file 2 times; put each report into a file of its own")
  }
}
