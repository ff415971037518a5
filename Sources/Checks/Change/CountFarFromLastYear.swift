import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A count is far from last year's, beyond how such counts vary and what changed with the peers.
  public static let countFarFromLastYear = Check(
    CheckDescription(
      id: "YOY101", name: "countFarFromLastYear", level: .difference,
      title: LocalizedText(zh: "件数与上年相差悬殊", en: "Count far from last year's"),
      rationale: LocalizedText(
        zh: "件数年年有增减，同类也会一同增减。扣除这两点后仍然相差悬殊的，宜核对是否错位、多写少写一位数字，或改变了统计口径。",
        en:
          "Counts vary from year to year, and peers move together. Where a count has moved far beyond "
          + "both, it is worth asking whether a digit or a row slipped, or what is counted changed."
      ),
      formula:
        "two-sided mid-p of this year's count under BetaBinomial(n1 + n2; 2rπ, 2r(1 − π)), π from the "
        + "peers' change, r from their variation; Benjamini–Hochberg q ≤ 0.05; with both counts ≥ 10 "
        + "also |Hidiroglou–Berthelot score| > 4 (U = 0.5, A = 0.05)",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "行政许可决定由上年 1722 件增至 172200 件（+9900.0%），同类 35 家同期约为上年的 1.04 倍；"
          + "得分 210.4（界限 4），q＝0.0021。",
        en:
          "licensing decisions 1722 last year, 172200 this year (+9900.0%); 35 peers 1.04 times last "
          + "year's; score 210.4 (limit 4), q = 0.0021."),
      limits: LocalizedText(
        zh: "只比较同一机关相邻两年；同类不足 --min-peers 的不判断。上年不足 10 件的不列增幅；零也比较。"
          + "新收申请、许可、处罚、强制各列一项。职权划转、集中申请会造成同样的差异。与其他各年相比见 OUT102。",
        en:
          "Compares consecutive years of one organ; not judged below --min-peers. No relative change is "
          + "given on a base below 10; zeros are compared. One finding each for applications, licensing, "
          + "penalties and compulsion. Transferred powers or a wave of applications look the same. For "
          + "the organ's other years see OUT102.")),
    .panel { panel in
      panel.verdicts(
        onChangesOf: RootQuantity.allCases.filter(\.isCount).flatMap(\.metrics),
        panel.changes.outlyingCounts.map { ($0.change.currentRow, panel.countDiscrepancy($0)) })
    })
}

extension ScoredPanel {
  fileprivate func countDiscrepancy(_ outlying: OutlyingChange) -> Discrepancy {
    let change = outlying.change
    guard let before = change.previous, let after = change.current,
      case .ratio(let ratio) = outlying.expectation
    else { preconditionFailure("a change of \(change.metric.metric.id) without values") }
    var result = discrepancy(of: outlying, countMessage(outlying, before, after, ratio))
    let sum = change.metric.metric.numerator
    result.cell = sum.cells(in: panel.report(change.currentRow).edition).first
    let expected = (before * ratio).rounded()
    result.compare(
      ComparedValue(
        .quantity(Quantity(Int(after))), .table, label: LocalizedText(zh: "本年", en: "this year")),
      with: ComparedValue(
        .quantity(Quantity(Int(expected))), .peers,
        label: LocalizedText(zh: "按同类变化推算", en: "by the change of its peers")))
    result.influence = max(before, after)
    result.evidence = evidence(change) { sum.cells(in: $0) }
    return result
  }

  private func countMessage(
    _ outlying: OutlyingChange, _ before: Double, _ after: Double, _ ratio: Double
  ) -> LocalizedText {
    let (first, second) = (PanelText.number(before), PanelText.number(after))
    let label = outlying.change.metric.metric.label
    let relative = outlying.change.relativeChange.map { ChangeText.signed(100 * $0) + "%" }
    let peers = peersText(ratio, outlying.peers)
    let test = testText(outlying)
    let companions = companions(outlying)
    return LocalizedText(
      zh: "\(label.chinese)由上年 \(first) 件\(after < before ? "降至" : "增至") \(second) 件"
        + (relative.map { "（\($0)）" } ?? "") + "，" + peers.zh + "；" + test.zh + companions.zh,
      en: "\(label.english) \(first) last year, \(second) this year"
        + (relative.map { " (\($0))" } ?? "") + "; " + peers.en + "; " + test.en + companions.en)
  }

  private func peersText(_ ratio: Double, _ peers: Int) -> LocalizedText {
    ratio == 1
      ? LocalizedText(
        zh: "同类 \(peers) 家同期没有可辨的共同变化", en: "no common change of \(peers) peers")
      : LocalizedText(
        zh: "同类 \(peers) 家同期约为上年的 \(ChangeText.ratio(ratio)) 倍",
        en: "\(peers) peers \(ChangeText.ratio(ratio)) times last year's")
  }

  private func testText(_ outlying: OutlyingChange) -> LocalizedText {
    let q = PanelText.rate(outlying.qValue)
    guard outlying.change.judgement == .compared, let score = outlying.change.score else {
      let p = PanelText.rate(outlying.pValue)
      return LocalizedText(zh: "两年件数精确检验 p＝\(p)，q＝\(q)", en: "exact test p = \(p), q = \(q)")
    }
    let text = (score < 0 ? "-" : "") + ChangeText.tenths(score)
    let limit = PanelText.number(YearOverYear.tolerance)
    return LocalizedText(
      zh: "得分 \(text)（界限 \(limit)），q＝\(q)", en: "score \(text) (limit \(limit)), q = \(q)")
  }
}
