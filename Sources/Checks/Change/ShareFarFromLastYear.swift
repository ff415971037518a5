import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A share is far from last year's, beyond chance, how such shares vary and what changed with the
  /// peers.
  public static let shareFarFromLastYear = Check(
    CheckDescription(
      id: "YOY102", name: "shareFarFromLastYear", level: .difference,
      title: LocalizedText(zh: "占比与上年相差悬殊", en: "Share far from last year's"),
      rationale: LocalizedText(
        zh: "占比年年有高低，件数少的更容易变动，同类也会一同变动。扣除这些后仍然相差悬殊的，宜核对是否填错行，或改变了口径。",
        en:
          "Shares vary from year to year, those of few cases more so, and peers move together. Where a "
          + "share has moved far beyond all that, it is worth asking whether lines were mixed up or "
          + "counted otherwise."),
      formula:
        "two-sided mid-p of the numerator under its beta-binomial law given last year's share, the "
        + "peers and their common change, times the number of kindred shares tested; "
        + "Benjamini–Hochberg q ≤ 0.05",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "予以公开率由上年 52/80＝65.0% 变为 4/90＝4.4%，下降 60.6 个百分点；按上年和同类 35 家推算应有 "
          + "41–74 件；q＝3e-9；同时变化的有公开率。",
        en:
          "granted in full 52/80 = 65.0% last year, 4/90 = 4.4% this year, 60.6 percentage points "
          + "lower; last year and 35 peers let expect 41 to 74; q = 3e-9; also changed: disclosed in "
          + "full or in part."),
      limits: LocalizedText(
        zh: "两年分母都须达到 --min-n，同类不足 --min-peers 的不判断。办理结果、申请人、结转、复议诉讼结果、规范性文件废止各列一项，"
          + "只列偏离最远的一个占比。版本不可比的不比较；2024 年起新《行政复议法》施行，2023 至 2024 年的复议诉讼占比不比较。区间为 99%。",
        en:
          "Both denominators must reach --min-n; not judged below --min-peers. One finding each for "
          + "outcomes, applicants, backlog, disputes and documents, naming the share that lies farthest. "
          + "Never across forms that do not compare, and no shares of disputes from 2023 to 2024, when the "
          + "Reconsideration Law came into force. The range holds 99 in 100.")),
    .panel { panel in
      panel.verdicts(
        onChangesOf: RootQuantity.allCases.filter { !$0.isCount }.flatMap(\.metrics),
        panel.changes.outlyingShares.map { ($0.change.currentRow, panel.shareDiscrepancy($0)) })
    })
}

extension ScoredPanel {
  fileprivate func shareDiscrepancy(_ outlying: OutlyingChange) -> Discrepancy {
    let change = outlying.change
    let metric = change.metric
    guard let before = change.previous, let after = change.current,
      let n = panel.numerator(metric, change.currentRow),
      let d = panel.denominator(metric, change.currentRow),
      case .share(let mean, let counts) = outlying.expectation
    else { preconditionFailure("a change of \(metric.metric.id) without values") }
    var result = discrepancy(
      of: outlying, shareMessage(outlying, points: 100 * (after - before), counts))
    result.compare(
      ComparedValue(.ratio(after), .table, label: LocalizedText(zh: "本年", en: "this year")),
      with: ComparedValue(
        .ratio(mean), .computed,
        label: LocalizedText(zh: "按上年和同类推算", en: "by last year and its peers")))
    (result.numerator, result.denominator) = (n, d)
    result.influence = d.double
    let sums = [metric.metric.numerator, metric.metric.denominator].compactMap(\.self)
    result.evidence = evidence(change) { edition in
      sums.flatMap { $0.cells(in: edition).prefix(1) }
    }
    return result
  }

  private func shareMessage(
    _ outlying: OutlyingChange, points: Double, _ counts: ClosedRange<Int>
  ) -> LocalizedText {
    let change = outlying.change
    let last = operands(change.metric, change.previousRow)
    let now = operands(change.metric, change.currentRow)
    let size = ChangeText.tenths(points)
    let label = change.metric.metric.label
    let (low, high) = (counts.lowerBound, counts.upperBound)
    let q = PanelText.rate(outlying.qValue)
    let companions = companions(outlying)
    return LocalizedText(
      zh: "\(label.chinese)由上年 \(last.zh) 变为 \(now.zh)，\(points < 0 ? "下降" : "上升") \(size) 个百分点；"
        + "按上年和同类 \(outlying.peers) 家推算应有 \(low)–\(high) 件；q＝\(q)" + companions.zh,
      en: "\(label.english) \(last.en) last year, \(now.en) this year, \(size) percentage points "
        + "\(points < 0 ? "lower" : "higher"); last year and \(outlying.peers) peers let expect "
        + "\(low) to \(high); q = \(q)" + companions.en)
  }

  /// A share with its operands: 22/56＝39.3%.
  private func operands(_ metric: MetricIndex, _ row: RowIndex) -> LocalizedText {
    guard let n = panel.numerator(metric, row), let d = panel.denominator(metric, row) else {
      preconditionFailure("\(metric.metric.id) of \(row) without operands")
    }
    let share = PanelText.percent(n.double / d.double)
    return LocalizedText(zh: "\(n)/\(d)＝\(share)", en: "\(n)/\(d) = \(share)")
  }
}
