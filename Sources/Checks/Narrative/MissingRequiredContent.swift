import Agencies
import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A government's report tells of assessment, public review and accountability.
  public static let missingRequiredContent = Check(
    CheckDescription(
      id: "NAR113", name: "missingRequiredContent", level: .notice,
      title: LocalizedText(
        zh: "政府报告缺少工作考核、社会评议或责任追究结果",
        en: "Government's report without assessment, public review or accountability"),
      rationale: LocalizedText(
        zh: "条例第五十条要求各级人民政府的年度报告还要报告工作考核、社会评议和责任追究结果情况；没有发生的也要写明。",
        en: "Article 50 asks the report of a government to tell the results of assessment, public "
          + "review and accountability, and to say so where there were none."),
      formula:
        "kind = government ⇒ {assessment, public review, accountability} ⊆ contents reported",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "报告了考核，未见社会评议和责任追究结果。",
        en: "assessment is told, public review and accountability are not."),
      limits: LocalizedText(
        zh:
          "按用词判断：考核、考评、绩效、评议、满意度测评、追责、问责等都算，结果好坏不论。只说建立了制度的，或只在改进打算中提到的，不算报告了结果，消息中注明。只查名称为“人民政府”的机关；机关性质不明的不判断。",
        en:
          "Goes by words: the many ways to say each count, whatever the result. A system that was "
          + "set up, or an intention, is not a result; the message says so. Organs named "
          + "人民政府 only; undetermined where the kind of organ is unknown.")),
    .report { report in
      guard let kind = report.kind else { return [.undetermined(.agency)] }
      if kind != .government { return [] }
      if report.narrative.isEmpty { return [.undetermined(.unstated)] }
      return [contentVerdict(report)]
    })

  private static func contentVerdict(_ report: AnnualReport) -> Verdict {
    let mentions = report.contents.requiredContents
    let missing = RequiredContent.allCases.filter { content in
      !mentions.contains { $0.content == content && $0.extent == .reported }
    }
    return missing.isEmpty ? .satisfied : .violated(without(missing, mentions, in: report))
  }

  private static func without(
    _ missing: [RequiredContent], _ mentions: [RequiredContentMention], in report: AnnualReport
  ) -> Discrepancy {
    let named = mentions.filter { missing.contains($0.content) }
    let words = missing.map { content in
      switch named.first(where: { $0.content == content })?.extent {
      case .institution: "\(content.officialLabel)（只提到制度）"
      case .planned: "\(content.officialLabel)（只在打算中提到）"
      default: content.officialLabel
      }
    }
    var result = Discrepancy(
      claim: "article.50",
      message: LocalizedText(
        zh: "政府的年度报告未见 \(missing.count) 项内容的结果：\(words.joined(separator: "、"))",
        en: "\(missing.count) of 3 contents of a government's report have no result: "
          + missing.map(english).joined(separator: ", ")))
    result.evidence = named.map { Evidence(report.source, $0.span) }
    if result.evidence.isEmpty, let title = report.title {
      result.evidence = [Evidence(report.source, title.span)]
    }
    return result
  }

  private static func english(_ content: RequiredContent) -> String {
    switch content {
    case .assessment: "assessment"
    case .publicReview: "public review"
    case .accountability: "accountability"
    }
  }
}
