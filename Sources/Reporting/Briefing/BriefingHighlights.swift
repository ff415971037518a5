import Findings
import Metrics

/// 亮点: what holds, in plain counts.
extension Briefing {
  mutating func highlights() {
    block(say("## 亮点", "## What holds"))
    let facts = [identityFact, readingFact, cleanFact].compactMap { $0 }
    if facts.isEmpty { block(say("没有可列的事实。", "Nothing to list.")) }
    for fact in facts { line("- " + fact) }
    if !facts.isEmpty { line("") }
  }

  private var identityFact: String? {
    let counts = tables.tally.allIdentities
    if counts.satisfied == 0 { return nil }
    if counts.violated == 0 && counts.undetermined == 0 {
      return say(
        "表三、表四全部 \(counts.total) 项勾稽关系成立。",
        "All \(number(counts.total, "identity", "identities")) of tables 3 and 4 hold.")
    }
    return say(
      "表三、表四 \(counts.total) 项勾稽关系中，\(counts.satisfied) 项成立。",
      "\(counts.satisfied) of \(number(counts.total, "identity", "identities")) of tables 3 and 4 "
        + "hold.")
  }

  private var readingFact: String? {
    let reports = tables.reports.count
    if summary.fullyRead == 0 { return nil }
    return say(
      "\(reports) 份报告中，\(summary.fullyRead) 份的全部单元格均已读出。",
      "Every cell was read in \(summary.fullyRead) of \(number(reports, "report")).")
  }

  private var cleanFact: String? {
    var sources: Set<SourceKey> = []
    for finding in tables.findings.findings { sources.insert(finding.subject.sourceKey) }
    let clean = tables.reports.count { !sources.contains(.position($0.source)) }
    if clean == 0 { return nil }
    return say(
      "\(clean) 份报告在所列规则下没有发现。",
      "\(number(clean, "report")) without a finding under the checks made.")
  }
}
