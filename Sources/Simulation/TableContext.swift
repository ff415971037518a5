import Forms

/// What every table renderer needs to know of the document it writes in.
struct TableContext {
  /// The edition of the form.
  let edition: Edition
  /// The layout.
  let layout: Layout
  /// The text of every cell, by the cell's index.
  let texts: [String]
  /// The labels of lines.
  let labels: LabelText
  /// The title of the report, as page headers repeat it.
  let title: String
  /// The organ's website, as page footers print it.
  let website: String

  /// A group's label in the spelling of the lines.
  func group(_ label: String, _ style: Style) -> String {
    style.labels == .halfWidth ? LabelText.halfWidth(label) : label
  }

  /// A header word; broken in two by a space where the style breaks headers.
  func header(_ word: String, _ style: Style) -> String {
    if style.labels == .halfWidth && word == FormGrid.balanceNote {
      return "(" + word.dropFirst().dropLast() + ")"
    }
    if style.fee == .fourDecimals && word == FormGrid.feeHeader {
      return "本年收费金额（单位：万元，保留4位小数）"
    }
    return style.brokenHeaders ? Self.broken[word, default: word] : word
  }

  /// The header words that narrow columns break in two.
  private static let broken = [
    "商业企业": "商业 企业", "科研机构": "科研 机构", "结果维持": "结果 维持", "结果纠正": "结果 纠正",
    "其他结果": "其他 结果", "尚未审结": "尚未 审结",
  ]
}
