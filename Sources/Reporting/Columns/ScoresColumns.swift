/// The columns of `scores.csv`.
enum ScoresColumns {
  static let fields: [OutputField] = [
    OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField("peer_group", zh: "同类组", en: "peer group"),
    OutputField(
      "score", .number,
      zh: "−log10(概率)，越大越可疑；勾稽关系不成立的为 1000 加不成立的项数，排在最前；"
        + "同类不足的为空",
      en: "−log10 of the probability, the larger the more suspicious; where identities fail 1 000 "
        + "and the number of them, above all others; empty where peers are too few"),
    OutputField(
      "distance", .number, zh: "与同类中心的稳健马氏距离", en: "robust Mahalanobis distance from the peers"),
    OutputField("cutoff", .number, zh: "距离的界限（97.5% 分位）", en: "its cutoff, the 97.5 % quantile"),
    OutputField(
      "p_value", .number,
      zh: "按本机关其他年度和同类推算，数字偏离至此的概率；"
        + "同类不足或所涉件数少、不作判断的为空",
      en: "probability of figures so far from what the organ's other years and its peers let "
        + "expect; empty below the gates, where no finding is raised either"),
    OutputField(
      "q_value", .number, zh: "本次运行内的错误发现率；p_value 为空的为空",
      en: "false-discovery rate within the run; empty with p_value"),
    OutputField("driver_1", zh: "最可能有误的单元格或指标", en: "cell or metric most likely wrong"),
    OutputField("driver_2", zh: "其次", en: "the next"),
    OutputField("driver_3", zh: "再次", en: "the one after"),
  ]
}
