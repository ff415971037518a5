import Findings
import Forms
import Metrics

extension Check {
  /// The applications concluded fall on the outcomes otherwise than the organ's other years and its
  /// peers let expect.
  public static let unusualOutcomeMix = Check(
    CheckDescription(
      id: "OUT103", name: "unusualOutcomeMix", level: .difference,
      title: LocalizedText(zh: "办理结果构成异于往年和同类", en: "Unusual mix of outcomes"),
      rationale: LocalizedText(
        zh: "办结件数给定时，各种结果的件数有可推算的范围。某一结果远在范围之外，宜核对是否填错行、合并或改变了口径。",
        en:
          "Given how many were concluded, the number with each outcome has a range that can be told. "
          + "Where one lies far out it is worth asking whether lines were mixed up or counted otherwise."
      ),
      formula:
        "smallest two-sided mid-p of the outcomes under beta-binomial laws, times their number; "
        + "Benjamini–Hochberg q ≤ 0.05 by report",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "办结 86 件，其中表三“（三）不予公开·5.属于三类内部事务信息”总计 61，按本机关其他 3 个年度和同类 35 家推算应在 0–6 之间；q＝1e-9。",
        en:
          "of 86 concluded, t3.refused.internal_affairs.total 61; the organ's 3 other years and 35 "
          + "peers let expect 0 to 6; q = 1e-9."),
      limits: LocalizedText(
        zh: "办结不足 --min-n、同类不足 --min-peers 或勾稽关系不成立的不判断。只列偏离最远的一种结果；集中的同类申请会造成同样的差异。范围为 99%。",
        en:
          "Not judged below --min-n concluded or --min-peers, nor where identities fail. Only the outcome that lies farthest is "
          + "named; a wave of like applications looks the same. The range holds 99 in 100.")),
    .panel { panel in
      panel.verdicts { panel.scores.outlyingMixes.map { ($0.row, panel.mix($0)) } }
    })
}

extension ScoredPanel {
  fileprivate func mix(_ figure: OutlyingFigure) -> Discrepancy {
    let label = label(figure.cell, figure.row)
    let whole = PanelText.number(figure.whole ?? figure.observed)
    let value = PanelText.number(figure.observed)
    let basis = PanelText.basis(figure)
    let (low, high) = figure.range
    let q = PanelText.rate(figure.qValue)
    var result = figure.discrepancy(
      LocalizedText(
        zh: "办结 \(whole) 件，其中\(label.zh) \(value)，按\(basis.zh)推算应在 \(low)–\(high) 之间；q＝\(q)",
        en:
          "of \(whole) concluded, \(label.en) \(value); \(basis.en) let expect \(low) to \(high); "
          + "q = \(q)"),
      claim: "outcomes")
    result.evidence = evidence(figure.row, [figure.cell, .at(.concluded, .total)])
    return result
  }
}
