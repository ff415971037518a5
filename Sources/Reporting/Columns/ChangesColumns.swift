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
      "effect", .number, zh: "Hidiroglou–Berthelot 效应", en: "Hidiroglou–Berthelot effect"),
    OutputField("score", .number, zh: "变化得分", en: "score of the change"),
    OutputField(
      "judgement",
      zh: "compared 已比较、edition_break 版本不可比、small_base 基数小、not_available 缺值",
      en: "compared, edition_break, small_base or not_available",
      tokens: ChangeJudgement.allCases.map(\.rawValue)),
  ]
}
