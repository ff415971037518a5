import Agencies
import Findings
import Forms
import Intake
import Reading

extension Check {
  /// Only ministries, provinces and cities divided into districts make rules.
  public static let rulesWithoutPower = Check(
    CheckDescription(
      id: "FRM107", name: "rulesWithoutPower", level: .query,
      title: LocalizedText(
        zh: "无规章制定权的机关填有规章",
        en: "Rules of an organ that cannot make any"),
      rationale: LocalizedText(
        zh: "规章由国务院部门、省级政府和设区的市、自治州政府制定。县级及以下机关在“规章”行填了数，多半是把规范性文件填到了上一行。",
        en:
          "Rules are made by ministries, provinces, and cities divided into districts. A county or "
          + "a township that reports rules has most likely entered normative documents one line too "
          + "high."),
      formula: "level ∈ {county, township} ⇒ every cell of t2.rules is 0",
      basis: .table(.activeDisclosure, article: 50),
      example: LocalizedText(
        zh: "县级机关“规章”行填有现行有效件数 3，请核实是否应填入“行政规范性文件”行。",
        en: "t2.rules.in_force is 3 in the report of an organ at county level; normative documents "
          + "may be meant."),
      limits: LocalizedText(
        zh: "只看县级及以下；省、市级政府的办公厅（室）和部门可能代填本级政府的规章，不查。级别不明的不判断。",
        en:
          "County level and below only: an office or department of a province or city may list the "
          + "rules of its government. Undetermined where the level is unknown.")),
    .report { report in
      guard let level = report.level else { return [.undetermined(.agency)] }
      if level != .county && level != .township { return [] }
      return [rulesVerdict(level, in: report)]
    })

  private static func rulesVerdict(_ level: AgencyLevel, in report: AnnualReport) -> Verdict {
    var unread: Cell?
    for column in report.edition.columns(of: .rules) {
      let cell = Cell.at(.rules, column)
      switch report.cells[cell] {
      case .printed(let figure) where figure.value > .zero:
        return .violated(rules(figure, level, in: report))
      case .printed, .blank, .notApplicable: continue
      case .unread, .absent: unread = unread ?? cell
      }
    }
    return unread.map { .undetermined(.unread($0)) } ?? .satisfied
  }

  private static func rules(_ figure: Figure, _ level: AgencyLevel, in report: AnnualReport)
    -> Discrepancy
  {
    let place = level == .county ? "县级" : "乡级"
    let column = figure.cell.columnLabel(in: report.edition)
    var result = Discrepancy(
      claim: "t2.rules",
      message: LocalizedText(
        zh: "\(place)机关“规章”行填有\(column) \(figure.value)，请核实是否应填入规范性文件一行",
        en: "\(figure.cell.id) is \(figure.value) in the report of an organ at \(level.rawValue) "
          + "level; normative documents may be meant"))
    result.cell = figure.cell
    result.observe(.quantity(figure.value))
    result.evidence = [Evidence(report.source, figure.span)]
    result.strength = 0.5
    result.influence = figure.value.double
    return result
  }
}
