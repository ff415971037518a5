import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A report has the six sections and the three tables of the form.
  public static let missingSectionOrTable = Check(
    CheckDescription(
      id: "FRM101", name: "missingSectionOrTable", level: .query,
      title: LocalizedText(
        zh: "缺少章节或表格，或表三全部空白",
        en: "Section or table missing, or table 3 all blank"),
      rationale: LocalizedText(
        zh: "格式规定六个部分和三张表，各部分都有固定标题；没有的内容填0或写明“无”，不省略标题和表格。",
        en: "The form prescribes six sections under fixed headings and three tables. What did not "
          + "happen is entered as 0 or stated, not left out."),
      formula: "sections ⊇ {一 … 六} and tables ⊇ {2, 3, 4}; some cell of table 3 prints a number",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "未见“五、存在的主要问题及改进情况”标题。",
        en: "no heading of section 5 was found."),
      limits: LocalizedText(
        zh: "只看所给文本：表格若以图片或附件发布，或标题在提取时丢失，也会列出。"
          + "第五、六部分换了说法的标题视为有。"
          + "表格只剩表头或行名片断的不算缺，未读出的格见 FRM103；缺表格时不再列该部分的标题。"
          + "没有标题的片段不判断。缺章节为提示，缺表格为待核。",
        en: "Looks at the given text only: a table published as a picture or an attachment, or a "
          + "heading lost on extraction, is listed as well. Other words over sections five and six "
          + "will do. A table of which some heads or labels are there is not missing (FRM103 tells "
          + "of cells unread), and the heading of a missing table is not listed again. A fragment "
          + "without a title is not judged. A missing section is a notice, a missing table a query."
      )),
    .report { report in
      guard let title = report.title else { return [.undetermined(.fragment)] }
      let evidence = [Evidence(report.source, title.span)]
      let tables = Table.allCases.filter { report.lacks($0) }
      var verdicts = tables.map { Verdict.violated(missing($0, evidence)) }
      if tables.count == Table.allCases.count { verdicts = [.violated(missingAll(evidence))] }
      if let blank = blankTable(in: report) { verdicts.append(.violated(blank)) }
      let sections = Section.allCases.filter { section in
        report.sections[section] == nil && !tables.contains { $0.section == section }
      }
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
    result.evidence = evidence
    return result
  }

  private static func missingAll(_ evidence: [Evidence]) -> Discrepancy {
    var result = Discrepancy(
      claim: "tables",
      message: LocalizedText(
        zh: "所给文本中表二、表三、表四都没有，多半以图片或附件发布，请核对原件",
        en: "none of tables 2, 3 and 4 is in the given text; they were most likely published as "
          + "pictures or attachments"))
    result.evidence = evidence
    return result
  }

  /// Table 3 with its labels and no number at all, not even a zero.
  private static func blankTable(in report: AnnualReport) -> Discrepancy? {
    guard let offset = report.tables[.applications] else { return nil }
    let isBlank = report.edition.cells.allSatisfy { cell in
      guard cell.table == .applications else { return true }
      switch report.cells[cell] {
      case .blank, .notApplicable: return true
      case .printed, .unread, .absent: return false
      }
    }
    if !isBlank { return nil }
    var result = Discrepancy(
      claim: "table.3.blank",
      message: LocalizedText(
        zh: "表三各格均为空白，没有一个数字；没有的应填 0，数字若以图片发布请核对原件",
        en: "every cell of table 3 is blank; what did not happen is entered as 0, and figures "
          + "published as a picture are to be looked up there"))
    result.evidence = [Evidence(report.source, SourceSpan(start: offset, end: offset))]
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
    result.level = .notice
    result.evidence = evidence
    return result
  }
}
