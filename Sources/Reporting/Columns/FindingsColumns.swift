import Findings

/// The columns of `findings.csv`.
enum FindingsColumns {
  static let fields: [OutputField] = [
    OutputField("rank", .integer, zh: "位次，从 1 起", en: "place in the list, from 1"),
    OutputField(
      "finding_id", zh: "发现编号，重跑不变", en: "stable id: the same fault has it in the next run"),
    OutputField(
      "level", zh: "级别：error 不符、query 待核、difference 差异、notice 提示",
      en: "error: certainly wrong; query: a question; difference: far from peers or last year; "
        + "notice: form, wording, reading", tokens: Level.allCases.map(\.rawValue)),
    OutputField("check_id", zh: "规则编号", en: "id of the check"),
    OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField("peer_group", zh: "同类组", en: "peer group"),
    OutputField("cell", zh: "单元格编号", en: "id of the cell concerned"),
    OutputField("metric", zh: "指标编号", en: "id of the metric concerned"),
    OutputField(
      "identities", zh: "不成立的勾稽关系，以分号分隔",
      en: "failed identities, separated by semicolons"),
    OutputField("observed", .any, zh: "报告所印数值", en: "what the report says"),
    OutputField("expected", .any, zh: "据其余数字推算的数值", en: "what the rest lets expect"),
    OutputField("difference", .any, zh: "所印减推算", en: "observed less expected"),
    OutputField("numerator", .number, zh: "分子", en: "numerator of the ratio concerned"),
    OutputField("denominator", .number, zh: "分母", en: "denominator of the ratio concerned"),
    OutputField("score", .number, zh: "统计得分", en: "score, where a method gives one"),
    OutputField(
      "q_value", .number, zh: "错误发现率", en: "false-discovery rate, where a method gives one"),
    OutputField("message", zh: "说明，随语言选项", en: "what was found, in the chosen language"),
    OutputField("quote_1", zh: "原文一，逐字", en: "first quotation, verbatim"),
    OutputField("location_1", zh: "原文一位置 path:line:column", en: "its place, path:line:column"),
    OutputField("quote_2", zh: "原文二，逐字", en: "second quotation, verbatim"),
    OutputField("location_2", zh: "原文二位置 path:line:column", en: "its place, path:line:column"),
    OutputField(
      "repair", zh: "使全部勾稽关系成立的最小更正",
      en: "smallest correction that makes all identities hold"),
    OutputField("source", zh: "来源文件", en: "path of the source"),
    OutputField("source_sha256", zh: "来源文件的 SHA-256", en: "SHA-256 of the source"),
    OutputField(
      "status", zh: "复核状态：open 未复核、accepted 已接受", en: "open, or accepted after review",
      tokens: Finding.Status.allCases.map(\.rawValue)),
    OutputField("status_note", zh: "复核说明", en: "note of the reviewer"),
  ]
}
