import Findings
import Forms
import Reading

extension Check {
  /// A document is cited under the number it bears.
  public static let misnumberedDocument = Check(
    CheckDescription(
      id: "NAR110", name: "misnumberedDocument", level: .notice,
      title: LocalizedText(
        zh: "引用文件的文号有误或已被替代",
        en: "Document cited under another number, or a superseded one"),
      rationale: LocalizedText(
        zh: "年度报告引用的国务院、国务院办公厅文件各有固定文号；文号不同，多半是笔误或沿用了别处的文字。",
        en: "The documents of the State Council and its office that reports cite have fixed "
          + "numbers. Another number is most likely a slip, or text taken from elsewhere."),
      formula:
        "title ∈ list ⇒ number(citation) = number(list); edition 2021 ⇒ 〔2019〕60号 is not cited",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "2021年政务公开工作要点引作国办发〔2021〕11号，应为国办发〔2021〕12号。",
        en: "the key points of 2021 are cited as 国办发〔2021〕11号; their number is 国办发〔2021〕12号."),
      limits: LocalizedText(
        zh:
          "只比对清单所列国务院及其办公厅的文件；标题带有省、市、县、区等地名或“实施方案”一类字样的是别的文件，不比对。没有标题的引用，只在文件种类和本句所说事项合起来别无他指时比对；其余只有文号的，以及一个括号里有几个文号的，不判断。",
        en: "Only the listed documents of the State Council and its office are compared. A title "
          + "with the name of a province, city or county, or of a plan to carry one out, is "
          + "another document's. Without a title a document is compared where its kind and the "
          + "matter of its sentence leave no other. Undetermined where a number stands alone, or "
          + "several share one bracket.")),
    .report { report in documentVerdicts(report) })

  private static func documentVerdicts(_ report: AnnualReport) -> [Verdict] {
    var verdicts: [Verdict] = []
    var claims: Set<String> = []
    for citation in report.contents.citations {
      let discrepancies = [wrongNumber(citation, in: report), oldForm(citation, in: report)]
        .compactMap(\.self)
      for found in discrepancies where claims.insert(found.claim).inserted {
        verdicts.append(.violated(found))
      }
      if discrepancies.isEmpty && ListedDocument.cited(by: citation) != nil {
        verdicts.append(.satisfied)
      }
    }
    return verdicts.isEmpty ? [.undetermined(.unstated)] : verdicts
  }

  private static func wrongNumber(
    _ citation: Citation, in report: AnnualReport
  ) -> Discrepancy? {
    guard let document = ListedDocument.cited(by: citation),
      !document.numbers.contains(citation.number), !citation.isFormer
    else { return nil }
    let isOldRegulations = document.number.series == .order && citation.number.ordinal == 492
    // The former Regulations were in force until May 2019.
    if isOldRegulations, let year = report.year, year < 2020 { return nil }
    return misnumbered(
      citation, document.number, in: report,
      isOldRegulations
        ? LocalizedText(
          zh: "引用\(citation.number)，2019年5月15日起施行的是\(document.number)",
          en: "cites \(citation.number); \(document.number) is in force since 2019-05-15")
        : LocalizedText(
          zh: "引用文号\(citation.number)，该文件文号为\(document.number)",
          en: "cited as \(citation.number); the number of this document is \(document.number)"))
  }

  private static func oldForm(_ citation: Citation, in report: AnnualReport) -> Discrepancy? {
    guard report.edition == .form2021, citation.number == ListedDocument.oldForm,
      !citation.isFormer, report.year.map({ $0 >= 2021 }) != false,
      !report.contents.citations.contains(where: { $0.number == ListedDocument.newForm })
    else { return nil }
    return misnumbered(
      citation, ListedDocument.newForm, in: report,
      LocalizedText(
        zh: "引用\(citation.number)（2019年版格式），本报告所用格式的文号为\(ListedDocument.newForm)",
        en: "cites \(citation.number), the form of 2019; "
          + "the form used is that of \(ListedDocument.newForm)"))
  }

  private static func misnumbered(
    _ citation: Citation, _ expected: DocumentNumber, in report: AnnualReport,
    _ message: LocalizedText
  ) -> Discrepancy {
    var result = Discrepancy(claim: "citation.\(expected)", message: message)
    result.compare(
      ComparedValue(
        .text("\(citation.number)"), .narrative,
        label: LocalizedText(zh: "正文引作", en: "cited as")),
      with: ComparedValue(.text("\(expected)"), .reference))
    result.evidence = [Evidence(report.source, citation.span)]
    return result
  }
}
