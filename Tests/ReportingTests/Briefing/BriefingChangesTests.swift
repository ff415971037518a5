import Agencies
import Findings
import Forms
import Intake
import Reading
import Testing

@testable import Reporting

/// Totals by group and the counts that changed most.
@Suite struct BriefingChangesTests {
  /// Eleven counties with 100 licences in 2021 and these in 2022; their effects and scores are computed by
  /// hand in `ChangeJudgementTests`.
  private let after = [80, 80, 90, 90, 100, 100, 100, 110, 110, 125, 400]

  private func briefing(_ language: Language) -> String {
    let reports = after.enumerated().flatMap { number, count in
      [(2021, 100), (2022, count)].map { report(number, year: $0, licensing: $1) }
    }
    let tables = SampleAudit.tables(language, findings: [], reports: reports)
    return written { tables.briefing(to: &$0) }
  }

  private func report(_ number: Int, year: Int, licensing: Int) -> AnnualReport {
    var report = SampleReports.all[1]
    report.agency = Agency(
      name: "县\(number)", id: "\(410_000 + number)/government", region: 410_000 + number,
      level: .county, kind: .government, scope: .territory)
    report.year = year
    let cell = Cell.at(.licensing, .decisions)
    report.cells[cell] = .printed(
      Figure(cell: cell, value: Quantity(licensing), span: SourceSpan(start: 1, end: 2)))
    return report
  }

  @Test func theFarthestStandsFirst() throws {
    let text = briefing(.zh)
    let table = try #require(text.components("### 件数变化与同类相差最大的机关").last)
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows[0] == "| 机关 | 年度 | 指标 | 上年 | 本年 | 变化 | 得分 |")
    #expect(rows[2] == "| 县10 | 2022 | 行政许可决定 | 100 | 400 | +300.0% | +57.2 |")
    #expect(text.contains("两年均满 10 件的 44 项中 1 项在界外"))
    #expect(briefing(.en).contains("1 of 44 counts of ten and more lie beyond"))
  }

  /// Eleven times the figures of the sample, 81 received and 56 of 78 disclosed, in both years.
  @Test func groupsAddUp() {
    let sums = "11 | 891 | 891 | 0.0% | 616/858 ＝ 71.8% | 616/858 ＝ 71.8% | 0.0 |"
    #expect(briefing(.zh).contains("### 分组合计"))
    #expect(briefing(.zh).contains("| 县级政府 | 2022 | " + sums))
  }
}

extension String {
  /// The parts between occurrences of a text.
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = [""]
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }
}
