import Forms

/// One place of a table drawn as a grid, as the official form merges its cells.
enum Slot {
  /// A word of the header.
  case header(String)
  /// The label of a group of lines, such as （三）不予公开.
  case group(String)
  /// The label of a line.
  case label(Line)
  /// A cell.
  case value(Cell)
  /// Part of the merged cell to the left.
  case left
  /// Part of the merged cell above.
  case above
}

/// A table of the form drawn as a grid.
struct FormGrid {
  /// The table.
  let table: Table
  /// Its rows, from top to bottom, each as wide as the table.
  let rows: [[Slot]]

  /// The words above the label of table 3.
  static let balanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  /// The word above the fee.
  static let feeHeader = "本年收费金额（单位：万元）"
  /// The label that the result lines of table 3 share.
  static let resultsLabel = "三、本年度办理结果"

  /// The grid of a table in an edition.
  static func of(_ table: Table, _ edition: Edition) -> FormGrid {
    switch (table, edition) {
    case (.activeDisclosure, .form2019): active2019
    case (.activeDisclosure, .form2021): active2021
    case (.applications, .form2019): applications2019
    case (.applications, .form2021): applications2021
    case (.disputes, _): disputes
    }
  }

  private static let active2019 = FormGrid(table: .activeDisclosure, rows: activeRows(.form2019))
  private static let active2021 = FormGrid(table: .activeDisclosure, rows: activeRows(.form2021))
  private static let applications2019 = FormGrid(
    table: .applications, rows: applicationsRows(.form2019))
  private static let applications2021 = FormGrid(
    table: .applications, rows: applicationsRows(.form2021))
  private static let disputes = FormGrid(table: .disputes, rows: disputesRows())

  private static func filled(_ slots: [Slot], to width: Int) -> [Slot] {
    slots + [Slot](repeating: .left, count: width - slots.count)
  }

  private static func activeRows(_ edition: Edition) -> [[Slot]] {
    var rows: [[Slot]] = []
    var item = ""
    for line in edition.lines(of: .activeDisclosure) {
      let columns = edition.columns(of: line)
      guard let articleItem = line.description.articleItem else {
        preconditionFailure("\(line) answers no item of article 20")
      }
      if articleItem != item {
        item = articleItem
        rows.append(filled([.header(item)], to: 4))
        let words = columns.map { headerWord($0, line, edition) }
        rows.append(filled([.header("信息内容")] + words.map(Slot.header), to: 4))
      }
      rows.append(filled([.label(line)] + columns.map { .value(.at(line, $0)) }, to: 4))
    }
    return rows
  }

  private static func headerWord(_ column: Column, _ line: Line, _ edition: Edition) -> String {
    if column == .amount && line == .fees { return feeHeader }
    return Cell.at(line, column).columnLabel(in: edition)
  }

  private static func applicationsRows(_ edition: Edition) -> [[Slot]] {
    var rows: [[Slot]] = [
      [.header(balanceNote), .left, .left] + filled([.header("申请人情况")], to: 7),
      [.above, .left, .left, .header(Column.naturalPerson.officialLabel)]
        + filled([.header("法人或其他组织")], to: 5) + [.header("总计")],
      [.above, .left, .left, .above]
        + Column.applicants[1..<6].map { .header($0.officialLabel) } + [.above],
    ]
    var group = ""
    for line in edition.lines(of: .applications) {
      let values = Column.applicants.map { Slot.value(.at(line, $0)) }
      switch line {
      case .received, .carriedOver, .carriedForward:
        rows.append([.label(line), .left, .left] + values)
      default:
        let first: Slot = line == .granted ? .group(resultsLabel) : .above
        if let lineGroup = line.description.group {
          let second: Slot = lineGroup == group ? .above : .group(lineGroup)
          group = lineGroup
          rows.append([first, second, .label(line)] + values)
        } else {
          rows.append([first, .label(line), .left] + values)
        }
      }
    }
    return rows
  }

  private static func disputesRows() -> [[Slot]] {
    let outcomes = Column.outcomes.map { Slot.header($0.officialLabel) }
    let above = [Slot](repeating: .above, count: 5)
    let lines: [Line] = [.reconsideration, .directSuit, .suitAfterReconsideration]
    return [
      filled([.header("行政复议")], to: 5) + filled([.header("行政诉讼")], to: 10),
      outcomes + filled([.header("未经复议直接起诉")], to: 5)
        + filled([.header("复议后起诉")], to: 5),
      above + outcomes + outcomes,
      lines.flatMap { line in Column.outcomes.map { .value(.at(line, $0)) } },
    ]
  }
}
