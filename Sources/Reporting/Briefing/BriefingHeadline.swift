import Findings

/// The sentence and the counts that open the briefing.
extension Briefing {
  mutating func headline() {
    let text = identitySentence + say("；", "; ") + findingSentence + say("。", ".")
    block(say("**结论：** ", "**In short:** ") + text)
  }

  private var identitySentence: String {
    let counts = tables.tally.allIdentities
    let reports = tables.reports.count
    let total = counts.total
    if reports == 0 { return say("没有读到年度报告", "no report was read") }
    if total == 0 {
      return say(
        "\(reports) 份报告没有核对勾稽关系", "no identity was evaluated in \(number(reports, "report"))")
    }
    let subject = say(
      "\(reports) 份报告的表三、表四共 \(total) 项勾稽关系",
      "of \(number(total, "identity", "identities")) in tables 3 and 4 of "
        + number(reports, "report"))
    let open = counts.undetermined
    if counts.violated == 0 && open == 0 { return subject + say("全部成立", " all hold") }
    if counts.violated == 0 {
      return subject
        + say(
          "，能够核对的 \(counts.satisfied) 项全部成立，\(open) 项因空白或未读出无法核对",
          " all \(counts.satisfied) that can be evaluated hold, and \(open) cannot be evaluated "
            + "because cells are blank or unread")
    }
    return subject
      + say(
        "中，\(counts.satisfied) 项成立，\(counts.violated) 项不成立",
        " \(counts.satisfied) are satisfied and \(counts.violated) violated")
      + (open == 0
        ? ""
        : say("，\(open) 项因空白或未读出无法核对", "; \(open) cannot be evaluated (blank or unread cells)"))
  }

  private var findingSentence: String {
    if summary.openFindings == 0 { return say("没有需要列出的发现", "there is no finding to list") }
    var sources: Set<SourceKey> = []
    for finding in tables.findings.findings where finding.status == .open {
      sources.insert(finding.subject.sourceKey)
    }
    return say(
      "列出发现 \(summary.openFindings) 项（\(levelCounts(summary.open))），涉及 \(sources.count) 份文件",
      "\(number(summary.openFindings, "finding")) in \(number(sources.count, "file")) "
        + "(\(levelCounts(summary.open)))")
  }

  /// The levels that occur with their counts: `不符 1 项、待核 2 项`.
  func levelCounts(_ counts: [Level: Int]) -> String {
    Level.allCases.compactMap { level in
      counts[level].map { say("\(level.title.zh) \($0) 项", "\(level.title.en) \($0)") }
    }
    .joined(separator: say("、", ", "))
  }

  /// A count with its noun, in English.
  func number(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    if count == 1 { return "1 \(noun)" }
    if let plural { return "\(count) \(plural)" }
    return "\(count) \(noun)s"
  }

  mutating func counts() {
    let identities = tables.tally.allIdentities
    let titles = say(
      "读取,未能读取,完整解析,表内勾稽", "reports read,not read,fully read,identities that hold"
    ).split(separator: ",").map(String.init)
    let levels = Level.allCases.map { $0.title[language] }
    line(Markdown.row(titles + levels + [say("已接受", "accepted")]))
    line(Markdown.rule(numeric: [Bool](repeating: true, count: 9)))
    let unit = say(" 份", "")
    let held = "\(identities.satisfied)/\(identities.total)"
    block(
      Markdown.row(
        [
          "\(tables.reports.count)\(unit)", "\(summary.failedFiles)\(unit)",
          "\(summary.fullyRead)\(unit)", held + say(" 相符", ""),
        ] + Level.allCases.map { "\(summary.count($0))" } + ["\(summary.accepted)"]))
    if summary.failedFiles > 0 {
      block(
        say(
          "有 \(summary.failedFiles) 个文件未能读取，见 `unread.csv`。",
          "\(number(summary.failedFiles, "file")) could not be read: see `unread.csv`."))
    }
    block(
      say(
        "> “差异”只表示数值与同类或上年相差较大、值得核实，不代表违规，也不是评价等次。",
        "> “Difference” only says that a figure lies far from its peers or from last year and is "
          + "worth a look. It is no accusation and no grade."))
  }
}
