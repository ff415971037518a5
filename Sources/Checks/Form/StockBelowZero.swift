import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The rules or documents in force at the end of a year, less those issued in it and plus those
  /// repealed in it, are what was in force before: not less than zero.
  public static let stockBelowZero = Check(
    CheckDescription(
      id: "FRM106", name: "stockBelowZero", level: .query,
      title: LocalizedText(
        zh: "现行有效件数推得上年存量为负",
        en: "Documents in force imply a negative stock"),
      rationale: LocalizedText(
        zh: "现行有效件数减去本年制发、加上本年废止，就是上年末的存量，不会小于零。",
        en:
          "What is in force, less what was issued this year, plus what was repealed, is the stock "
          + "at the end of last year and cannot be below zero."),
      formula: "in_force − issued + repealed ≥ 0, for rules and for normative documents",
      basis: .table(.activeDisclosure, article: 50),
      example: LocalizedText(
        zh: "行政规范性文件：现行有效 2－制发 5＋废止 0，推得上年末存量为 -3，小于零。",
        en: "in force 2 - issued 5 + repealed 0 gives a stock of -3 at the end of last year, below "
          + "zero, normative documents."),
      limits: LocalizedText(
        zh: "只适用于2021年版。本年制发而年末已失效或尚未生效的文件也会造成负数，因此只列待核。空格先按零试算，不成立时不判断。",
        en:
          "Edition 2021 only. Documents issued this year that had lapsed, or were not yet in force, "
          + "by its end explain it as well, so it is a query. Blanks are tried as zero; where the rule then fails it "
          + "is undetermined.")),
    .report { report in
      if report.edition != .form2021 { return [] }
      return [Line.rules, .normativeDocuments].map { stockVerdict(of: $0, in: report) }
    })

  private static func stockVerdict(of line: Line, in report: AnnualReport) -> Verdict {
    var values: [Quantity] = []
    var blank: Cell?
    for column in [Column.inForce, .issued, .repealed] {
      let cell = Cell.at(line, column)
      switch report.cells[cell] {
      case .printed(let figure): values.append(figure.value)
      case .blank, .notApplicable:
        values.append(.zero)
        blank = cell
      case .unread, .absent: return .undetermined(.unread(cell))
      }
    }
    let stock = values[0] - values[1] + values[2]
    if stock >= .zero { return .satisfied }
    if let blank { return .undetermined(.blank(blank)) }
    return .violated(negativeStock(stock, from: values, of: line, in: report))
  }

  private static func negativeStock(
    _ stock: Quantity, from values: [Quantity], of line: Line, in report: AnnualReport
  ) -> Discrepancy {
    let label = line.shortLabel(in: report.edition)
    let cell = Cell.at(line, .inForce)
    var result = Discrepancy(
      claim: cell.id,
      message: LocalizedText(
        zh: "\(label)：现行有效 \(values[0])－制发 \(values[1])＋废止 \(values[2])，"
          + "推得上年末存量为 \(stock)，小于零",
        en: "in force \(values[0]) - issued \(values[1]) + repealed \(values[2]) gives a stock of "
          + "\(stock) at the end of last year, below zero, \(line.description.english)"))
    result.cell = cell
    result.observe(.quantity(values[0]))
    result.evidence = report.cells.figure(cell).map { [Evidence(report.source, $0.span)] } ?? []
    result.influence = max(values[0], values[1]).double
    return result
  }
}
