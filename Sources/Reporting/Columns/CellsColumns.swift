import Forms

/// The columns of `cells.csv`: who reports, how many cells hold no number, and every cell.
enum CellsColumns {
  static let fields: [OutputField] =
    [
      OutputField("source", zh: "来源文件", en: "path of the source"),
      OutputField("agency", zh: "机关名称，依标题", en: "organ as its title names it"),
      OutputField("agency_id", zh: "机关编号", en: "stable id of the organ"),
      OutputField("year", .integer, zh: "年度", en: "year reported on"),
      OutputField(
        "edition", zh: "表格版本，依表头判断", en: "edition of the form, by its header words",
        tokens: Edition.allCases.map(\.name)),
      OutputField("blank", .integer, zh: "空白单元格数", en: "cells whose place is known and empty"),
      OutputField(
        "not_applicable", .integer, zh: "印“/”“-”“—”“无”的单元格数",
        en: "cells that print /, -, — or 无"),
      OutputField("unread", .integer, zh: "未读出的单元格数", en: "cells that could not be read"),
    ] + Cell.all.map(field)

  private static func field(_ cell: Cell) -> OutputField {
    let editions = Edition.allCases.filter { $0.contains(cell) }
    let label = editions.last.map(cell.officialLabel) ?? cell.id
    let scope = editions.count == 1 ? "（\(editions[0].name) 版）" : ""
    let line = cell.line.description.english
    let column = cell.column.name.map { $0 == "_" ? " " : $0 }
    return OutputField(
      cell.id, .number, zh: "\(label)\(scope)，\(cell.unit.officialLabel)",
      en: "\(line): \(String(column))\(unit(of: cell))"
        + (editions.count == 1 ? " (edition \(editions[0].name))" : ""))
  }

  /// The unit in English, where it is not pieces or items.
  private static func unit(of cell: Cell) -> String {
    switch cell.unit {
    case .pieces, .items: ""
    case .tenThousandYuan: ", in 10 000 yuan"
    case .yuanAsPrinted: ", in yuan or 10 000 yuan as printed"
    }
  }
}
