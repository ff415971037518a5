import Agencies
import Metrics
import Reading

/// 四、年度变化: sums over the organs that reported for both years, then the largest changes.
extension Briefing {
  static let longestList = 20

  mutating func yearOverYear() {
    block(say("## 四、年度变化", "## 4. Year over year"))
    let pairs = tables.changes.pairs
    if pairs.isEmpty { return block(absence) }
    guard let rate = MetricIndex(id: "disclosure_rate"),
      let received = MetricIndex(id: "applications_received")
    else { return }
    yearTable(pairs, rate: rate, received: received)
    groupTotals(pairs, rate: rate, received: received)
    countChanges(pairs)
    changeTable(pairs, rate: rate)
  }

  private var absence: String {
    if let year = summary.years.first, summary.years.count == 1 {
      return say(
        "本批只有 \(year) 年度的报告，未计算同比；加入上一年度的报告后在此列出变化。",
        "All reports are for \(year); add those of the year before to see changes here.")
    }
    return say(
      "本批没有同一机关相邻两年的报告，未计算同比。",
      "No organ has reports for two consecutive years; nothing is compared.")
  }

  private mutating func yearTable(
    _ pairs: [(previous: RowIndex, current: RowIndex)], rate: MetricIndex, received: MetricIndex
  ) {
    var sums: [Int: YearSums] = [:]
    for pair in pairs {
      guard let year = panel.report(pair.current).year else { continue }
      sums[year, default: YearSums()].add(pair, panel, rate: rate, received: received)
    }
    line(
      Markdown.row(
        say(
          "年度,两年均有报告的机关,新收申请 上年,本年,变化,公开率 上年,本年,变化（百分点）",
          "year,organs,received before,received,change,disclosure rate before,"
            + "disclosure rate,change (percentage points)"
        ).split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [Bool](repeating: true, count: 8)))
    for (year, sum) in sums.sorted(by: { $0.key < $1.key }) {
      line(
        Markdown.row(
          ["\(year)", "\(sum.organs)"] + cells(of: sum)))
    }
    line("")
  }

  /// Sums as cells: received before, now and their change, then the same of the rate.
  func cells(of sum: YearSums) -> [String] {
    receivedCells(sum) + [share(of: sum.rateBefore), share(of: sum.rateAfter), points(sum)]
  }

  private func receivedCells(_ sum: YearSums) -> [String] {
    guard let before = sum.receivedBefore.value, let after = sum.receivedAfter.value else {
      return ["—", "—", "—"]
    }
    let change = after - before
    let isSmall = before.double < YearOverYear.leastBase
    let text =
      isSmall
      ? say("\(change)（基数不足 10）", "\(change) (base below 10)")
      : FigureText.signed(change.double / before.double * 100, places: 1) + "%"
    return ["\(before)", "\(after)", text]
  }

  private func points(_ sum: YearSums) -> String {
    guard let before = sum.rateBefore.operands, let after = sum.rateAfter.operands else {
      return "—"
    }
    let least = Quantity(gates.minimumCount)
    if before.denominator < least || after.denominator < least {
      return say("件数少，不判断", "small n, not judged")
    }
    let difference =
      after.numerator.double / after.denominator.double
      - before.numerator.double / before.denominator.double
    return FigureText.signed(difference * 100, places: 1)
  }

  private mutating func changeTable(
    _ pairs: [(previous: RowIndex, current: RowIndex)], rate: MetricIndex
  ) {
    var rows: [(change: Change, size: Double)] = []
    for pair in pairs {
      let change = tables.changes.change(rate, from: pair.previous, to: pair.current)
      guard change.judgement.isJudged || change.judgement == .fewPeers,
        let difference = change.difference
      else { continue }
      rows.append((change, difference.magnitude))
    }
    if rows.isEmpty {
      return block(
        say(
          "没有两年办结均达 \(gates.minimumCount) 件的机关，公开率变化不判断。",
          "No organ concluded \(gates.minimumCount) or more in both years; changes of its rate are "
            + "not judged."))
    }
    rows.sort { a, b in
      a.size == b.size ? a.change.currentRow < b.change.currentRow : a.size > b.size
    }
    block(say("### 公开率变化最大的机关", "### Largest changes of the disclosure rate"))
    line(
      Markdown.row(
        say("机关,年度,上年,本年,变化（百分点）", "organ,year,before,now,change (percentage points)")
          .split(separator: ",").map(String.init)))
    line(Markdown.rule(numeric: [false, true, true, true, true]))
    for row in rows.prefix(Self.longestList) { line(Markdown.row(cells(of: row.change))) }
    line("")
    if rows.count > Self.longestList {
      let rest = rows.count - Self.longestList
      block(
        say("另有 \(rest) 项见 `changes.csv`。", "\(number(rest, "more change")): see `changes.csv`."))
    }
  }

  private func cells(of change: Change) -> [String] {
    let report = panel.report(change.currentRow)
    var name = "—"
    if let agency = report.agency { name = Markdown.text(agency.name) }
    var year = "—"
    if let number = report.year { year = "\(number)" }
    var points = "—"
    if let difference = change.difference {
      points = FigureText.signed(difference * 100, places: 1)
    }
    return [
      name, year, share(change.metric, change.previousRow), share(change.metric, change.currentRow),
      points,
    ]
  }

  private func share(_ metric: MetricIndex, _ row: RowIndex) -> String {
    guard let numerator = panel.numerator(metric, row),
      let denominator = panel.denominator(metric, row)
    else { return "—" }
    return FigureText.share(numerator, of: denominator, in: language)
  }
}

/// What the organs with reports for two consecutive years add up to.
struct YearSums {
  var organs = 0
  var receivedBefore = CountSum()
  var receivedAfter = CountSum()
  var rateBefore = ShareSum()
  var rateAfter = ShareSum()

  /// Adds an organ; a figure counts only where both years have it and it adds up.
  mutating func add(
    _ pair: (previous: RowIndex, current: RowIndex), _ panel: Panel, rate: MetricIndex,
    received: MetricIndex
  ) {
    organs += 1
    func isSound(_ metric: MetricIndex) -> Bool {
      [pair.previous, pair.current].allSatisfy {
        panel.value(metric, $0) != nil && !panel.isInconsistent(metric, $0)
      }
    }
    if isSound(received), let before = panel.numerator(received, pair.previous),
      let after = panel.numerator(received, pair.current)
    {
      receivedBefore.add(before)
      receivedAfter.add(after)
    }
    if !isSound(rate) { return }
    for (row, isCurrent) in [(pair.previous, false), (pair.current, true)] {
      guard let numerator = panel.numerator(rate, row),
        let denominator = panel.denominator(rate, row)
      else { continue }
      if isCurrent {
        rateAfter.add(numerator, of: denominator)
      } else {
        rateBefore.add(numerator, of: denominator)
      }
    }
  }
}
