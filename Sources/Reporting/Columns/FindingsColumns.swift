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
      "identities", zh: "所涉勾稽关系与规则，以分号分隔",
      en: "identities and rules concerned, separated by semicolons"),
    OutputField("value_1", .any, zh: "不一致的两个数值之一", en: "one of the values that disagree"),
    OutputField(
      "source_1", zh: "其出处：" + ComparedValue.Source.legend.zh,
      en: "where it comes from: " + ComparedValue.Source.legend.en,
      tokens: ComparedValue.Source.allCases.map(\.rawValue)),
    OutputField("value_2", .any, zh: "另一个数值", en: "the other one"),
    OutputField(
      "source_2", zh: "其出处，同上", en: "where it comes from",
      tokens: ComparedValue.Source.allCases.map(\.rawValue)),
    OutputField("difference", .any, zh: "前者减后者", en: "value_1 less value_2"),
    OutputField("observed", .any, zh: "该单元格所印数值", en: "what the cell prints"),
    OutputField(
      "expected", .any, zh: "为该单元格推算的数值，仅在所印与推算相对照时有",
      en: "value computed for the cell, where what it prints is held against one"),
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
