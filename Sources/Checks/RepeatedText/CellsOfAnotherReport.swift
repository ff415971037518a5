import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// No two reports print the same in every cell, unless they print next to nothing.
  public static let cellsOfAnotherReport = Check(
    CheckDescription(
      id: "TXT105", name: "cellsOfAnotherReport", level: .query,
      title: LocalizedText(
        zh: "全部格的数字与另一份报告相同",
        en: "Figures of another report in every cell"),
      rationale: LocalizedText(
        zh: "两个机关、或同一机关的两个年度，全部格逐一相同，宜核对是否误用了另一份报告的表格。",
        en:
          "Where every cell of two organs or two years agrees, it is worth asking whether the tables "
          + "of another report were taken over."),
      formula: "all cells equal, and n · Π 1/(v + 1) ≤ 0.001 over the free cells that are not zero",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "全部200格与本机关2020年报告相同，其中23格不为零。",
        en: "all 200 cells equal those of the organ's own report for 2020, 23 of them not zero."),
      limits: LocalizedText(
        zh: "空白按零计；有未读出的格时不判断。全零或数字很小很少的报告不列：n 为报告份数，v 为不能由其他格推出的各格数值，按印出的最小单位计。"
          + "同一机关两年相比，1/(v+1) 换为 10/(v+1)，现行有效文件不计。两个年度相同的只列较晚的一份；政府与其所属机关相同的不列，汇总可能只有一家有数。同一机关同一年度的两份报告见 FRM111。",
        en:
          "A blank counts as zero; undetermined where a cell is unread. Reports of zeros, or of few and "
          + "small figures, are not listed: n is the number of reports, v each figure that does not follow "
          + "from others, in the smallest unit printed. Between two years of one organ 10/(v + 1) takes the "
          + "place of 1/(v + 1), and documents in force do not count. Of two years the later "
          + "report is listed; a government and its own body are not, since the one may be all that the "
          + "other adds up. Two reports for one year are "
          + "FRM111's.")),
    .repeatedFigures { figures in
      figures.filings.enumerated().map { index, filing in
        FilingVerdict(filing, figures.verdictOnCells(index))
      }
    })
}

extension RepeatedFigures {
  fileprivate func verdictOnCells(_ index: Int) -> Verdict {
    if let reason = hindrance(index) { return .undetermined(reason) }
    if filings[index].figures.unreadCount > 0 { return .undetermined(.unstated) }
    guard let match = all[index] else { return .satisfied }
    var result = discrepancy(of: match, for: index, claim: "cells")
    let figures = filings[index].figures
    let cells = figures.edition.cells
    let filled = cells.count { figures.value($0).map { $0 != .zero } == true }
    let other = title(of: match, for: index)
    let more = match.othersCount
    result.message = LocalizedText(
      zh: "全部\(cells.count)格与\(other.zh)相同，其中\(filled)格不为零"
        + (more > 0 ? "；另有\(more)份报告也相同" : ""),
      en: "all \(cells.count) cells equal those of \(other.en), \(filled) of them not zero"
        + (more > 0 ? "; \(more) more reports are equal too" : ""))
    return .violated(result)
  }
}
