import Agencies
import Metrics
import Reading

/// Year over year by peer group, and the counts that changed most.
extension Briefing {
  /// What the organs of each group add up to in both years, the latest year first.
  mutating func groupTotals(
    _ pairs: [(previous: RowIndex, current: RowIndex)], rate: MetricIndex, received: MetricIndex
  ) {
    var sums: [GroupIndex: YearSums] = [:]
    for pair in pairs {
      guard let group = panel.groupIndex(of: pair.current) else { continue }
      sums[group, default: YearSums()].add(pair, panel, rate: rate, received: received)
    }
    if sums.isEmpty { return }
    block(say("### 分组合计", "### Totals by peer group"))
    line(
      Markdown.row(
        say(
          "同类组,年度,两年均有报告的机关,新收申请 上年,本年,变化,公开率 上年,本年,变化（百分点）",
          "peer group,year,organs,received before,received,change,disclosure rate before,"
            + "disclosure rate,change (percentage points)"
        ).split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [false] + [Bool](repeating: true, count: 8)))
    let ordered = sums.map { (group: panel.groups[$0.key.position], sum: $0.value) }
      .sorted { a, b in
        a.group.year == b.group.year ? a.group < b.group : a.group.year > b.group.year
      }
    for entry in ordered.prefix(Self.longestTable) {
      line(
        Markdown.row(
          [groupName(entry.group.name), "\(entry.group.year)", "\(entry.sum.organs)"]
            + cells(of: entry.sum)))
    }
    line("")
    if ordered.count > Self.longestTable {
      let rest = ordered.count - Self.longestTable
      block(say("另有 \(rest) 组未列。", "\(number(rest, "more group")) not shown."))
    }
  }

  /// The counts of ten and more whose change lies farthest from those of the peers.
  mutating func countChanges(_ pairs: [(previous: RowIndex, current: RowIndex)]) {
    let counts = YearOverYear.metrics.filter { $0.metric.kind == .count }
    var rows: [(change: Change, score: Double)] = []
    for pair in pairs {
      for metric in counts {
        let change = tables.changes.change(metric, from: pair.previous, to: pair.current)
        guard change.judgement == .compared, let score = change.score else { continue }
        rows.append((change, score))
      }
    }
    if rows.isEmpty { return }
    rows.sort { a, b in
      let (first, second) = (a.score.magnitude, b.score.magnitude)
      if first != second { return first > second }
      return (a.change.currentRow, a.change.metric) < (b.change.currentRow, b.change.metric)
    }
    block(say("### 件数变化与同类相差最大的机关", "### Counts whose change differs most from the peers'"))
    line(
      Markdown.row(
        say("机关,年度,指标,上年,本年,变化,得分", "organ,year,metric,before,now,change,score")
          .split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [false, true, false, true, true, true, true]))
    for row in rows.prefix(Self.longestList) {
      line(Markdown.row(countCells(row.change, score: row.score)))
    }
    line("")
    let limit = FigureText.plain(YearOverYear.tolerance)
    let out = rows.count { $0.score.magnitude > YearOverYear.tolerance }
    block(
      say(
        "注：得分为 Hidiroglou–Berthelot 效应距同类中位数的四分位距离数，界限 ±\(limit)；两年均满 10 件的 \(rows.count) 项中 "
          + "\(out) 项在界外。在界外只说明变化与同类不同，经检验列为发现的见 YOY101。",
        "Note: the score is the distance of the Hidiroglou–Berthelot effect from the peers' median in "
          + "quartile distances, the limit ±\(limit); \(out) of \(number(rows.count, "count")) of ten "
          + "and more lie beyond. That says no more than that the change differs from the peers'; those "
          + "that pass a test are findings of YOY101."))
  }

  private func countCells(_ change: Change, score: Double) -> [String] {
    let report = panel.report(change.currentRow)
    let label = change.metric.metric.label
    return [
      report.agency.map { Markdown.text($0.name) } ?? "—", report.year.map { "\($0)" } ?? "—",
      say(label.chinese, label.english),
      change.previous.map(FigureText.plain) ?? "—", change.current.map(FigureText.plain) ?? "—",
      change.relativeChange.map { FigureText.signed($0 * 100, places: 1) + "%" } ?? "—",
      FigureText.signed(score, places: 1),
    ]
  }
}
