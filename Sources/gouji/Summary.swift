import Audit
import Findings
import Reporting

extension Console {
  /// Shows the few lines that end an audit.
  func show(_ result: AuditResult) {
    let read = LocalizedText(
      zh: "读取 \(result.reportCount) 份报告，未能读取 \(result.failedCount) 份，"
        + "未读出 \(result.unreadCellCount) 格",
      en: "\(result.reportCount) reports read, \(result.failedCount) not read, "
        + "\(result.unreadCellCount) cells not read")
    show(read[language])
    let identities = result.identities
    let held = LocalizedText(
      zh: "勾稽关系 \(identities.total) 项：\(identities.satisfied) 相符，\(identities.violated) 不符，"
        + "\(identities.undetermined) 不能判定",
      en: "\(identities.total) identities: \(identities.satisfied) hold, "
        + "\(identities.violated) fail, \(identities.undetermined) not decided")
    show(held[language])
    let counts = Level.allCases.map { level in
      let text = "\(level.title[language]) \(result.findings[level, default: 0])"
      return painted(text, color(of: level))
    }
    let title = LocalizedText(zh: "发现：", en: "findings: ")
    show(title[language] + counts.joined(separator: language == .zh ? "、" : ", "))
    if let file = result.firstFile {
      let open = LocalizedText(zh: "请先打开：", en: "open first: ")
      show(open[language] + painted(TerminalText.line(file), .bold))
    }
  }

  /// Shows that no report was read at all.
  func showNothingRead(failed: Int) {
    let text = LocalizedText(
      zh: "没有读到一份报告，\(failed) 份均未能读取", en: "no report could be read, \(failed) failed")
    showError(text[language])
  }

  private func color(of level: Level) -> Color {
    switch level {
    case .error: .red
    case .query: .yellow
    case .difference, .notice: .cyan
    }
  }
}
