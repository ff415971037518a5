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
      block("> " + Markdown.paragraph(evidence.quote.replacing("\t", with: " | ")))
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
      parts.append(say(cell.officialLabel(in: edition), "`\(cell.id)`"))
    }
    if finding.level == .error && !finding.identities.isEmpty {
      let count = finding.identities.count
      parts.append(
        say("不成立的勾稽关系 \(count) 条", count == 1 ? "1 failed identity" : "\(count) failed identities"))
    }
    if let values = comparison(of: finding) { parts.append(values) }
    if let numerator = finding.numerator, let denominator = finding.denominator {
      parts.append(FigureText.share(numerator, of: denominator, in: language))
    }
    if let repair = repair(of: finding) { parts.append(repair) }
    if finding.evidence.isEmpty {
      parts.append(say("来源 ", "source ") + Markdown.code(finding.source))
    }
    return parts
  }

  /// The smallest correction where one is clearly the most plausible, else what is known of them.
  private func repair(of finding: Finding) -> String? {
    guard let repair = finding.repair else { return nil }
    guard let first = finding.corrections.first, repair.zh.contains("→") else {
      return say("最小更正：", "smallest correction: ") + Markdown.text(repair[language])
    }
    let edition: Edition =
      first.changes.contains { !Edition.form2021.contains($0.cell) } ? .form2019 : .form2021
    let changes = first.changes.map { change in
      let from = change.observed.map { "\($0)" } ?? say("（空）", "(blank)")
      let cell = say(change.cell.officialLabel(in: edition), "`\(change.cell.id)`") + " "
      return cell + Markdown.text("\(from)→\(change.corrected)")
    }
    return say("最小更正：", "smallest correction: ") + changes.joined(separator: say("；", "; "))
  }

  /// The values that disagree, each with what it is, and how they differ.
  private func comparison(of finding: Finding) -> String? {
    let isShare = isShare(finding)
    let isHeld = finding.expected != nil
    if !isHeld, let observed = finding.observed {
      return say("所印 ", "printed ") + text(observed, isShare, unit: "%")
    }
    guard finding.compared.count == 2 else { return nil }
    var parts = finding.compared.map { compared in
      let label =
        isHeld && compared.source == .table ? say("所印", "printed") : compared.label[language]
      let unit = language == .zh && !compared.unit.isEmpty ? " " + compared.unit : ""
      return Markdown.text(label) + " " + text(compared.value, isShare, unit: "%") + unit
    }
    switch finding.difference {
    case .quantity(let difference) where difference != .zero:
      let amount = difference < .zero ? Quantity.zero - difference : difference
      parts.append(
        difference < .zero
          ? say("少 \(amount)", "\(amount) less") : say("多 \(amount)", "\(amount) more"))
    case .ratio(let difference) where isShare && finding.compared[0].source != .stated:
      parts.append(
        say(
          "相差 \(FigureText.percent(abs(difference))) 个百分点",
          "\(FigureText.percent(abs(difference))) percentage points apart"))
    default: break
    }
    return parts.joined(separator: say("，", ", "))
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
