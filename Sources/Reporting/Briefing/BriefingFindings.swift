import Findings
import Forms
import Metrics
import Reading

/// 一、主要发现: the first findings with quotations and places, the rest counted.
extension Briefing {
  mutating func mainFindings() {
    block(say("## 一、主要发现", "## 1. Main findings"))
    let limit = tables.settings.topFindings
    var shown = 0
    var rest: [Level: Int] = [:]
    for (rank, finding) in tables.findings.ranked where finding.status == .open {
      if shown == limit {
        rest[finding.level, default: 0] += 1
        continue
      }
      shown += 1
      write(finding, rank: rank)
    }
    if shown == 0 && rest.isEmpty { block(say("没有需要列出的发现。", "There is no finding to list.")) }
    if !rest.isEmpty {
      let count = rest.values.reduce(0, +)
      block(
        say(
          "其余 \(count) 项（\(levelCounts(rest))）见 `findings.csv`。",
          "The other \(count) (\(levelCounts(rest))) are in `findings.csv`."))
    }
  }

  private mutating func write(_ finding: Finding, rank: Int) {
    let level = finding.level.title[language]
    var name = Markdown.code(finding.source)
    if let agency = finding.agency { name = Markdown.text(agency) }
    let year = finding.year.map { say("（\($0) 年度）", " (\($0))") }
    let message = Markdown.text(finding.message[language])
    block(
      "### \(rank). " + say("〔\(level)〕", "[\(level)] ") + name + joined(year)
        + say("：", ": ") + message + " `\(finding.id)`")
    for evidence in finding.evidence.prefix(2) {
      block("> " + Markdown.paragraph(evidence.quote))
      block(say("——原文 ", "— ") + Markdown.code(evidence.location))
    }
    let parts = particulars(of: finding)
    let rule = say(
      "规则 `\(finding.checkID)`（`gouji explain \(finding.checkID)`）。",
      "Check `\(finding.checkID)` (`gouji explain \(finding.checkID)`).")
    let text = parts.isEmpty ? "" : parts.joined(separator: say("；", "; ")) + say("。", ". ")
    block(say("**核对：** ", "**Checked:** ") + text + rule)
  }

  private func joined(_ text: String?) -> String {
    if let text { return text }
    return ""
  }

  private func particulars(of finding: Finding) -> [String] {
    var parts: [String] = []
    if let cell = finding.cell {
      let edition: Edition = Edition.form2021.contains(cell) ? .form2021 : .form2019
      parts.append(say("\(cell.officialLabel(in: edition)) ", "") + "`\(cell.id)`")
    }
    if !finding.identities.isEmpty {
      let ids = finding.identities.map { "`\($0)`" }.joined(separator: say("、", ", "))
      parts.append(say("不成立的勾稽关系 \(ids)", "failed identities \(ids)"))
    }
    if let values = comparison(of: finding) { parts.append(values) }
    if let numerator = finding.numerator, let denominator = finding.denominator {
      parts.append(FigureText.share(numerator, of: denominator, in: language))
    }
    if let repair = finding.repair {
      let text = Markdown.text(repair[language])
      parts.append(say("最小更正：\(text)", "smallest correction: \(text)"))
    }
    if finding.evidence.isEmpty {
      parts.append(say("来源 ", "source ") + Markdown.code(finding.source))
    }
    return parts
  }

  /// What is printed, what is expected and how they differ.
  private func comparison(of finding: Finding) -> String? {
    let isShare = isShare(finding)
    var parts: [String] = []
    if let observed = finding.observed {
      let value = text(observed, isShare, unit: "%")
      parts.append(say("所印 \(value)", "printed \(value)"))
    }
    if let expected = finding.expected {
      let value = text(expected, isShare, unit: "%")
      parts.append(say("推算 \(value)", "expected \(value)"))
    }
    if let difference = finding.difference {
      let value = text(difference, isShare, unit: say(" 个百分点", " percentage points"))
      parts.append(say("差 \(value)", "difference \(value)"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: say("，", ", "))
  }

  /// Whether the ratios of a finding are shares.
  private func isShare(_ finding: Finding) -> Bool {
    if let id = finding.metric, let index = MetricIndex(id: id) {
      return index.metric.kind == .share
    }
    return finding.denominator != nil
  }

  private func text(_ value: FindingValue, _ isShare: Bool, unit: String) -> String {
    switch value {
    case .quantity(let quantity): "\(quantity)"
    case .ratio(let ratio) where isShare: FigureText.percent(ratio) + unit
    case .ratio(let ratio): FigureText.plain(ratio)
    case .text(let text): Markdown.text(text)
    }
  }
}
