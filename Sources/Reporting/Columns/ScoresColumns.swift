/// The columns of `scores.csv`.
enum ScoresColumns {
  static let fields: [OutputField] = [
    OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField("peer_group", zh: "同类组", en: "peer group"),
    OutputField(
      "score", .number, zh: "距离与界限之比，大于 1 即在界外", en: "distance over cutoff; above 1 is outside"),
    OutputField("distance", .number, zh: "与同类中心的马氏距离", en: "Mahalanobis distance from the peers"),
    OutputField("cutoff", .number, zh: "界限（97.5% 分位）", en: "cutoff, the 97.5 % quantile"),
    OutputField("p_value", .number, zh: "同类皆正态时达此距离的概率", en: "probability of this distance"),
    OutputField("q_value", .number, zh: "本次运行内的错误发现率", en: "false-discovery rate within the run"),
    OutputField("driver_1", zh: "相差最大的指标或单元格", en: "metric or cell that lies farthest"),
    OutputField("driver_2", zh: "其次", en: "the next"),
    OutputField("driver_3", zh: "再次", en: "the one after"),
  ]
}
