import Forms
import Foundation
import Intake
import Reading
import TestSupport
import Testing

/// Layouts of real reports, held against true cells that were typed from them.
@Suite struct ReportedLayoutTests {
  private struct Truth: Decodable {
    let cells: [String: Double]
    let blank: [String]
    let undecidable: [String]
    let year: Int
  }

  static let folder = "\(packageRoot)/Tests/ReadingTests/Resources/Cases/layouts"

  @Test(arguments: [
    "13_value_bar_per_line_rows_of_bars", "16_blank_cells_as_blank_lines",
    "20_double_minus_signs_units_2019", "23_traditional_bars", "27_negative_change_2020",
    "31_blank_bars",
  ])
  func everyCellIsRead(name: String) throws {
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: URL(filePath: "\(Self.folder)/\(name).truth.json")))
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).txt", encoding: .utf8)
    let report = try read(text)
    #expect(report.year == truth.year)
    for (id, value) in truth.cells {
      let cell = try #require(Cell(id: id))
      #expect(report.cells.value(cell)?.double == value, "\(id)")
    }
    for id in truth.blank { #expect(report.say(id) == "blank", "\(id)") }
    // Some truths name the line once more.
    let undecidable = truth.undecidable.filter { !$0.hasSuffix("*") }
    for id in undecidable { #expect(UnreadCode(rawValue: report.say(id)) != nil, "\(id)") }
    #expect(
      truth.cells.count + truth.blank.count + undecidable.count
        == report.edition.cells.count)
  }
}
