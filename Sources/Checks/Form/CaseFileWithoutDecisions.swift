import Agencies
import Findings
import Forms
import Intake
import Reading

extension Check {
  /// Who refuses access to enforcement case files has usually taken enforcement decisions.
  public static let caseFileWithoutDecisions = Check(
    CheckDescription(
      id: "FRM108", name: "caseFileWithoutDecisions", level: .query,
      title: LocalizedText(
        zh: "以执法案卷为由不予公开，表二却无执法决定",
        en: "Refused as case file, yet no decisions in table 2"),
      rationale: LocalizedText(
        zh: "“属于行政执法案卷”的信息来自许可、处罚、强制等执法活动；本机关三项决定数量都是零时，值得问一句案卷从何而来。",
        en: "Enforcement case files come from licensing, penalties and compulsion. Where the organ "
          + "reports none of them, it is worth asking which files were meant."),
      formula: "t3.refused.enforcement_file.total > 0 ⇒ "
        + "t2.licensing.decisions + t2.penalties.decisions + t2.compulsion.decisions > 0",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "“属于行政执法案卷”总计 2，而行政许可、行政处罚、行政强制处理决定数量均为 0。",
        en: "2 refused as enforcement case file, but licensing, penalties and compulsion are all 0."
      ),
      limits: LocalizedText(
        zh: "案卷可能属于以前年度，也可能由别的机关形成，因此只提出询问。只看本机关口径的报告；政府办公室代政府答复，其申请可能涉及各部门的案卷，只作提示。三项全部空白的不判断。",
        en: "The files may stem from earlier years or from another organ, so this only asks. Own-"
          + "scope reports only. An office of a government answers for the government and its departments' "
          + "files: a notice. Undetermined where all three cells are blank.")),
    .report { report in
      guard let scope = report.scope else { return [.undetermined(.agency)] }
      if scope != .own { return [] }
      return [caseFileVerdict(report)]
    })

  private static func caseFileVerdict(_ report: AnnualReport) -> Verdict {
    let refused = Cell.at(.refusedEnforcementFile, .total)
    switch report.cells[refused] {
    case .unread, .absent: return .undetermined(.unread(refused))
    case .blank, .notApplicable: return .satisfied
    case .printed(let figure):
      if figure.value <= .zero { return .satisfied }
      return decisionsVerdict(figure, in: report)
    }
  }

  private static func decisionsVerdict(_ refused: Figure, in report: AnnualReport) -> Verdict {
    let cells = [Line.licensing, .penalties, .compulsion].map { Cell.at($0, .decisions) }
    let figures = cells.compactMap { report.cells.figure($0) }
    if figures.contains(where: { $0.value > .zero }) { return .satisfied }
    for cell in cells {
      switch report.cells[cell] {
      case .unread, .absent: return .undetermined(.unread(cell))
      case .printed, .blank, .notApplicable: continue
      }
    }
    guard let zero = figures.first else { return .undetermined(.blank(cells[0])) }
    var result = Discrepancy(
      claim: refused.cell.id,
      message: LocalizedText(
        zh: "表三“属于行政执法案卷”总计 \(refused.value)，而表二行政许可、行政处罚、行政强制处理决定数量均为 0 或空白；"
          + "如系以前年度或其他机关的案卷，则无矛盾",
        en: "\(refused.value) refused as enforcement case file, but licensing, penalties and "
          + "compulsion are all 0 or blank; cases of earlier years or of another organ explain it"))
    result.cell = refused.cell
    result.observe(.quantity(refused.value))
    result.evidence = [
      Evidence(report.source, refused.span), Evidence(report.source, zero.span),
    ]
    if report.agency?.kind == .office { result.level = .notice }
    result.strength = 0.3
    result.influence = refused.value.double
    return .violated(result)
  }
}
