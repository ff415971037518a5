import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A figure of one organ is smaller than the whole country has in a year.
  public static let figureBeyondCountry = Check(
    CheckDescription(
      id: "FRM115", name: "figureBeyondCountry", level: .query,
      title: LocalizedText(
        zh: "数字超出全国之和",
        en: "Figure beyond what the country has"),
      rationale: LocalizedText(
        zh: "一家机关一年的数字不会多于全国一年可能有的总数，多半是两格连写、漏了分隔或单位有误。",
        en:
          "One organ does not have more in a year than the whole country could. Most often two cells "
          + "were written as one, a separator is missing or the unit is another."),
      formula: "|tables 3 and 4| < 10⁸; |table 2| < 10¹⁰ (procurement of 2019: < 4·10¹²)",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "表三“（七）总计”总计为 1000000000，全国一年也没有 100000000 件。",
        en: "t3.concluded.total is 1000000000; the whole country has fewer than 100000000 a year."),
      limits: LocalizedText(
        zh: "界限很宽：10⁸ 件申请合每十四人一件，10¹⁰ 万元约为 2021 年国内生产总值；在界限以内的错数由其他规则查。"
          + "超出的数字照样列出，参加勾稽，但不进入占比、评分、年度比较和数字分布。有未读出的格而其余各格无误时不判断。",
        en:
          "The bounds are wide: 10⁸ applications are one for every fourteenth inhabitant, 10¹⁰ of 10 000 "
          + "yuan about the gross domestic product of 2021; wrong figures within them are for other "
          + "checks. A figure beyond is printed and added up, and takes no part in ratios, scores, "
          + "changes and digits. Undetermined where the cells read are sound but others were not read."
      )),
    .report { report in
      let verdicts: [Verdict] = report.edition.cells.compactMap { cell in
        guard let value = report.cells.value(cell), !cell.isPlausible(value) else { return nil }
        return .violated(absurd(cell, value, in: report))
      }
      return verdicts.isEmpty ? [report.verdictOnReadCells] : verdicts
    })

  private static func absurd(
    _ cell: Cell, _ value: Quantity, in report: AnnualReport
  ) -> Discrepancy {
    let bound = cell.leastImplausible
    let unit = cell.unit.officialLabel
    var result = Discrepancy(
      claim: cell.id,
      message: LocalizedText(
        zh: "\(cell.officialLabel(in: report.edition))为 \(value)，全国一年也没有 \(bound) \(unit)",
        en: "\(cell.id) is \(value); the whole country has fewer than \(bound) a year"))
    result.cell = cell
    result.observe(.quantity(value))
    result.evidence = report.cells.figure(cell).map { [Evidence(report.source, $0.span)] } ?? []
    result.influence = value.double.magnitude
    return result
  }
}
