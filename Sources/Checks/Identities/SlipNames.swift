import Findings
import Forms
import Repair

extension Slip {
  /// The slip in a few words; nil where the values have nothing to do with each other.
  var name: LocalizedText? {
    switch self {
    case .transposedDigits: LocalizedText(zh: "相邻数字颠倒", en: "digits transposed")
    case .droppedDigit: LocalizedText(zh: "漏一位数字", en: "digit dropped")
    case .doubledDigit: LocalizedText(zh: "一位数字重复", en: "digit doubled")
    case .addedZero: LocalizedText(zh: "末尾多一个零", en: "zero added")
    case .addedDigit: LocalizedText(zh: "多一位数字", en: "digit added")
    case .neighbouringKey: LocalizedText(zh: "误按邻键", en: "neighbouring key")
    case .otherDigit: LocalizedText(zh: "一位数字不同", en: "one digit differs")
    case .lastYearValue: LocalizedText(zh: "与上年同格相同", en: "last year's value")
    case .lineAboveValue: LocalizedText(zh: "与上一行相同", en: "value of the line above")
    case .columnBesideValue: LocalizedText(zh: "与邻列相同", en: "value of the column beside")
    case .leftBlank: LocalizedText(zh: "漏填", en: "left blank")
    case .computedFromWrongPart:
      LocalizedText(zh: "由误填的数相加而来", en: "computed from the wrong number")
    case .swappedCells: LocalizedText(zh: "两格互换", en: "two cells exchanged")
    case .splitCell: LocalizedText(zh: "一数拆入两格", en: "one number split over two cells")
    case .shiftedLine(let line, let count):
      LocalizedText(
        zh: "“\(line.shortLabel(in: .form2021))”行错列 \(count.magnitude) 格",
        en: "line \(line.description.name) shifted by \(count.magnitude)")
    case .shiftedColumn(let column, let count):
      LocalizedText(
        zh: "\(column.officialLabel)列错行 \(count.magnitude) 格",
        en: "column \(column.name) shifted by \(count.magnitude)")
    case .swappedLines: LocalizedText(zh: "两行互换", en: "two lines exchanged")
    case .swappedColumns: LocalizedText(zh: "两列互换", en: "two columns exchanged")
    case .otherValue: nil
    }
  }

  /// The token of `repairs.csv`; nil where the values have nothing to do with each other.
  var token: String? {
    switch self {
    case .transposedDigits: "transposed"
    case .droppedDigit: "dropped"
    case .doubledDigit: "doubled"
    case .addedZero: "zero_added"
    case .addedDigit: "digit_added"
    case .neighbouringKey: "neighbouring_key"
    case .otherDigit: "other_digit"
    case .lastYearValue: "last_year"
    case .lineAboveValue: "line_above"
    case .columnBesideValue: "column_beside"
    case .leftBlank: "left_blank"
    case .computedFromWrongPart: "computed"
    case .swappedCells: "swapped"
    case .splitCell: "split"
    case .shiftedLine: "line_shifted"
    case .shiftedColumn: "column_shifted"
    case .swappedLines: "lines_swapped"
    case .swappedColumns: "columns_swapped"
    case .otherValue: nil
    }
  }
}
