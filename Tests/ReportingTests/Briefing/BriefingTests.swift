import Findings
import Metrics
import Reading
import Testing

@testable import Reporting

@Suite struct BriefingTests {
  private func briefing(_ tables: AuditTables) -> String {
    written { tables.briefing(to: &$0) }
  }

  @Test(arguments: [Language.zh, .en])
  func golden(language: Language) throws {
    try expectGolden(
      Array(briefing(SampleAudit.tables(language)).utf8), "\(language.rawValue)/findings.md")
  }

  /// Sections stand in the order of the layout.
  @Test func sections() {
    let headings = briefing(SampleAudit.tables()).split(separator: "\n")
      .filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(
      headings == [
        "一、主要发现", "亮点", "二、排名表：公开率（予以公开＋部分公开，占本年度办结）", "三、同类组对比", "四、年度变化",
        "数字的首位与末位", "五、方法与局限", "附：运行记录",
      ])
  }

  @Test func headlineSaysWhatHolds() {
    let text = briefing(SampleAudit.tables())
    #expect(
      text.contains(
        "**结论：** 6 份报告的表三、表四共 42 项勾稽关系中，40 项成立，1 项不成立，1 项因空白或未读出无法核对；"
          + "列出发现 4 项（不符 1 项、待核 1 项、差异 1 项、提示 1 项），涉及 3 份文件。"))
    #expect(text.contains("| 6 份 | 2 份 | 5 份 | 40/42 相符 | 1 | 1 | 1 | 1 | 0 |"))
    #expect(text.contains("有 2 个文件未能读取"))
  }

  @Test func titleNamesOneRegionOnlyWhereAllShareIt() {
    let title = "# 政府信息公开年报核对简报"
    #expect(briefing(SampleAudit.tables()).contains(title + "（全部，2020–2021 年度，6 份）"))
    let decided = SampleAudit.tables(reports: Array(SampleReports.all[1...4]))
    #expect(briefing(decided).contains(title + "（河南省，2021 年度，4 份）"))
  }

  @Test func findingShowsQuotesAndPlaces() {
    let text = briefing(SampleAudit.tables())
    #expect(text.contains("### 1. 〔不符〕郑州市上街区人民政府（2021 年度）：表三“（一）予以公开”总计印 50"))
    #expect(text.contains("\n> （一）予以公开 50 0 1 0 0 0 50\n\n——原文 `2021/a.txt:41:8`\n"))
    #expect(text.contains("不成立的勾稽关系 2 条；所印 50，推算 51，少 1；最小更正：表三“（一）予以公开”总计 50→51。"))
    #expect(text.contains("正文写 44.0%，按表格 26.8%，相差 17.2 个百分点；15/56 ＝ 26.8%"))
    #expect(text.contains("规则 `SUM301`（`gouji explain SUM301`）。"))
  }

  @Test func findingsBeyondTheTopAreCounted() {
    let text = briefing(SampleAudit.tables(top: 1))
    #expect(text.contains("### 1. 〔不符〕"))
    #expect(!text.contains("### 2. "))
    #expect(text.contains("其余 3 项（待核 1 项、差异 1 项、提示 1 项）见 `findings.csv`。"))
  }

  @Test func acceptedFindingsAreCountedNotListed() {
    var findings = SampleAudit.findings
    findings[0].status = .accepted
    let text = briefing(SampleAudit.tables(findings: findings))
    #expect(!text.contains("〔不符〕"))
    #expect(text.contains("| 0 | 1 | 1 | 1 | 1 |"))
  }

  /// 56/78, 22/56 and 5/6 are those of the layout's example; the gates decide who is ranked.
  @Test func rankingPrintsCountsAndIntervals() {
    let text = briefing(SampleAudit.tables())
    #expect(text.contains("| 1 | 郑州市上街区人民政府 | 县级政府 | 56 | 78 | 71.8% | 61.0–80.6 |"))
    #expect(
      text.contains(
        "| — | 焦作市人民政府办公室 | 市级政府办公室 | 22 | 56 | 39.3% | 27.6–52.4 | — | 同类不足，不判断 |"))
    #expect(
      text.contains("| — | 中站区人民政府 | 县级政府 | 5 | 6 | 83.3% | 43.6–97.0 | — | 件数少，不判断 |"))
    // 56 + 22 + 30 + 5 = 113 of 78 + 56 + 60 + 6 = 200.
    #expect(text.contains("|  | **合计** |  | **113** | **200** | **56.5%** |"))
  }

  @Test func groupsAddUpCounts() {
    let text = briefing(SampleAudit.tables())
    // County governments of 2021: 56 + 30 + 5 of 78 + 60 + 6; the median of 0.7179 and 0.5.
    #expect(text.contains("| 县级政府 | 2021 | 3 | 91/144 ＝ 63.2% |"))
    #expect(text.contains("| 60.9% |"))
    #expect(text.contains("同类不足，不判断 |"))
  }

  @Test func yearsAreComparedOrTheirAbsenceIsSaid() {
    let text = briefing(SampleAudit.tables())
    #expect(
      text.contains(
        "| 2021 | 1 | 40 | 81 | +102.5% | 20/32 ＝ 62.5% | 56/78 ＝ 71.8% | +9.3 |"))
    let single = briefing(SampleAudit.tables(reports: Array(SampleReports.all[1...4])))
    #expect(single.contains("本批只有 2021 年度的报告，未计算同比"))
  }

  @Test(arguments: [Language.zh, .en])
  func wordingStaysNeutral(language: Language) {
    let text = briefing(SampleAudit.tables(language))
    for word in ["风险", "违法", "优秀", "不合格", "risk", "suspicious", "增长"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func emptyRunHasABriefing() {
    let text = briefing(SampleAudit.tables(findings: [], reports: []))
    #expect(text.contains("没有读到年度报告；没有需要列出的发现。"))
  }
}
