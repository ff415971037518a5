import Findings
import Forms

extension Check {
  /// Applications received plus those carried over must equal those concluded plus those carried
  /// forward.
  public static let applicationsOutOfBalance = Check(
    CheckDescription(
      id: "BAL301", name: "applicationsOutOfBalance", level: .error,
      title: LocalizedText(
        zh: "收办结转不平衡",
        en: "Applications out of balance"),
      rationale: LocalizedText(
        zh: "表头印明“第一项加第二项之和，等于第三项加第四项之和”。收到的申请要么办结，要么结转，逐列照表填写时不会不等。",
        en: "The form prints above the table that items one and two equal items three and four. An "
          + "application is either concluded or carried forward, so a table filled in column by "
          + "column is always in balance."),
      formula: "received + carried_over = concluded + carried_forward",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "自然人列：新收 12＋上年结转 3＝15，办结 13＋结转下年 1＝14，相差 1。",
        en: "received 12 + carried over 3 = 15, but concluded 13 + carried forward 1 = 14 "
          + "(difference 1), natural persons."),
      limits: LocalizedText(
        zh: "两侧同时错同样的数时看不出。空格先按零试算：成立则相符；不成立时，只有空格所在一侧已印数字超过另一侧才判不符，否则不判断。未能读取的格不判断。",
        en: "Equal errors on both sides cancel out. Blanks are tried as zero: if the balance then "
          + "holds it is satisfied; if not, it is violated only where the side with the blanks "
          + "already exceeds the other, and undetermined otherwise. An unread cell leaves it "
          + "undetermined.")),
    .identities(.balance))
}
