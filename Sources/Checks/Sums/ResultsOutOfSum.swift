import Findings
import Forms

extension Check {
  /// The result lines must add up to the applications concluded, in each column.
  public static let resultsOutOfSum = Check(
    CheckDescription(
      id: "SUM302", name: "resultsOutOfSum", level: .error,
      title: LocalizedText(
        zh: "各项办理结果之和不等于办结总计",
        en: "Results do not add up to the applications concluded"),
      rationale: LocalizedText(
        zh: "每件办结的申请只计一种结果（区分处理的只计“部分公开”），“（七）总计”就是各项结果之和。",
        en: "Each application concluded counts under one result (a severable one under partly "
          + "granted only), so line （七） is the sum of the results."),
      formula: "granted + partly_granted + refused.* + unavailable.* + not_processed.* + other.* "
        + "= concluded",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "自然人列：各项办理结果 5＋1＝6，（七）总计 7，相差 1。",
        en: "results 5 + 1 = 6, but concluded 7 (difference 1), natural persons."),
      limits: LocalizedText(
        zh: "一件申请计入两项结果、同时少计另一件时看不出。空白与未能读取的格按SUM301的办法处理。同一格引起的几项不符合并为一条。",
        en: "A case counted twice hides another left out. Blanks and unread cells are treated as "
          + "in SUM301. Failures that one cell explains are one finding.")),
    .identities(.resultSum))
}
