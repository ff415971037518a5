import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A narrative speaks of the cases that table 4 has.
  public static let silentOnDisputes = Check(
    CheckDescription(
      id: "NAR107", name: "silentOnDisputes", level: .notice,
      title: LocalizedText(zh: "表四有案件，正文未提及", en: "Cases in table 4, none in the narrative"),
      rationale: LocalizedText(
        zh: "被申请行政复议、被提起行政诉讼是社会最关心的内容之一；表四有案件而正文只字未提，值得提示。",
        en:
          "Reconsiderations and suits are what readers of a report look for first. Where table 4 has "
          + "cases and the narrative does not say a word of them, it is worth a notice."),
      formula:
        "t4.reconsideration > 0 ⇒ 复议 in the narrative; t4 suits > 0 ⇒ 诉讼 in the narrative, "
        + "where the total or the sum of the results counts, whichever is more",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "表四行政复议 2 件，正文没有出现“复议”。",
        en: "table 4 has 2 reconsiderations; the narrative has no word of them."),
      limits: LocalizedText(
        zh: "格式只要求填表，没有要求正文叙述，因此只作提示。正文任何一处出现“复议”“诉讼”即不列出；没有正文的片段不判断。",
        en:
          "The form asks for the table only, so this is no fault and only a notice. Any mention of "
          + "such cases is enough. A report without prose in section 1 is not judged.")),
    .report { report in
      guard report.narrative.contains(where: { $0.section == .overview }) else {
        return [.undetermined(.unstated)]
      }
      let kinds: [(RowSum, DisputeMentions)] = [
        (.total(.reconsideration), .reconsideration), (.suits, .suits),
      ]
      let blanks = ConfirmedBlanks(report)
      var silent: [(RowSum, Quantity)] = []
      for (cells, mention) in kinds where !report.disputeMentions.contains(mention) {
        guard let total = CellSum(cells, in: report, blanks: blanks).value else {
          return [.undetermined(.unread(cells.cells(in: report.edition)[0]))]
        }
        // Results 10 and 1 beside a total of 0 are cases too.
        let count = max(total, report.printedResults(of: cells))
        if count > .zero { silent.append((cells, count)) }
      }
      return silent.isEmpty ? [.satisfied] : [.violated(silence(silent, in: report))]
    })

  private static func silence(
    _ silent: [(RowSum, Quantity)], in report: AnnualReport
  ) -> Discrepancy {
    let names = silent.map { cells, count in
      cells.isLine(.reconsideration)
        ? LocalizedText(zh: "行政复议 \(count) 件", en: "\(count) reconsiderations")
        : LocalizedText(zh: "行政诉讼 \(count) 件", en: "\(count) suits")
    }
    var result = Discrepancy(
      claim: "disputes",
      message: LocalizedText(
        zh: "表四有\(names.map(\.zh).joined(separator: "、"))，正文未提及",
        en: "table 4 has \(names.map(\.en).joined(separator: " and ")); "
          + "the narrative does not mention them"))
    let figures = silent.flatMap { [$0.0] + report.results(of: $0.0) }
      .flatMap { $0.cells(in: report.edition) }
      .compactMap { report.cells.figure($0) }.filter { $0.value > .zero }
    result.cell = figures.first?.cell
    result.observe(figures.first.map { .quantity($0.value) })
    result.evidence = Evidence.pieces(report.source, figures.map(\.span))
    result.influence = silent.reduce(0) { $0 + $1.1.double }
    result.strength = 0.4
    return result
  }
}

extension AnnualReport {
  /// The cells of the results of a kind of cases, where its totals print no case.
  fileprivate func results(of totals: RowSum) -> [RowSum] {
    let cells = totals.cells(in: edition)
    if cells.contains(where: { self.cells.value($0).map { $0 > .zero } == true }) { return [] }
    return [RowSum(totals.lines, [.upheld, .corrected, .other, .pending])]
  }

  /// What the results of a kind of cases add up to, as far as they are printed.
  fileprivate func printedResults(of totals: RowSum) -> Quantity {
    results(of: totals).flatMap { $0.cells(in: edition) }.compactMap { cells.value($0) }
      .filter { $0 > .zero && $0.isSummable }.reduce(.zero, +)
  }
}
