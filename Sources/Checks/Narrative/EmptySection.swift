import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The sections that hold prose alone have some.
  public static let emptySection = Check(
    CheckDescription(
      id: "NAR112", name: "emptySection", level: .notice,
      title: LocalizedText(
        zh: "章节空白或只写“无”",
        en: "Section empty, or nothing but 无"),
      rationale: LocalizedText(
        zh: "第一部分报告总体情况，第五部分报告存在的主要问题和改进情况，都应有实际内容；第六部分没有其他事项的也要写明。",
        en: "Section one tells of the year's work and section five of problems and improvements: "
          + "both have contents. Section six says so where there is nothing else to report."),
      formula: "text(section) ∉ {∅, 无} for sections 1 and 5; text(section 6) ≠ ∅",
      basis: .form(.form2021),
      example: LocalizedText(
        zh: "“五、存在的主要问题及改进情况”只写“无”。",
        en: "section five says nothing but 无."),
      limits: LocalizedText(
        zh:
          "第二至四部分是表格，见 FRM101；没有标题的部分也见 FRM101。第六部分只写“无”的见 NAR111。文字以图片发布或在提取时丢失的也会列出。没有标题的片段不判断。",
        en: "Sections two to four are tables (FRM101), and a heading that is missing is FRM101's "
          + "too. Section six with 无 alone is left to NAR111. Text published as a picture, or "
          + "lost on extraction, is listed as well. A fragment without a title is not judged.")),
    .report { report in
      guard report.title != nil else { return [.undetermined(.fragment)] }
      if report.contents.sections.isEmpty { return [.undetermined(.unstated)] }
      return report.contents.sections.map { section in
        let isSilent =
          section.amount == .empty
          || section.amount == .nothing && section.section != .otherMatters
        return isSilent ? .violated(empty(section, in: report)) : .satisfied
      }
    })

  private static func empty(_ content: SectionContent, in report: AnnualReport) -> Discrepancy {
    let numeral = ["一", "二", "三", "四", "五", "六"][content.section.rawValue - 1]
    let label = "“\(numeral)、\(content.section.officialLabel)”"
    let text = report.source.text(content.span)
    var result = Discrepancy(
      claim: "section.\(content.section.rawValue)",
      message: content.amount == .empty
        ? LocalizedText(
          zh: "\(label)标题下没有文字",
          en: "nothing stands under the heading of section \(content.section.rawValue)")
        : LocalizedText(
          zh: "\(label)只写“\(text)”",
          en: "section \(content.section.rawValue) says nothing but “\(text)”"))
    result.evidence = [Evidence(report.source, content.span)]
    return result
  }
}
