import Findings
import Reading
import Similarity

/// What findings on repeated prose have in common.
extension RepeatedNarratives {
  /// A finding with its figures and quotes, without its message.
  func discrepancy(of match: Match, claim: String) -> Discrepancy {
    var result = Discrepancy(claim: claim, message: LocalizedText(zh: "", en: ""))
    result.numerator = Quantity(match.side.shared)
    result.denominator = Quantity(match.side.own)
    result.evidence = match.evidence
    result.strength = min(1, match.likeness)
    result.influence = Double(match.side.shared)
    return result
  }

  /// 自有文字850字中612字（72.0%）
  func amount(_ match: Match) -> LocalizedText {
    let side = match.side
    // Rounded half up in whole numbers.
    let thousandths = (2000 * side.shared + side.own) / (2 * side.own)
    let percent = "\(thousandths / 10).\(thousandths % 10)"
    return LocalizedText(
      zh: "自有文字\(side.own)字中\(side.shared)字（\(percent)%）",
      en: "\(side.shared) of \(side.own) own characters (\(percent) %)")
  }

  /// How a message names another report.
  func title(of subject: Subject) -> LocalizedText {
    let organ = subject.agency ?? subject.source
    guard let year = subject.year else {
      return LocalizedText(zh: "\(organ)的报告", en: "the report of \(organ)")
    }
    return LocalizedText(
      zh: "\(organ)\(year)年报告", en: "the report of \(organ) for \(year)")
  }
}
