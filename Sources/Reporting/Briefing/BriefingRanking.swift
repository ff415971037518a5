import Agencies
import Metrics
import Reading

/// 二、排名表: the disclosure rate of each organ in the latest year.
extension Briefing {
  /// The most rows that a table of the briefing shows.
  static let longestTable = 50

  mutating func ranking() {
    block(
      say(
        "## 二、排名表：公开率（予以公开＋部分公开，占本年度办结）",
        "## 2. Ranking: disclosure rate (granted in full or in part, of concluded)"))
    guard let year = summary.years.last, let metric = MetricIndex(id: "disclosure_rate") else {
      return block(say("没有可列的报告。", "No report to list."))
    }
    if summary.years.count > 1 {
      block(say("只列 \(year) 年度；其余年度见 `metrics.csv`。", "\(year) only; see `metrics.csv`."))
    }
    var rows: [RankedShare] = []
    var total = ShareSum()
    var without = 0
    var inconsistent = 0
    for position in panel.rows where panel.report(position).year == year {
      guard let row = RankedShare(tables.metrics[position, metric]) else {
        without += 1
        continue
      }
      rows.append(row)
      if row.entry.judgement == .inconsistent {
        inconsistent += 1
      } else {
        total.add(row.numerator, of: row.denominator)
      }
    }
    rows.sort(by: RankedShare.precedes)
    table(of: rows, total: total)
    notes(rows: rows.count, without: without, inconsistent: inconsistent)
  }

  private mutating func table(of rows: [RankedShare], total: ShareSum) {
    line(
      Markdown.row(
        say(
          "位次,机关,同类组,公开,办结,公开率,95% 区间,z（未校正）,判断",
          "rank,organ,peer group,disclosed,concluded,rate,95 % interval,z (unadjusted),judgement"
        ).split(separator: ",").map(String.init)))
    line(
      Markdown.rule(numeric: [true, false, false, true, true, true, false, true, false]))
    for row in rows.prefix(Self.longestTable) { line(Markdown.row(cells(of: row))) }
    if let sum = total.operands, sum.denominator > .zero {
      let share = FigureText.percent(sum.numerator.double / sum.denominator.double)
      line(
        Markdown.row([
          "", "**" + say("合计", "total") + "**", "", "**\(sum.numerator)**",
          "**\(sum.denominator)**", "**\(share)%**", "", "", "",
        ]))
    }
    line("")
  }

  private func cells(of row: RankedShare) -> [String] {
    let report = panel.report(row.entry.row)
    var name = Markdown.codeCell(tables.sources[report.source])
    if let agency = report.agency { name = Markdown.text(agency.name) }
    var group = "—"
    if let index = row.entry.group { group = groupName(panel.groups[index.position].name) }
    var rank = "—"
    if let place = row.entry.rank { rank = "\(place)" }
    var interval = "—"
    if let limits = row.entry.interval95 {
      let lower = FigureText.percent(limits.lowerBound)
      interval = "\(lower)–\(FigureText.percent(limits.upperBound))"
    }
    var z = "—"
    if let score = row.entry.z { z = FigureText.fixed(score, places: 2) }
    return [
      rank, name, group, "\(row.numerator)", "\(row.denominator)",
      FigureText.percent(row.value) + "%", interval, z, judgement(row.entry),
    ]
  }

  /// What may be said of a value beside its peers.
  func judgement(_ row: MetricRow) -> String {
    switch row.judgement {
    case .compared:
      switch row.peers {
      case let peers?: say("与同类 \(peers) 家比较", "compared among \(peers)")
      case nil: say("已比较", "compared")
      }
    case .smallCount: say("件数少，不判断", "small n, not judged")
    case .fewPeers: say("同类不足，不判断", "too few peers, not judged")
    case .notAvailable: say("无值", "no value")
    case .inconsistent: say("不平，不判断", "does not add up, not judged")
    }
  }

  private mutating func notes(rows: Int, without: Int, inconsistent: Int) {
    if rows > Self.longestTable {
      let rest = rows - Self.longestTable
      block(
        say("另有 \(rest) 份报告见 `metrics.csv`。", "\(number(rest, "more report")): see `metrics.csv`."))
    }
    if without > 0 {
      block(
        say(
          "\(without) 份报告没有公开率：办结为零，或有关单元格空白、未读出。",
          "\(number(without, "report")) without a rate: none concluded, or cells blank or unread."))
    }
    if inconsistent > 0 {
      block(
        say(
          "\(inconsistent) 份报告不平：公开率的分子或分母所在的勾稽关系不成立，照印，不排位次，不计入合计。",
          "\(number(inconsistent, "report")) do not add up: an operand of the rate stands in an "
            + "identity that fails; printed, not ranked and not in the total."))
    }
    block(
      say(
        "注：位次只在同类组内排，办结 \(gates.minimumCount) 件及以上、同类 \(gates.minimumPeers) 家及以上才排；"
          + "由大到小，高低取决于申请内容，不是评价等次。",
        "Note: ranks are within a peer group, for organs with at least \(gates.minimumCount) "
          + "concluded and at least \(gates.minimumPeers) such peers; the rate depends on what is "
          + "asked for and is no grade."))
  }
}

/// A share of one report with its operands, ready to be ordered.
struct RankedShare {
  let entry: MetricRow
  let numerator: Quantity
  let denominator: Quantity
  let value: Double

  init?(_ entry: MetricRow) {
    guard let numerator = entry.numerator, let denominator = entry.denominator,
      let value = entry.value
    else { return nil }
    self.entry = entry
    self.numerator = numerator
    self.denominator = denominator
    self.value = value
  }

  /// Compared ones first, those that do not add up last, then the largest share, then the largest base, then the order of sources.
  static func precedes(_ a: RankedShare, _ b: RankedShare) -> Bool {
    let (first, second) = (a.entry.rank != nil, b.entry.rank != nil)
    if first != second { return first }
    let (isBroken, isOtherBroken) = (
      a.entry.judgement == .inconsistent, b.entry.judgement == .inconsistent
    )
    if isBroken != isOtherBroken { return isOtherBroken }
    if a.value != b.value { return a.value > b.value }
    if a.denominator != b.denominator { return a.denominator > b.denominator }
    return a.entry.row < b.entry.row
  }
}
