/// The columns of `repairs.csv`.
enum RepairsColumns {
  static let fields: [OutputField] = [
    OutputField("finding_id", zh: "发现编号", en: "id of the finding"),
    OutputField("agency", zh: "机关名称", en: "name of the organ"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField(
      "alternative", .integer, zh: "第几种更正，1 为最可能",
      en: "number of the correction, 1 is the most plausible"),
    OutputField("alternatives", .integer, zh: "共有几种同样少的更正", en: "corrections of that size"),
    OutputField(
      "plausibility", .number, zh: "在各种更正中所占的可能程度，合计为 1",
      en: "how plausible it is among the corrections; adds up to 1"),
    OutputField("cell", zh: "单元格编号", en: "id of the cell"),
    OutputField("observed", .number, zh: "所印数字，空白时为空", en: "printed number; empty for a blank"),
    OutputField("corrected", .number, zh: "使各项成立的数字", en: "number that makes everything hold"),
    OutputField(
      "difference", .number, zh: "所印减更正；空白按 0", en: "observed less corrected; a blank is 0"),
    OutputField(
      "slip", zh: "可解释两数之差的笔误，如 transposed；没有时为空",
      en: "slip that turns one number into the other, such as transposed; empty for none"),
    OutputField("source", zh: "来源文件", en: "path of the source"),
  ]
}
