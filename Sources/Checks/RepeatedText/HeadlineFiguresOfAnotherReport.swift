import Findings
import Forms

extension Check {
  /// Several large figures of two reports do not agree by chance.
  public static let headlineFiguresOfAnotherReport = Check(
    CheckDescription(
      id: "TXT104", name: "headlineFiguresOfAnotherReport", level: .query,
      title: LocalizedText(
        zh: "多个主要数字与另一份报告相同",
        en: "Headline figures of another report"),
      rationale: LocalizedText(
        zh: "两个机关、或同一机关的两个年度，三个以上一百及以上的数字逐一相同，很少出于巧合，宜核对是否误用了另一份报告的数字。",
        en:
          "Three or more figures of a hundred and above seldom agree by chance between two organs or "
          + "two years; it is worth asking whether figures of another report were taken over."),
      formula: "k ≥ 3 equal headline figures, each ≥ 100, and n · C(h, k) · Π 1/(v + 1) ≤ 0.001",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "3个主要数字与另一机关2021年报告相同：行政许可1722、行政处罚455、行政事业性收费659.1569。",
        en: "3 headline figures equal those of another organ's report for 2021: "
          + "t2.licensing.decisions 1722, t2.penalties.decisions 455, t2.fees.amount 659.1569."),
      limits: LocalizedText(
        zh: "主要数字：现行有效规范性文件（2019版为对外公开总数量）、许可、处罚、强制、收费、采购金额、新收申请、予以公开、不掌握信息；"
          + "办结数多与新收数相同，不另计。h 为报告中一百及以上的主要数字个数，n 为报告份数，v 为数值，按印出的最小单位计；报告越多，要求的数字越多或越大。"
          + "同一机关两年相比，1/(v+1) 换为 10/(v+1)，现行有效文件不计。两个年度相同的只列较晚的一份；政府与其所属机关相同的不列，汇总可能只有一家有数。同一机关同一年度的两份报告见 FRM111；全部格相同的见 TXT105，整张表与上年相同的见 YOY103。"
          + "合署办公、由上级统一填报的机关可能本应相同。",
        en: "Headline figures: documents in force (2019: disclosed in all), licensing, penalties, "
          + "compulsion, fees, procurement, received, granted, not held; concluded mostly equals received "
          + "and is not counted again. h is the number of headline figures of the report that reach 100, "
          + "n the number of reports, v a figure in the smallest unit printed: the more reports, the more "
          + "or the larger figures must agree. Between two years of one organ 10/(v + 1) takes the place of "
          + "1/(v + 1), and documents in force do not count. Of two years the later report is listed; a government and its "
          + "own body are not, since the one may be all that the other adds up. Two reports for one year are FRM111's, equality "
          + "in all cells TXT105's, a whole table of last year YOY103's. Organs that share an office may "
          + "rightly agree.")),
    .repeatedFigures { figures in
      figures.filings.enumerated().map { index, filing in
        FilingVerdict(filing, figures.verdictOnHeadlines(index))
      }
    })
}

extension RepeatedFigures {
  fileprivate func verdictOnHeadlines(_ index: Int) -> Verdict {
    if let reason = hindrance(index) { return .undetermined(reason) }
    guard let match = headline[index] else { return .satisfied }
    var result = discrepancy(of: match, for: index, claim: "headline")
    let (other, list) = (title(of: match, for: index), listing(match.cells, of: index))
    result.message = LocalizedText(
      zh: "\(match.cells.count)个主要数字与\(other.zh)相同：\(list.zh)",
      en: "\(match.cells.count) headline figures equal those of \(other.en): \(list.en)")
    return .violated(result)
  }
}
