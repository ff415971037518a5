import Findings
import Forms
import Intake
import Reading
import Testing

@testable import Reporting

/// Expected p-values by SciPy 1.17.
@Suite struct BriefingDigitsTests {
  private func briefing(_ reports: [AnnualReport], _ language: Language = .zh) -> String {
    let tables = SampleAudit.tables(language, findings: [], reports: reports)
    return written { tables.briefing(to: &$0) }
  }

  /// A report with 130 in every cell of tables 2 and 3: of its free counts 9 are in table 2, and 23
  /// lines of six columns in table 3.
  private func filled(year: Int = 2021) -> AnnualReport {
    var report = SampleReports.all[1]
    report.year = year
    for cell in report.edition.cells where cell.table != .disputes { print(130, cell, &report) }
    return report
  }

  private func print(_ count: Int, _ cell: Cell, _ report: inout AnnualReport) {
    report.cells[cell] = .printed(
      Figure(cell: cell, value: Quantity(count), span: SourceSpan(start: 1, end: 2)))
  }

  /// 147 counts of the county government, and one of the city's office.
  private var two: [AnnualReport] {
    var office = SampleReports.all[2]
    print(250, .at(.licensing, .decisions), &office)
    return [filled(), office]
  }

  @Test func aSmallCorpusHasTooFewCounts() {
    // 61, 126, 9741, 1175 and 159 in table 2 of 2021, 9000 in that of 2020; in table 3 only totals.
    let five = Array(SampleReports.all[0...4])
    #expect(briefing(five).contains("两位以上的件数只有 6 个，过少（至少 110 个），不作检验。"))
    #expect(
      briefing(five, .en).contains("Too few: 6 counts of two digits or more, and tests need 110."))
    #expect(!briefing(five).contains("Benford"))
  }

  @Test func groupsStandBelowTheCorpus() {
    let text = briefing(two)
    // χ² = n (1/log₁₀2 − 1) where each first digit is 1, and 9 n where each last digit is 0.
    #expect(
      text.contains(
        """
        | 全部 | — | 148 | 337.1 | 0.1538 | 5.2e-68 | 1332.0 | 3.8e-281 | 148/148 ＝ 100.0% | \
        3.6e-104 | 2.3e-280 |
        | 县级政府 | 2021 | 147 | 341.3 | 0.1553 | 6.4e-69 | 1323.0 | 3.3e-279 | \
        147/147 ＝ 100.0% | 1.8e-103 | 1.0e-278 |

        1 组的件数不足 110 个，不作检验。
        """))
    #expect(text.contains("不针对任何机关"))
  }

  @Test func inEnglish() {
    let text = briefing(two, .en)
    #expect(text.contains("| all | — | 148 | 337.1 |"))
    #expect(text.contains("| county government | 2021 | 147 | 341.3 |"))
    #expect(text.contains("1 group with fewer than 110 counts not tested."))
    #expect(text.contains("accuses nobody"))
  }

  /// Sixteen groups alike: 14 stand below the corpus, in the order of years.
  @Test func theTableIsShort() {
    let text = briefing((2001...2016).map(filled(year:)))
    let rows = text.split(separator: "\n").filter { $0.contains(" | 147 | 341.3 | ") }
    #expect(rows.count == 14)
    #expect(rows.first?.hasPrefix("| 县级政府 | 2001 |") == true)
    #expect(rows.last?.hasPrefix("| 县级政府 | 2014 |") == true)
    #expect(text.contains("\n另有 2 组未列。\n"))
  }

  @Test(arguments: [
    (1.0, "1"), (0.04567, "0.0457"), (0.0001, "0.0001"), (0.0000996, "1.0e-4"),
    (0.000012, "1.2e-5"), (.leastNonzeroMagnitude, "<1e-300"), (0, "<1e-300"),
  ])
  func probabilities(value: Double, text: String) {
    #expect(FigureText.probability(value) == text)
  }
}
