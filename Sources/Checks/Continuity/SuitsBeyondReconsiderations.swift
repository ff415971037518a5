import Findings
import Forms
import Reading

extension Check {
  /// Suits brought after reconsideration are no more than the reconsiderations decided.
  public static let suitsBeyondReconsiderations = Check(
    CheckDescription(
      id: "CON205", name: "suitsBeyondReconsiderations", level: .notice,
      title: LocalizedText(
        zh: "复议后起诉多于两年审结的行政复议",
        en: "More suits after reconsideration than reconsiderations decided"),
      rationale: LocalizedText(
        zh: "复议后起诉以复议决定为前提，收到决定后十五日内提起，一般不多于本年和上年审结的行政复议。多出的可能是填错行，也可能是更早的复议、"
          + "二审或共同被告的案件，所以只作提示。",
        en: "A suit after reconsideration follows a decision within fifteen days, so there are "
          + "commonly no more than reconsiderations decided this year and last. More of them may stand "
          + "in the wrong line; earlier reconsiderations, appeals and suits with several defendants "
          + "explain them too, so it is a notice."),
      formula: "suit_after_reconsideration.total(t) ≤ (upheld + corrected + other)(t) + "
        + "(upheld + corrected + other)(t−1) of reconsideration",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "复议后起诉 6，多于本年审结行政复议 2＋2021年 1＝3，多 3。",
        en:
          "6 suits after reconsideration, but 2 reconsiderations decided this year + 1 in 2021 = 3 "
          + "(3 more)."),
      limits: LocalizedText(
        zh: "多出不到 3 件，或不超过上年尚未审结的复议后起诉与行政复议之和时不判断，因为报告未写明是否重复计入。空格先按零试算，不成立时不判断。"
          + "每个机关只报一条，其后的年份列在其下。本年和上年都没有行政复议的列为待核。跨2024年新法施行的比较加注。",
        en:
          "Undetermined where the excess is below 3, or no more than the suits and reconsiderations pending last "
          + "year, since the reports do not state whether these are counted again. Blanks are tried as "
          + "zero; where that fails it is undetermined. One finding for an organ, later years beneath. A query where "
          + "neither year has any reconsideration. "
          + "Marked where the law of 2024 lies between.")),
    .organs { register in
      let decided: [Column] = [.upheld, .corrected, .other]
      let bound = DisputeBound(
        cell: .at(.suitAfterReconsideration, .total),
        sources: decided.map { .at(.reconsideration, $0) },
        excuses: (
          earlier: [.at(.suitAfterReconsideration, .pending), .at(.reconsideration, .pending)],
          later: []
        ), premise: .at(.reconsideration, .total))
      return register.verdicts { series, register in
        bound.verdicts(on: series, register) { excess in
          if excess.lacksPremise {
            return LocalizedText(
              zh: "复议后起诉 \(excess.count)，而本年和\(excess.earlier.year)年报告都没有行政复议",
              en: "\(excess.count) suits after reconsideration, but no reconsideration at all this "
                + "year or in \(excess.earlier.year)")
          }
          return LocalizedText(
            zh: "复议后起诉 \(excess.count)，多于本年审结行政复议 \(excess.now)＋\(excess.earlier.year)年 "
              + "\(excess.before)＝\(excess.now + excess.before)，多 \(excess.gap)",
            en: "\(excess.count) suits after reconsideration, but \(excess.now) reconsiderations "
              + "decided this year + \(excess.before) in \(excess.earlier.year) = "
              + "\(excess.now + excess.before) (\(excess.gap) more)")
        }
      }
    })
}
