import Forms

/// Words of the form and of a report's frame that the reader looks for.
enum Label: Hashable, Sendable {
  /// The label of a line of a table.
  case line(Line)
  /// A header word of a column.
  case column(Column)
  /// 本年处理决定数量, which only the edition of 2021 prints.
  case decisionsThisYear
  /// 采购总金额, which only the edition of 2019 prints.
  case procurementAmount
  /// A heading of one of the six sections.
  case section(Section)
  /// Words that end the title of a report.
  case titleWords
  /// 第二十条第…项 and 信息内容, which frame the parts of table 2.
  case activeDisclosureFrame
  /// 申请人情况, 法人或其他组织, the note on the balance: the head of table 3.
  case applicationsFrame
  /// A group of result lines, such as 不予公开.
  case group
  /// 行政复议, 行政诉讼 and the two kinds of suit: the head of table 4.
  case disputesFrame
  /// Words that contain a label and are none.
  case decoy
  /// 年1月1日, the beginning of the period that the data cover.
  case periodStart
  /// An application, where the narrative speaks of one.
  case application
}

/// Where a label stands: a range of codes of the folded text.
struct LabelHit: Sendable {
  /// The index of the label in `LabelVocabulary.labels`.
  let id: UInt8
  /// The first code.
  let start: Int
  /// The code behind the last one.
  let end: Int

  /// The label.
  var label: Label { LabelVocabulary.labels[Int(id)] }
}
