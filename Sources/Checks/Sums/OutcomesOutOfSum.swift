import Findings
import Forms

extension Check {
  /// The outcomes of a block of table 4 must add up to its total.
  public static let outcomesOutOfSum = Check(
    CheckDescription(
      id: "SUM401", name: "outcomesOutOfSum", level: .error,
      title: LocalizedText(
        zh: "复议诉讼各项结果之和不等于总计",
        en: "Outcomes do not add up to the total of the block"),
      rationale: LocalizedText(
        zh: "每件复议或者诉讼或已有一种结果，或尚未审结，四列之和就是总计。",
        en: "A reconsideration or suit has one outcome or is pending, so the four columns make the "
          + "total."),
      formula: "upheld + corrected + other + pending = total",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "行政复议：各项结果 1＋2＝3，总计 4，相差 1。",
        en: "outcomes 1 + 2 = 3, but total 4 (difference 1), administrative reconsideration."),
      limits: LocalizedText(
        zh: "五格只有一项等式，多数情况下不能确定是哪一格，这时指向总计；有一种更正明显最可能的，指向那一格。其余同SUM301。",
        en:
          "Five cells share one equation, which often does not tell the wrong one; the finding then "
          + "points to the total, and else to the cell of the one correction that is clearly the most "
          + "plausible. The rest as in SUM301.")),
    .identities(.outcomeSum))
}
