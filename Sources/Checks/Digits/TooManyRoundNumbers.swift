import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// More of the counts of table 3 end in zero than chance has it.
  public static let tooManyRoundNumbers = Check(
    CheckDescription(
      id: "DIG101", name: "tooManyRoundNumbers", level: .difference,
      title: LocalizedText(zh: "整十数过多", en: "Too many round numbers"),
      rationale: LocalizedText(
        zh: "逐件统计的件数，末位为零的约占十分之一。整十数明显偏多，宜核对是否为估计数。",
        en:
          "Of counts that were counted one by one about a tenth end in zero. Many more are worth asking "
          + "whether they were estimated."),
      formula: "P(X ≥ k), X ~ Binomial(n, max(0.1, share in the corpus)); "
        + "Benjamini–Hochberg q ≤ 0.05; n ≥ 10",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "表三两位以上的件数 14 个，其中 12 个末位为零，本批报告中此类占 10.3%；q＝2e-7。",
        en: "12 of 14 counts of two digits or more in table 3 end in zero, 10.3% in this corpus; "
          + "q = 2e-7."),
      limits: LocalizedText(
        zh: "只看表三不由其他格推得的两位以上件数，至少 10 个。",
        en: "Counts of two digits or more in table 3 that do not follow from others; at least 10.")),
    .panel { panel in
      panel.verdicts { panel.scores.roundReports.map { ($0.row, panel.rounded($0)) } }
    })
}

extension ScoredPanel {
  fileprivate func rounded(_ report: RoundReport) -> Discrepancy {
    let (chance, q) = (PanelText.percent(report.chance), PanelText.rate(report.qValue))
    var result = Discrepancy(
      claim: "t3",
      message: LocalizedText(
        zh: "表三两位以上的件数 \(report.all) 个，其中 \(report.round) 个末位为零，本批报告中此类占 \(chance)；q＝\(q)",
        en: "\(report.round) of \(report.all) counts of two digits or more in table 3 end in zero, "
          + "\(chance) in this corpus; q = \(q)"))
    result.numerator = Quantity(report.round)
    result.denominator = Quantity(report.all)
    result.compare(
      ComparedValue(.ratio(Double(report.round) / Double(report.all)), .table),
      with: ComparedValue(
        .ratio(report.chance), .peers, label: LocalizedText(zh: "本批报告", en: "this corpus")))
    result.qValue = report.qValue
    result.strength = 1 - report.qValue
    result.influence = Double(report.all)
    result.evidence = evidence(report.row, [.at(.concluded, .total)])
    return result
  }
}
