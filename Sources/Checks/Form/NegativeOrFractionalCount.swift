import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A count is a whole number, zero or more; an amount is zero or more.
  public static let negativeOrFractionalCount = Check(
    CheckDescription(
      id: "FRM104", name: "negativeOrFractionalCount", level: .error,
      title: LocalizedText(
        zh: "件数为负或不是整数",
        en: "Count negative or not whole"),
      rationale: LocalizedText(
        zh: "件数是数出来的，不会小于零，也不会有小数；金额不会小于零。",
        en:
          "A count is counted: it is not below zero and has no decimals. An amount of fees is not "
          + "below zero."),
      formula: "count ∈ {0, 1, 2, …}; amount ≥ 0; changes on last year are exempt",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "表二“行政许可”本年处理决定数量为 12.5，件数应为不小于零的整数。",
        en: "t2.licensing.decisions is 12.5; a count is a whole number, zero or more."),
      limits: LocalizedText(
        zh: "2019年版“本年增/减”可以为负，不查。有未读出的格而其余各格无误时不判断。数值是否合理不在此列。",
        en:
          "The changes of the 2019 form may be negative and are not looked at. Undetermined where "
          + "the cells read are sound but others were not read. Whether a number is plausible is "
          + "another matter.")),
    .report { report in
      var verdicts: [Verdict] = []
      for cell in report.edition.cells {
        guard let value = report.cells.value(cell) else { continue }
        let isBelowZero = value < .zero
        switch cell.kind {
        case .count where isBelowZero || value.wholeNumber == nil,
          .amount where isBelowZero:
          verdicts.append(.violated(impossible(cell, value, in: report)))
        case .count, .amount, .signedCount: continue
        }
      }
      return verdicts.isEmpty ? [report.verdictOnReadCells] : verdicts
    })

  private static func impossible(_ cell: Cell, _ value: Quantity, in report: AnnualReport)
    -> Discrepancy
  {
    let name = cell.officialLabel(in: report.edition)
    let isAmount = cell.kind == .amount
    var result = Discrepancy(
      claim: cell.id,
      message: LocalizedText(
        zh: "\(name)为 \(value)，" + (isAmount ? "金额应不小于零" : "件数应为不小于零的整数"),
        en: "\(cell.id) is \(value); "
          + (isAmount ? "an amount is not below zero" : "a count is a whole number, zero or more")))
    result.cell = cell
    result.observe(.quantity(value))
    result.evidence = report.cells.figure(cell).map { [Evidence(report.source, $0.span)] } ?? []
    result.influence = value.double.magnitude
    return result
  }
}
