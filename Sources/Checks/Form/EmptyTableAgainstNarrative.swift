import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A narrative that tells of applications stands beside a table 3 that has some.
  public static let emptyTableAgainstNarrative = Check(
    CheckDescription(
      id: "FRM109", name: "emptyTableAgainstNarrative", level: .query,
      title: LocalizedText(
        zh: "正文有申请，表三全为零",
        en: "Applications in the narrative, none in table 3"),
      rationale: LocalizedText(
        zh: "正文写明收到或受理了申请，表三就应有数；全零多半是漏填或沿用了空表。",
        en: "Where the narrative says that applications were received, table 3 has figures. All "
          + "zeros are most likely a table left unfilled."),
      formula: "a count of applications in the narrative > 0 ⇒ some cell of table 3 > 0",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "正文称收到申请 6 件，表三各格均为 0 或空白。",
        en: "the narrative tells of 6 applications, but every cell of table 3 is 0 or blank."),
      limits: LocalizedText(
        zh: "只看本年、全报告范围、主语明确的件数。表三也可能另以附件公布，因此只提出询问。表三有未读出的格，或整表空白时不判断。",
        en:
          "Looks at counts of this year, of the whole body and with a clear subject. The table may "
          + "have been published elsewhere, so this only asks. Undetermined where a cell of table 3 is "
          + "unread or all are blank.")),
    .statements { comparison in [emptyTableVerdict(comparison.report)] })

  private static let applicationCells: [[Cell]] = Edition.allCases.map { edition in
    edition.cells.filter { $0.table == .applications }
  }

  private static func emptyTableVerdict(_ report: AnnualReport) -> StatedVerdict {
    var unread: Cell?
    var zero: Figure?
    for cell in applicationCells[Int(report.edition.rawValue)] {
      switch report.cells[cell] {
      case .printed(let figure) where figure.value == .zero: zero = zero ?? figure
      case .printed: return StatedVerdict(.satisfied)
      case .blank, .notApplicable: continue
      case .unread, .absent: unread = unread ?? cell
      }
    }
    guard let index = report.statements.firstIndex(where: countsApplications) else {
      return StatedVerdict(.satisfied)
    }
    if let unread { return StatedVerdict(.undetermined(.unread(unread))) }
    guard let zero else { return StatedVerdict(.undetermined(.blank(.at(.received, .total)))) }
    let discrepancy = emptyTable(against: report.statements[index], zero, in: report)
    return StatedVerdict(.violated(discrepancy), on: [index], read: .figure, in: report)
  }

  /// Whether a statement says that applications came in this year.
  private static func countsApplications(_ statement: Statement) -> Bool {
    guard case .count(let subject) = statement.subject, statement.value > .zero else {
      return false
    }
    return subject.cells.lines.contains(.received) && statement.isComparable
  }

  private static func emptyTable(
    against claim: Statement, _ zero: Figure, in report: AnnualReport
  ) -> Discrepancy {
    let received = report.cells.figure(.at(.received, .total)) ?? zero
    var result = Discrepancy(
      claim: "table.3",
      message: LocalizedText(
        zh: "正文称收到或受理申请 \(claim.value) 件，表三各格均为 0 或空白",
        en: "the narrative tells of \(claim.value) applications, "
          + "but every cell of table 3 is 0 or blank"))
    result.cell = .at(.received, .total)
    if let value = report.cells.value(.at(.received, .total)) {
      result.compare(
        ComparedValue(.quantity(claim.value), .narrative, unit: "件"),
        with: ComparedValue(.quantity(value), .table, unit: "件"))
    }
    result.evidence = [Evidence(report.source, claim.span), Evidence(report.source, received.span)]
    result.strength = 0.8
    result.influence = claim.value.double
    return result
  }
}
