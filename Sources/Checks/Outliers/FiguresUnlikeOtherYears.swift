import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// Taken together, a report's figures are not what its organ's other years and its peers let expect.
  public static let figuresUnlikeOtherYears = Check(
    CheckDescription(
      id: "OUT101", name: "figuresUnlikeOtherYears", level: .difference,
      title: LocalizedText(
        zh: "全表数字与其他年度和同类不相像",
        en: "Figures unlike the organ's other years and its peers"),
      rationale: LocalizedText(
        zh: "每个数字都可以由本机关其他年度和同类推算出一个范围。一个数字远在范围之外，或几方面同时偏离，宜核对是否错位、错行、"
          + "错单位或沿用了上年表格。",
        en:
          "Other years and peers tell within what range each figure should lie. Where one lies far out, "
          + "or several are odd at once, it is worth asking whether columns, units or years were mixed up."
      ),
      formula: "families of figures, links between years, repetition and roundness combined; "
        + "Benjamini–Hochberg q ≤ 0.05 by report",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "全部数字合看，偏离至此的概率为 2e-9，q＝4e-6；主要在表三“（一）予以公开”总计 940。",
        en: "taken together, figures so far out have probability 2e-9, q = 4e-6; "
          + "mainly t3.granted.total 940."),
      limits: LocalizedText(
        zh: "某一年度有误时，其他年度逐一剔除后再比，故误填年度旁边的年度不因此列出。机构改革、清理积案会造成同样的差异。"
          + "同类不足 --min-peers 的不判断；所在勾稽关系不成立的数字不参加，另见 SUM、BAL。",
        en:
          "A year is compared leaving out each other year in turn, so that one beside a faulty year is "
          + "not named for it. Reorganisation or a cleared backlog look the same. Not judged below "
          + "--min-peers; figures in identities that fail take no part, for them see SUM and BAL.")),
    .panel { panel in panel.verdicts { panel.unlikeReports() } })
}

extension ScoredPanel {
  fileprivate func unlikeReports() -> [(row: RowIndex, discrepancy: Discrepancy)] {
    panel.rows.compactMap { row in
      guard let score = scores[row], let q = score.qValue, let p = score.pValue, q <= 0.05,
        hindrance(row) == nil
      else { return nil }
      return (row, discrepancy(row, score, p: p, q: q))
    }
  }

  private func discrepancy(
    _ row: RowIndex, _ score: ReportScore, p: Double, q: Double
  ) -> Discrepancy {
    let report = panel.report(row)
    let cells = score.predictionDrivers.compactMap { driver -> Cell? in
      if case .cell(let cell) = driver { return cell }
      return nil
    }
    let named = cells.compactMap { cell in report.value(cell).map { (label(cell, row), $0) } }
    let zh = named.map { "\($0.0.zh) \($0.1)" }.joined(separator: "、")
    let en = named.map { "\($0.0.en) \($0.1)" }.joined(separator: ", ")
    var result = Discrepancy(
      claim: "report",
      message: LocalizedText(
        zh: "全部数字合看，偏离本机关其他年度和同类至此的概率为 \(PanelText.rate(p))，q＝\(PanelText.rate(q))；"
          + "主要在\(zh)",
        en: "taken together, figures so far from the organ's other years and its peers have "
          + "probability \(PanelText.rate(p)), q = \(PanelText.rate(q)); mainly \(en)"))
    result.cell = cells.first
    result.observe(cells.first.flatMap { report.value($0) }.map { .quantity($0) })
    result.score = score.strength
    result.qValue = q
    result.strength = 1 - q
    result.influence = report.value(.at(.concluded, .total))?.double ?? 0
    result.evidence = evidence(row, cells)
    return result
  }
}
