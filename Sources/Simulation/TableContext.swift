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
    if word == "本年收费金额（单位：万元）" && style.fee == .fourDecimals {
      return "本年收费金额（单位：万元，保留4位小数）"
    }
    if !style.brokenHeaders || word.count != 4 || word.hasPrefix("信") || word.hasPrefix("行") {
      return word
    }
    return word.prefix(2) + " " + word.dropFirst(2)
  }
}
