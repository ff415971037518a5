import Metrics

/// The columns of `changes.csv`.
enum ChangesColumns {
  static let fields: [OutputField] = [
    OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "本年度", en: "year reported on"),
    OutputField(
      "metric", zh: "指标编号", en: "id of the metric",
      tokens: YearOverYear.metrics.map(\.metric.id)),
    OutputField("previous", .number, zh: "上年值", en: "value of the year before"),
    OutputField("current", .number, zh: "本年值", en: "value of the year"),
    OutputField(
      "difference", .number, zh: "本年减上年；占比 0.05 即 5 个百分点",
      en: "current less previous; 0.05 of a share is five percentage points"),
    OutputField(
      "relative_change", .number, zh: "差与上年之比，0.25 即 25%；占比及上年不足 10 件的为空",
      en: "difference over previous, 0.25 is 25 %; empty for shares and below a base of 10"),
    OutputField(
      "effect", .number,
      zh: "Hidiroglou–Berthelot 效应（U＝0.5）：两年之比以同类中位数为中心，乘以较大一年的平方根；占比、有一年为零的、未判断的为空",
      en:
        "Hidiroglou–Berthelot effect, U = 0.5: the ratio of the years centred at the peers' median, "
        + "times the root of the larger; empty for shares, beside a zero and where nothing is judged"
    ),
    OutputField(
      "score", .number,
      zh: "compared：效应距中位数为（不小于 0.05 倍中位数的）四分位距离的几倍，绝对值大于 4 即在界外；exact：精确检验双侧 p 值对应的标准正态分位数，"
        + "正为增、负为减；未判断的为空",
      en: "compared: distance of the effect from the peers' median in quartile distances (at least "
        + "0.05 of the median), out beyond ±4; exact: standard normal quantile of the two-sided p of an "
        + "exact test, negative for a fall; empty where nothing is judged"),
    OutputField(
      "judgement",
      zh: "compared 两年均满 10 件，按效应判断；exact 件数较小、含零，或占比，按精确检验判断；edition_break 版本不可比；"
        + "law_break 跨 2024 年新《行政复议法》的复议诉讼指标，不判断；small_base 占比分母不足；few_peers 同类不足；"
        + "not_available 缺值；inconsistent 有一年不平",
      en:
        "compared: counts of ten and more, by effect; exact: smaller counts, zeros and shares, by an "
        + "exact test; edition_break: the form changed the metric; law_break: a metric of disputes across "
        + "the Reconsideration Law of 2024, not judged; small_base: small denominator of a share; "
        + "few_peers; not_available; inconsistent: an operand of one year stands in a failed identity",
      tokens: ChangeJudgement.allCases.map(\.rawValue)),
  ]
}
