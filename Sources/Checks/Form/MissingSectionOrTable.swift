import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A report has the six sections and the three tables of the form.
  public static let missingSectionOrTable = Check(
    CheckDescription(
      id: "FRM101", name: "missingSectionOrTable", level: .notice,
      title: LocalizedText(
        zh: "缺少章节或表格",
        en: "Section or table missing"),
      rationale: LocalizedText(
        zh: "格式规定六个部分和三张表，各部分都有固定标题；没有的内容填0或写明“无”，不省略标题和表格。",
        en: "The form prescribes six sections under fixed headings and three tables. What did not "
          + "happen is entered as 0 or stated, not left out."),
      formula: "sections ⊇ {一 … 六} and tables ⊇ {2, 3, 4}",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "未见“五、存在的主要问题及改进情况”标题。",
        en: "no heading of section 5 was found."),
      limits: LocalizedText(
        zh: "只看所给文本：表格若以图片或附件发布，或标题在提取时丢失，也会列出。没有标题的片段不判断。缺章节为提示，缺表格为待核。",
        en: "Looks at the given text only: a table published as a picture or an attachment, or a "
          + "heading lost on extraction, is listed as well. A fragment without a title is not "
          + "judged. A missing section is a notice, a missing table a query.")),
    .report { report in
      guard let title = report.title else { return [.undetermined(.fragment)] }
      let evidence = [Evidence(report.source, title.span)]
      let tables = Table.allCases.filter { report.tables[$0] == nil }
      var verdicts = tables.map { Verdict.violated(missing($0, evidence)) }
      let sections = Section.allCases.filter { report.sections[$0] == nil }
      if !sections.isEmpty { verdicts.append(.violated(missing(sections, evidence))) }
      return verdicts.isEmpty ? [.satisfied] : verdicts
    })

  private static func missing(_ table: Table, _ evidence: [Evidence]) -> Discrepancy {
    var result = Discrepancy(
      claim: "table.\(table.rawValue)",
      message: LocalizedText(
        zh: "所给文本中未见\(table.shortLabel)（\(table.officialLabel)），如以图片或附件发布请核对原件",
        en: "table \(table.rawValue) was not found in the given text; "
          + "it may have been published as a picture or an attachment"))
    result.level = .query
    result.evidence = evidence
    return result
  }

  private static func missing(_ sections: [Section], _ evidence: [Evidence]) -> Discrepancy {
    let numerals = ["一", "二", "三", "四", "五", "六"]
    let names = sections.map { "“\(numerals[$0.rawValue - 1])、\($0.officialLabel)”" }
    let numbers = sections.map { String($0.rawValue) }.joined(separator: ", ")
    var result = Discrepancy(
      claim: "sections",
      message: LocalizedText(
        zh: "所给文本中未见 \(sections.count) 个部分的标题：\(names.joined(separator: ""))",
        en: "\(sections.count) of 6 section headings were not found in the given text: \(numbers)"))
    result.evidence = evidence
    return result
  }
}
