import Agencies
import Forms
import Intake
import Reading
import TestSupport
import Testing

/// The five real reports: 1000 cells, each right, none unread.
@Suite struct RealReportTests {
  @Test(
    .enabled(if: sharedMaterial != nil, "the shared material is absent"),
    arguments: RealReportTruth.all)
  func everyCellIsRight(truth: RealReportTruth) throws {
    let folder = try #require(sharedMaterial)
    let source = try SourceFile.text(path: "\(folder)/seeds/\(truth.file)", printedAs: truth.file)
    var reader = ReportReader()
    let report = try reader.read(source)
    #expect(report.edition == .form2021)
    #expect(report.year == 2021)
    #expect(report.agency?.id == truth.agencyID)
    #expect(report.agency?.name == truth.agency)
    #expect(report.notices.isEmpty)
    #expect(Set(report.sections.keys) == Set(Section.allCases))
    var right = 0
    for cell in Edition.form2021.cells {
      guard let figure = report.cells.figure(cell) else {
        Issue.record("\(truth.file) \(cell.id): \(report.cells[cell])")
        continue
      }
      let expected = truth.values[cell.id] ?? "0"
      #expect(figure.value.description == expected, "\(truth.file) \(cell.id)")
      #expect(source.text(figure.span) == expected, "\(truth.file) \(cell.id): text of the span")
      if figure.value.description == expected { right += 1 }
    }
    #expect(right == 200)
    for id in truth.values.keys { #expect(Cell(id: id) != nil, "\(id)") }
  }
}
