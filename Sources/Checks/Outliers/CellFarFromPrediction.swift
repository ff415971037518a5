import Findings
import Forms
import Metrics

extension Check {
  /// A single figure lies outside what the organ's other years and its peers let expect of it.
  public static let cellFarFromPrediction = Check(
    CheckDescription(
      id: "OUT102", name: "cellFarFromPrediction", level: .difference,
      title: LocalizedText(zh: "单项数字远离推算范围", en: "Figure far from its predicted range"),
      rationale: LocalizedText(
        zh: "多写、漏写一位数字，数字前后颠倒，元写成万元，都会使一项数字远离本机关其他年度和同类推算的范围。",
        en:
          "A digit too many or too few, digits in the wrong order, or yuan written as 10 000 yuan put a "
          + "figure far from what other years and peers let expect."),
      formula:
        "two-sided mid-p under the beta-negative-binomial (counts), beta-binomial (parts) or log-t "
        + "(amounts) predictive law; Benjamini–Hochberg q ≤ 0.05 over all cells",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "表二“行政许可”本年处理决定数量 17220，按本机关其他 3 个年度和同类 35 家推算应在 610–4300 之间；q＝2e-5。",
        en:
          "t2.licensing.decisions 17220; the organ's 3 other years and 35 peers let expect 610 to "
          + "4300; q = 2e-5."),
      limits: LocalizedText(
        zh: "推算值和所印数都不足 --min-n 的、同类不足 --min-peers 的、所在勾稽关系不成立的不判断。表三只判新收、上年结转、办结、结转下年的件数和"
          + "申请人的占比，各只列偏离最远的一项。范围为 99%，取剔除其他任一年度后最宽松的一个。"
          + "职权划转会造成同样的差异。结果构成见 OUT103。",
        en:
          "Not judged where figure and expectation are below --min-n, peers below --min-peers, or an "
          + "identity of the figure fails. Of table 3 only what came in, was carried over, concluded and "
          + "carried forward, and the shares of applicants; of each only the farthest out. The range holds 99 in 100, by the law that is kindest of those that leave out none or one other "
          + "year. Transferred powers look the same. For the mix of outcomes see OUT103.")),
    .panel { panel in
      panel.verdicts { panel.scores.outlyingFigures.map { ($0.row, panel.discrepancy(of: $0)) } }
    })
}

extension ScoredPanel {
  fileprivate func discrepancy(of figure: OutlyingFigure) -> Discrepancy {
    let label = label(figure.cell, figure.row)
    let value = PanelText.number(figure.observed)
    let basis = PanelText.basis(figure)
    let (low, high) = figure.range
    let q = PanelText.rate(figure.qValue)
    let part = figure.whole.map { "/\(PanelText.number($0))" } ?? ""
    var result = figure.discrepancy(
      LocalizedText(
        zh: "\(label.zh) \(value)\(part)，按\(basis.zh)推算应在 \(low)–\(high) 之间；q＝\(q)",
        en: "\(label.en) \(value)\(part); \(basis.en) let expect \(low) to \(high); q = \(q)"),
      claim: figure.cell.id)
    result.evidence = evidence(figure.row, [figure.cell])
    return result
  }
}
