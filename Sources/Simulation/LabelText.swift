import Forms

/// The labels of the form in the spellings that documents use.
struct LabelText: Sendable {
  private let labels: [String]

  /// The label of a line.
  subscript(line: Line) -> String { labels[Int(line.rawValue)] }

  /// The labels of an edition in a spelling.
  static func of(_ edition: Edition, _ spelling: Style.Labels) -> LabelText {
    switch (edition, spelling) {
    case (.form2019, .official), (.form2019, .short): official2019
    case (.form2019, .halfWidth): halfWidth2019
    case (.form2019, .annotated): annotated2019
    case (.form2021, .official), (.form2021, .annotated): official2021
    case (.form2021, .halfWidth): halfWidth2021
    case (.form2021, .short): short2021
    }
  }

  private static let official2019 = LabelText(labels: official(.form2019))
  private static let official2021 = LabelText(labels: official(.form2021))
  private static let halfWidth2019 = LabelText(labels: official(.form2019).map(halfWidth))
  private static let halfWidth2021 = LabelText(labels: official(.form2021).map(halfWidth))
  private static let short2021 = LabelText(
    labels: replaced(
      official(.form2021), [.otherNotSupplemented: "1.逾期不补正", .otherFeeUnpaid: "2.逾期不缴费"]))
  private static let annotated2019 = LabelText(
    labels: replaced(
      official(.form2019),
      [
        .normativeDocuments: "规范性文件（含办公室印发的）",
        .refusedSecurityAndStability: "3.危及“三安全一稳定”（国家安全、公共安全、经济安全和社会稳定）",
        .unavailableNotHeld: "1.本机关不掌握相关政府信息（含信息不存在）",
        .notProcessedDuplicate: "2.重复申请（以首次申请为准）",
        .otherHandled: "（六）其他处理（含逾期不补正、逾期不缴费等情形）",
      ]))

  private static func official(_ edition: Edition) -> [String] {
    Line.allCases.map { line in
      guard let label = line.officialLabel(in: edition) else { return "" }
      return label
    }
  }

  private static func replaced(_ labels: [String], _ changes: [Line: String]) -> [String] {
    var labels = labels
    for (line, label) in changes { labels[Int(line.rawValue)] = label }
    return labels
  }

  /// A label with half-width brackets and commas, and a space behind a number or a bracket.
  static func halfWidth(_ label: String) -> String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in label.unicodeScalars {
      switch scalar {
      case "（": text += text.isEmpty ? "(" : " ("
      case "）": text += ")"
      case "，": text += ","
      default:
        if previous == "." || previous == "）" || previous == "，" { text += " " }
        text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return text
  }
}
