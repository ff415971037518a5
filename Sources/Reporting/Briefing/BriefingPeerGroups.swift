import Agencies
import Metrics
import Reading

/// 三、同类组对比: counts added up over each peer group.
extension Briefing {
  private static let groupMetrics = [
    "disclosure_rate", "refusal_rate", "unavailable_rate", "not_processed_rate",
    "carry_forward_rate",
  ].compactMap(MetricIndex.init(id:))

  mutating func peerGroups() {
    block(say("## 三、同类组对比", "## 3. Peer groups"))
    let groups = panel.groupIndices.sorted { a, b in
      let (first, second) = (panel.groups[a.position], panel.groups[b.position])
      return first.year == second.year ? first < second : first.year > second.year
    }
    if groups.isEmpty { return block(say("没有可比较的同类组。", "There is no peer group.")) }
    let labels = Self.groupMetrics.map { say($0.metric.label.chinese, $0.metric.label.english) }
    let titles = [say("同类组", "peer group"), say("年度", "year"), say("报告", "reports")]
    let median = say("公开率中位数", "median disclosure rate")
    line(Markdown.row(titles + labels + [median]))
    let numeric = [Bool](repeating: true, count: labels.count + 2)
    line(Markdown.rule(numeric: [false] + numeric + [true]))
    for group in groups.prefix(Self.longestTable) { line(Markdown.row(cells(of: group))) }
    line("")
    if groups.count > Self.longestTable {
      let rest = groups.count - Self.longestTable
      block(say("另有 \(rest) 组未列。", "\(number(rest, "more group")) not shown."))
    }
    block(
      say(
        "注：占比为组内分子、分母分别相加后之比，不是各机关占比的平均，各列只加其分子、分母都印有数字且不在不平的勾稽关系中的报告，故各列的分母可以不同；"
          + "中位数只取办结 \(gates.minimumCount) 件及以上的机关。",
        "Note: shares are sums of counts, not means of shares, over the reports that print both operands "
          + "of the column and whose operands stand in no identity that fails, so that denominators of a "
          + "row may differ; medians are of organs with at least \(gates.minimumCount) concluded."))
  }

  private func cells(of index: GroupIndex) -> [String] {
    let group = panel.groups[index.position]
    let rows = panel.rows(in: index)
    return [groupName(group.name), "\(group.year)", "\(rows.count)"]
      + Self.groupMetrics.map { share(of: $0, over: rows) } + [median(over: rows)]
  }

  private func share(of metric: MetricIndex, over rows: [RowIndex]) -> String {
    var sum = ShareSum()
    for row in rows
    where panel.value(metric, row) != nil && !panel.isInconsistent(metric, row) {
      guard let numerator = panel.numerator(metric, row),
        let denominator = panel.denominator(metric, row)
      else { continue }
      sum.add(numerator, of: denominator)
    }
    return share(of: sum)
  }

  /// A sum of shares with its operands; below the gate the counts alone.
  func share(of sum: ShareSum) -> String {
    guard let (numerator, denominator) = sum.operands else { return "—" }
    if denominator < Quantity(gates.minimumCount) {
      return "\(numerator)/\(denominator)" + say("（件数少，不判断）", " (small n, not judged)")
    }
    return FigureText.share(numerator, of: denominator, in: language)
  }

  private func median(over rows: [RowIndex]) -> String {
    guard let metric = Self.groupMetrics.first, let row = rows.first,
      let median = tables.metrics[row, metric].peerMedian
    else { return say("同类不足，不判断", "too few peers, not judged") }
    return FigureText.percent(median) + "%"
  }

  /// The name of a peer group for readers; a name that the user gave stays as it is.
  func groupName(_ name: String) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let level = AgencyLevel(rawValue: parts[0]),
      let kind = AgencyKind(rawValue: parts[1])
    else { return Markdown.text(name) }
    return say(level.chinese + kind.chinese, "\(level.rawValue) \(kind.rawValue)")
  }
}

extension AgencyLevel {
  fileprivate var chinese: String {
    switch self {
    case .national: "国家级"
    case .province: "省级"
    case .city: "市级"
    case .county: "县级"
    case .township: "乡级"
    }
  }
}

extension AgencyKind {
  fileprivate var chinese: String {
    switch self {
    case .government: "政府"
    case .office: "政府办公室"
    case .department: "部门"
    case .subdistrict: "乡镇街道"
    case .other: "其他机关"
    }
  }
}
