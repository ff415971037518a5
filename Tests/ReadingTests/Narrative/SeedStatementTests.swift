import Intake
import TestSupport
import Testing

@testable import Reading

/// The statements of the five real reports against those that were typed by hand.
@Suite struct SeedStatementTests {
  @Test(.enabled(if: sharedMaterial != nil, "the shared material is absent"))
  func everyStatementIsRead() throws {
    let folder = try #require(sharedMaterial)
    let seeds = try StatementTruths.seeds()
    var reader = ReportReader()
    var compared = 0
    for file in Set(seeds.map(\.file)).sorted() {
      let name = try #require(RealReportTruth.all.first { $0.file.hasPrefix(file) }).file
      let bytes = try #require(fileBytes("\(folder)/seeds/\(name)"))
      let report = try reader.read(SourceText(path: name, utf8: bytes))
      var rest = report.statements[...]
      for seed in seeds where seed.file == file {
        compared += 1
        // What no row names is of nothing on the form.
        guard let place = rest.firstIndex(where: { Self.stands($0, at: seed, in: report) }) else {
          Issue.record("\(seed) is not read")
          continue
        }
        #expect(Self.text(of: rest[place], report) == Self.text(of: seed), "\(seed)")
        rest = rest[(place + 1)...]
      }
    }
    #expect(compared == 68)
  }

  /// Whether a statement is that of a row: its line, value and unit. The place of a denial is its
  /// clause, which may begin on a line before that of the denying word.
  private static func stands(
    _ statement: Statement, at seed: SeedStatementTruth, in report: AnnualReport
  ) -> Bool {
    func line(_ offset: Int) -> Int { report.source.position(at: offset).line }
    let first = line(statement.span.start)
    let last = seed.statement.isDenial ? line(statement.span.end) : first
    return (first...last).contains(seed.line)
      && statement.value.millionths == seed.statement.millionths
      && statement.unit.text == seed.statement.unit
  }

  private static func text(of seed: SeedStatementTruth) -> String {
    SentenceComparison.text(of: seed.statement) + " section \(seed.statement.section)"
  }

  private static func text(of statement: Statement, _ report: AnnualReport) -> String {
    SentenceComparison.text(of: statement, report.edition)
      + " section \(statement.section.map { String($0.rawValue) } ?? "-")"
  }
}
