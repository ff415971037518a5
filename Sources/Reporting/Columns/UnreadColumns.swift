/// The columns of `unread.csv`.
enum UnreadColumns {
  static let fields: [OutputField] = [
    OutputField("source", zh: "来源文件", en: "path of the source"),
    OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
    OutputField("year", .integer, zh: "年度", en: "year reported on"),
    OutputField("cell", zh: "单元格编号；整个文件未读取时为空", en: "id of the cell; empty for a whole file"),
    OutputField("code", zh: "原因代码", en: "code of the reason"),
    OutputField("reason", zh: "原因，随语言选项", en: "the reason, in the chosen language"),
    OutputField("location", zh: "位置 path:line:column", en: "where to look, path:line:column"),
  ]
}
