import Forms

/// Reconsideration and litigation.
extension StatementVocabulary {
  /// Cases, their kinds and their results, in the words of the form.
  static let disputes: [(StatementWord, [String])] = [
    (.dispute(.total(.reconsideration)), ["行政复议", "复议"]),
    (.dispute(.suits), ["行政诉讼", "诉讼", "行政应诉"]),
    (
      .dispute(.total(.directSuit)),
      ["未经复议直接起诉", "直接提起诉讼", "直接提起行政诉讼", "直接起诉", "未经复议直接提起行政诉讼", "未经复议直接提起诉讼"]
    ),
    (
      .dispute(.total(.suitAfterReconsideration)),
      [
        "复议后起诉", "经复议后起诉", "经复议后又提起诉讼", "经复议后提起诉讼", "经复议后提起行政诉讼", "复议后又提起行政诉讼", "复议后提起行政诉讼",
        "复议后提起诉讼",
      ]
    ),
    (
      .result(.upheld),
      [
        "结果维持", "维持", "维持结果", "判决维持", "法院判决维持", "结果为维持", "复议结果为维持", "予以维持", "维持原行政行为", "被维持", "驳回",
        "维持原答复",
      ]
    ),
    (
      .result(.corrected),
      ["结果纠正", "纠正", "被纠正", "结果为纠正", "纠错", "复议结果为纠正", "予以纠正", "纠正结果", "被撤销", "责令重新答复", "确认违法"]
    ),
    (.result(.other), ["其他结果", "其它结果"]),
    (.other, ["其他", "其它"]),
    (.result(.pending), ["尚未审结", "未审结", "正在审理", "尚在审理", "正在审理中", "尚未结案", "未结案"]),
    (
      .filler,
      [
        "案件", "应诉", "被诉",
      ]
    ),
    (.decoy, ["复议机关", "复议体制", "复议应诉", "行政复议局", "诉讼风险", "复议诉讼风险"]),
  ]

  /// Cases, what led to them, and how they ended.
  static let cases: [(StatementWord, [String])] = [
    (.dispute(.total(.directSuit)), ["直接诉讼", "未经复议直接诉讼", "直接提起的诉讼", "直接提起的行政诉讼"]),
    (
      .dispute(.total(.suitAfterReconsideration)),
      ["复议后诉讼", "经复议后诉讼", "经复议后起诉的", "复议后提起的诉讼", "复议后提起的行政诉讼"]
    ),
    (
      .cause,
      [
        "被申请", "被提起", "提起", "提请", "引起", "引发", "发生", "产生", "不服", "导致", "引致", "所致", "招致", "触发", "不服而",
        "被提出",
      ]
    ),
    (.dispute(.suits), ["涉诉", "涉诉案件", "应诉案件", "被诉案件", "行政诉讼应诉", "行政官司"]),
    (.dispute(RowSum.suits.union(.total(.reconsideration))), ["行政争议", "行政争议案件", "争议案件"]),
    (
      .result(.other), ["其他方式结案", "以其他方式结案", "其他方式审结", "其他方式办结", "终止审理", "其他处理结果", "以其他结果结案"]
    ),
    (.result(.upheld), ["获维持", "得到维持", "维持原结论", "维持原决定", "维持答复", "驳回诉讼请求", "驳回复议申请", "驳回起诉"]),
    (.result(.corrected), ["被改变", "撤销原答复", "责令重作", "责令重新作出", "撤销或责令重作", "被责令重作", "遭纠正", "予以撤销"]),
    (
      .result(.pending),
      [
        "年底前未审结", "尚未作出决定", "尚未作出裁判", "仍在审理", "仍在审理中", "正审理", "在审", "待审结", "还未审结", "仍未审结", "年末未审结",
        "年底未审结",
      ]
    ),
  ]
}
