import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A whole table repeats last year's, cell by cell, and chance does not explain it.
  public static let tableOfLastYear = Check(
    CheckDescription(
      id: "YOY103", name: "tableOfLastYear", level: .query,
      title: LocalizedText(zh: "整张表与上年逐格相同", en: "Table repeats last year's"),
      rationale: LocalizedText(
        zh: "一张表的各格与上年逐一相同，很少出于巧合，宜核对是否沿用了上年的表格而未更新。",
        en:
          "A table whose every cell is as it was the year before seldom is so by chance; it is worth "
          + "asking whether last year's table was left in place."),
      formula:
        "all cells of the table equal, and P ≤ 0.001; table 2: P = Π min(1, 10/(v + 1)); tables 3 "
        + "and 4: P that the total and its composition are drawn once more as they were",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "表三 175 格与 2021 年报告逐格相同，其中 12 格不为零：表三“一、本年新收”总计68、……。",
        en: "all 175 cells of table 3 equal those of the report for 2021, 12 of them not zero: "
          + "t3.received.total 68, …"),
      limits: LocalizedText(
        zh: "表二、表三、表四分别比较，空白按零计；有未读出的格不判断，两年版本不同不比较。全零或数字很小很少的表不列：v 为表二各格数值，"
          + "按印出的最小单位计，现行有效文件、项目数量不计；表三、表四按狄利克雷—多项分布计。全部格相同的见 TXT105。",
        en:
          "Tables 2, 3 and 4 one by one; a blank counts as zero; undetermined where a cell is unread, and "
          + "not compared between editions. Tables of zeros, or of few and small figures, are not listed: "
          + "v is a figure of table 2 in the smallest unit printed, "
          + "without documents in force and lists of items; tables 3 and 4 by the Dirichlet-multinomial law. "
          + "Equality in all cells is TXT105's.")),
    .repeatedFigures { figures in
      let hindered = figures.filings.enumerated().compactMap { index, filing in
        figures.hindrance(index).map { FilingVerdict(filing, .undetermined($0)) }
      }
      return hindered
        + figures.tables.flatMap { pair in
          pair.states.map {
            FilingVerdict(figures.filings[pair.index], figures.verdict($0, of: pair))
          }
        }
    })
}

extension RepeatedFigures {
  fileprivate func verdict(_ state: TableState, of pair: TablePair) -> Verdict {
    switch state {
    case .differs: return .satisfied
    case .unread: return .undetermined(.unstated)
    case .repeats(let table, let match):
      var result = discrepancy(of: match, for: pair.index, claim: "t\(table.rawValue)")
      let figures = filings[pair.index].figures
      let cells = figures.edition.cells.filter { $0.table == table }
      let filled = cells.count { figures.value($0).map { $0 != .zero } == true }
      let other = title(of: match, for: pair.index)
      let list = listing(match.cells, of: pair.index)
      result.message = LocalizedText(
        zh: "\(table.shortLabel) \(cells.count) 格与\(other.zh)逐格相同，其中 \(filled) 格不为零：\(list.zh)",
        en: "all \(cells.count) cells of table \(table.rawValue) equal those of \(other.en), "
          + "\(filled) of them not zero: \(list.en)")
      return .violated(result)
    }
  }
}
