import Findings
import Forms

extension Check {
  /// The six kinds of applicant must add up to the total of their line.
  public static let applicantsOutOfSum = Check(
    CheckDescription(
      id: "SUM301", name: "applicantsOutOfSum", level: .error,
      title: LocalizedText(
        zh: "各类申请人之和不等于总计",
        en: "Applicants do not add up to the total of the line"),
      rationale: LocalizedText(
        zh: "每件申请只有一类申请人，各列互不重叠且没有遗漏，“总计”列就是六列之和。",
        en: "Each application has one kind of applicant. The columns neither overlap nor leave a "
          + "gap, so the column of totals is the sum of the six."),
      formula: "natural_person + enterprise + research_institution + public_interest_organisation "
        + "+ legal_service_institution + other_organisation = total",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "“（一）予以公开”行：各类申请人 5＋1＝6，总计 7，相差 1。",
        en: "applicants 5 + 1 = 6, but total 7 (difference 1), granted."),
      limits: LocalizedText(
        zh: "总计空白是缺填，不是算错。分项空白先按零试算：成立则相符；不成立时，只有已印分项之和超过总计才判不符。未能读取的格不判断。同一原因引起的几项不符合并为一条；"
          + "repair 是改动格数最少、又最可能的更正（笔误、相邻年度、正文所写），只供参考；几种同样可能的只写种数，全部列在 repairs.csv。",
        en: "A blank total is missing, not wrong. Blank parts are tried as zero: if the sum then "
          + "holds it is satisfied; if not, it is violated only where the printed parts already "
          + "exceed the total. An unread cell leaves it undetermined. Failures of one cause are one "
          + "finding. repair is the correction of the fewest cells that is the most plausible by "
          + "slips, neighbouring years and the narrative: no proof. Where several are about equally "
          + "plausible it counts them; repairs.csv lists them all.")),
    .identities(.applicantSum))
}
