import Metrics

/// The columns of `metrics.csv`.
enum MetricsColumns {
  static let fields: [OutputField] = [
    OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField("peer_group", zh: "同类组", en: "peer group"),
    OutputField(
      "metric", zh: "指标编号", en: "id of the metric", tokens: Metric.catalogue.map(\.id)),
    OutputField("numerator", .number, zh: "分子；件数指标为件数", en: "numerator; for a count, the count"),
    OutputField("denominator", .number, zh: "分母；件数指标为空", en: "denominator; empty for a count"),
    OutputField(
      "value", .number, zh: "数值；占比为 0–1 四位小数", en: "value; a share from 0 to 1 with four places"),
    OutputField(
      "lower_95", .number, zh: "占比的 95% Wilson 区间下限", en: "lower Wilson limit of a share"),
    OutputField(
      "upper_95", .number, zh: "占比的 95% Wilson 区间上限", en: "upper Wilson limit of a share"),
    OutputField("peer_median", .number, zh: "过门槛同类的中位数", en: "median of the peers that pass"),
    OutputField(
      "rank", .integer, zh: "同组同年内由大到小的位次，并列取小",
      en: "place within group and year, 1 the largest; equals share the smallest place"),
    OutputField("peers", .integer, zh: "过门槛的同类数", en: "peers that pass the count gate"),
    OutputField("z", .number, zh: "稳健 z（未校正）", en: "robust z-score, unadjusted"),
    OutputField(
      "z_adjusted", .number, zh: "占比的 z（校正过度离散后）",
      en: "z-score of a share, adjusted for overdispersion"),
    OutputField(
      "q_value", .number, zh: "占比与同类相比的错误发现率，按指标在本次运行内计",
      en: "false-discovery rate of a share against its peers, by metric within the run"),
    OutputField(
      "judgement",
      zh: "compared 已比较、small_n 件数少、few_peers 同类不足、not_available 无值、"
        + "inconsistent 不平：分子或分母所在的勾稽关系不成立，或占比大于 1，不参加位次、中位数、合计和检验",
      en: "compared, small_n, few_peers, not_available, or inconsistent: an operand stands in an "
        + "identity that fails, or a share is above its whole; no part in ranks, medians, sums, tests",
      tokens: PeerJudgement.allCases.map(\.name)),
  ]
}
