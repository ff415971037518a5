import Findings
import Forms
import Reading

extension Check {
  /// Reconsiderations are no more than the applications concluded.
  public static let reconsiderationsBeyondApplications = Check(
    CheckDescription(
      id: "CON206", name: "reconsiderationsBeyondApplications", level: .notice,
      title: LocalizedText(
        zh: "行政复议多于两年办结的申请",
        en: "More reconsiderations than applications concluded"),
      rationale: LocalizedText(
        zh: "政府信息公开行政复议针对申请的办理，一般不多于本年和上年办结的申请。多出的可能是把其他领域的复议计入，也可能是对逾期未答复、"
          + "主动公开不服的案件，所以只作提示。",
        en:
          "Reconsiderations of this table are about the handling of applications, commonly no more "
          + "than were concluded this year and last. More of them may be cases of other fields; "
          + "complaints of silence or of what is disclosed unasked explain them too, so it is a "
          + "notice."),
      formula: "reconsideration.total(t) ≤ concluded.total(t) + concluded.total(t−1)",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "行政复议 9，多于本年办结申请 4＋2021年 2＝6，多 3。",
        en: "9 reconsiderations, but 4 applications concluded this year + 2 in 2021 = 6 (3 more)."),
      limits: LocalizedText(
        zh: "多出不到 3 件，或不超过上年尚未审结的行政复议与本年结转下年的申请之和时不判断，因为这些案件可能重复计入，或针对尚未答复的申请。"
          + "空格先按零试算，不成立时不判断。每个机关只报一条，其后的年份列在其下。跨2024年新法施行的比较加注。",
        en:
          "Undetermined where the excess is below 3, or no more than the reconsiderations pending last year and "
          + "the applications carried forward now: they may be counted again, or be about applications "
          + "not yet answered. Blanks are tried as zero; where that fails it is undetermined. One "
          + "finding for an organ, later years beneath. Marked where the law of 2024 lies between.")
    ),
    .organs { register in
      let bound = DisputeBound(
        cell: .at(.reconsideration, .total), sources: [.at(.concluded, .total)],
        excuses: (
          earlier: [.at(.reconsideration, .pending)], later: [.at(.carriedForward, .total)]
        ))
      return register.verdicts { series, register in
        bound.verdicts(on: series, register) { excess in
          LocalizedText(
            zh: "行政复议 \(excess.count)，多于本年办结申请 \(excess.now)＋\(excess.earlier.year)年 "
              + "\(excess.before)＝\(excess.now + excess.before)，多 \(excess.gap)",
            en:
              "\(excess.count) reconsiderations, but \(excess.now) applications concluded this year + "
              + "\(excess.before) in \(excess.earlier.year) = \(excess.now + excess.before) "
              + "(\(excess.gap) more)")
        }
      }
    })
}
