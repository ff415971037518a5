import Findings
import Forms
import Intake
import Reading
import TestSupport
import Testing

@testable import Checks

/// The names of claims: the same fault has the same id in the next run.
@Suite struct StatementQuotesTests {
  /// The ids of NAR101 in a fixture whose sentence is another.
  private func ids(_ prose: String, received: String = "60") throws -> [FindingID] {
    let path = "\(packageRoot)/Tests/ChecksTests/Fixtures/NAR101/bad/received.txt"
    let fixture = String(decoding: try #require(fileBytes(path)), as: UTF8.self)
    let text =
      fixture
      .replacing("2021年，我局共收到政府信息公开申请85件。", with: prose)
      .replacing("50 8 0 0 2 0 60", with: "50 8 0 0 2 0 \(received)")
    #expect(text != fixture || prose.hasPrefix("2021"))
    let report = try readFixture(SourceText(path: "a.txt", string: text))
    var tally = Tally()
    return Check.catalogue.findings(in: report, tally: &tally)
      .filter { $0.checkID == "NAR101" }.map(\.id)
  }

  @Test func neitherNumbersNorLinesChangeAnID() throws {
    let first = try ids("全年收到政府信息公开申请85件。")
    #expect(first.count == 1)
    #expect(try ids("全年收到政府信息公开申请86件。") == first)
    #expect(try ids("政务公开稳步推进。\n\n全年收到政府信息公开申请85件。") == first)
    #expect(try ids("全年收到政府信息公开申请85件。", received: "70") == first)
  }

  @Test func theOrdinalTellsEqualSubjectsApart() throws {
    let both = try ids("全年收到政府信息公开申请85件。全年办结52件，办结申请54件。")
    #expect(both.count == Set(both).count && both.count >= 2)
    #expect(try ids("全年收到政府信息公开申请85件。").allSatisfy(both.contains))
  }

  @Test func claimsNameSectionSubjectAndOrdinal() {
    let statements = [
      Statement.count(85, of: .total(.received)), .count(60, of: .total(.received)),
      .count(85, of: .total(.received), section: .otherMatters), .sample("3"),
    ]
    let comparison = Reconciliation(of: SampleReport.distinct.stating(statements))
    #expect(
      statements.indices.map(comparison.claim) == [
        "1|t3.received.total|1", "1|t3.received.total|2", "6|t3.received.total|1", "1",
      ])
    #expect(comparison.sectionName(2).zh == "第六部分" && comparison.sectionName(3).zh == "正文")
    #expect(comparison.text(0) == "85 件")
  }
}
