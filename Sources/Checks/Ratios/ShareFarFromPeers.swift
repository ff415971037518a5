import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A share lies where few of the organs of its kind would have it by chance and by their usual
  /// differences.
  public static let shareFarFromPeers = Check(
    CheckDescription(
      id: "RAT101", name: "shareFarFromPeers", level: .difference,
      title: LocalizedText(zh: "占比远离同类", en: "Share far from its peers"),
      rationale: LocalizedText(
        zh: "同级同类机关的占比各有高低，件数少的更容易偏离。扣除这两点后仍然远离的，宜核对分子、分母是否填对。",
        en:
          "Organs of one kind differ, and shares of few cases lie far out by chance. Where a share is "
          + "far from its peers beyond both, its numerator and denominator are worth a look."),
      formula: "two-sided mid-p of n under BetaBinomial(d; a, b) of the peers; "
        + "Benjamini–Hochberg q ≤ 0.05 by metric",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "公开率 2/90＝2.2%，同类 35 家均值 61.2%，按同类差异 90 件应有 18–82 件；向同类收缩后 4.1%；q＝0.003。",
        en:
          "disclosure rate 2/90 = 2.2%; mean of 35 peers 61.2%; given how peers differ 18 to 82 of 90 "
          + "are expected; shrunken towards the peers 4.1%; q = 0.003."),
      limits: LocalizedText(
        zh: "分母不足 --min-n、同类不足 --min-peers 或分子、分母所在勾稽关系不成立的不判断。只比较占比，不比较比值和件数；办结率与结转率互补，只列结转率。"
          + "职能和申请内容不同也会造成差异。区间为 99%。",
        en:
          "Not judged below --min-n or --min-peers, nor where an identity of an operand fails. Shares only, no ratios or counts; of "
          + "carry_forward_rate and conclusion_rate, which add up to one, only the first. Remit and what "
          + "is asked for explain differences too. The range holds 99 in 100.")),
    .panel { panel in panel.verdicts { panel.sharesFarFromPeers() } })
}

extension ScoredPanel {
  private static let metricsCompared = MetricIndex.all.filter {
    $0.metric.kind == .share && $0.metric.id != "conclusion_rate"
  }

  fileprivate func sharesFarFromPeers() -> [(row: RowIndex, discrepancy: Discrepancy)] {
    panel.rows.flatMap { row in
      Self.metricsCompared.compactMap { metric in
        let entry = metrics[row, metric]
        guard let q = entry.qValue, q <= 0.05, let place = metrics.funnel(row, metric),
          let n = entry.numerator, let d = entry.denominator, let peers = entry.peers
        else { return nil }
        return (row, discrepancy(entry, place, q, n, d, peers))
      }
    }
  }

  private func discrepancy(
    _ entry: MetricRow, _ place: FunnelPlace, _ q: Double, _ n: Quantity, _ d: Quantity,
    _ peers: Int
  ) -> Discrepancy {
    let label = entry.metric.metric.label
    let share = PanelText.percent(n.double / d.double)
    let (mean, shrunken) = (PanelText.percent(place.mean), PanelText.percent(place.shrunken))
    let (low, high) = (place.counts.lowerBound, place.counts.upperBound)
    var result = Discrepancy(
      claim: entry.metric.metric.id,
      message: LocalizedText(
        zh: "\(label.chinese) \(n)/\(d)＝\(share)，同类 \(peers) 家均值 \(mean)，按同类差异 \(d) 件应有 "
          + "\(low)–\(high) 件；向同类收缩后 \(shrunken)；q＝\(PanelText.rate(q))",
        en:
          "\(label.english) \(n)/\(d) = \(share); mean of \(peers) peers \(mean); given how peers "
          + "differ \(low) to \(high) of \(d) are expected; shrunken towards the peers \(shrunken); "
          + "q = \(PanelText.rate(q))"))
    result.metric = entry.metric.metric.id
    result.compare(
      ComparedValue(
        .ratio(n.double / d.double), .table, label: LocalizedText(zh: "本机关", en: "the organ")),
      with: ComparedValue(
        .ratio(place.mean), .peers, label: LocalizedText(zh: "同类均值", en: "mean of its peers")))
    (result.numerator, result.denominator) = (n, d)
    result.score = entry.zAdjusted
    result.qValue = q
    result.strength = 1 - q
    result.influence = d.double
    let edition = panel.report(entry.row).edition
    let cells =
      entry.metric.metric.numerator.cells(in: edition).prefix(1)
      + (entry.metric.metric.denominator?.cells(in: edition).prefix(1) ?? [])
    result.evidence = evidence(entry.row, Array(cells))
    return result
  }
}
