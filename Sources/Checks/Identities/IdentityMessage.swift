import Findings
import Forms
import Reading

extension FailedIdentity {
  /// The identity with its numbers, and the difference.
  func message(in report: AnnualReport) -> LocalizedText {
    let leftText = Quantity(millionths: left).description
    let rightText = Quantity(millionths: right).description
    let gap = Quantity(millionths: left > right ? left - right : right - left)
    let place = identity.placeName(in: report.edition)
    switch identity.family {
    case .applicantSum:
      let sum = sumText(in: report, result: rightText)
      return LocalizedText(
        zh: "\(place.zh)行：各类申请人 \(sum.zh)，总计 \(leftText)，相差 \(gap)",
        en: "applicants \(sum.en), but total \(leftText) (difference \(gap)), \(place.en)")
    case .resultSum:
      let sum = sumText(in: report, result: rightText)
      return LocalizedText(
        zh: "\(place.zh)列：各项办理结果 \(sum.zh)，（七）总计 \(leftText)，相差 \(gap)",
        en: "results \(sum.en), but concluded \(leftText) (difference \(gap)), \(place.en)")
    case .outcomeSum:
      let sum = sumText(in: report, result: rightText)
      return LocalizedText(
        zh: "\(place.zh)：各项结果 \(sum.zh)，总计 \(leftText)，相差 \(gap)",
        en: "outcomes \(sum.en), but total \(leftText) (difference \(gap)), \(place.en)")
    case .balance:
      let zh = identity.cells.map { text(of: $0, in: report, blank: "（空）") }
      let en = identity.cells.map { text(of: $0, in: report, blank: "(blank)") }
      return LocalizedText(
        zh: "\(place.zh)列：新收 \(zh[0])＋上年结转 \(zh[1])＝\(leftText)，"
          + "办结 \(zh[2])＋结转下年 \(zh[3])＝\(rightText)，相差 \(gap)",
        en: "received \(en[0]) + carried over \(en[1]) = \(leftText), but concluded "
          + "\(en[2]) + carried forward \(en[3]) = \(rightText) (difference \(gap)), \(place.en)")
    }
  }

  /// The number of a cell; an empty place was tried as zero and is shown as empty.
  private func text(of cell: Cell, in report: AnnualReport, blank: String) -> String {
    report.cells.value(cell)?.description ?? blank
  }

  /// The addends that are not zero and their sum, such as `12＋3＝15`.
  private func sumText(in report: AnnualReport, result: String) -> LocalizedText {
    let addends = identity.right.compactMap { report.cells.value($0) }.filter { $0 != .zero }
    if addends.count < 2 { return LocalizedText(zh: "合计 \(result)", en: "sum to \(result)") }
    let terms = addends.map(\.description)
    return LocalizedText(
      zh: terms.joined(separator: "＋") + "＝\(result)",
      en: terms.joined(separator: " + ") + " = \(result)")
  }
}

extension Identity {
  /// The line or the column of the identity as a reader would name it.
  func placeName(in edition: Edition) -> LocalizedText {
    switch family {
    case .applicantSum:
      LocalizedText(
        zh: "“\(total.line.shortLabel(in: edition))”", en: total.line.description.english)
    case .outcomeSum:
      LocalizedText(zh: total.line.shortLabel(in: edition), en: total.line.description.english)
    case .resultSum, .balance:
      LocalizedText(zh: total.column.officialLabel, en: total.column.englishPlural)
    }
  }
}

extension Column {
  /// The applicants of a column of table 3 in English.
  var englishPlural: String {
    switch self {
    case .naturalPerson: "natural persons"
    case .enterprise: "enterprises"
    case .researchInstitution: "research institutions"
    case .publicInterestOrganisation: "public-interest organisations"
    case .legalServiceInstitution: "legal-service institutions"
    case .otherOrganisation: "other organisations"
    default: name
    }
  }
}
