import Findings
import Forms
import Intake
import Reading

extension Check {
  /// A report uses the edition of the form that is in force for its year, and only that one.
  public static let editionOutOfPlace = Check(
    CheckDescription(
      id: "FRM102", name: "editionOutOfPlace", level: .notice,
      title: LocalizedText(
        zh: "所用格式版本与年度不符或新旧混用",
        en: "Edition of the form out of place or mixed"),
      rationale: LocalizedText(
        zh: "2019、2020年度用国办公开办函〔2019〕60号格式，2021年度起用国办公开办函〔2021〕30号格式。两版表二口径不同，用错版本的数字不能与别的机关相比。",
        en: "Reports for 2019 and 2020 use the form of 2019, those from 2021 on the form of 2021. "
          + "Table 2 means different things in the two, so figures on the wrong form cannot be "
          + "compared."),
      formula: "year ∈ years of the edition, and all header words belong to one edition",
      basis: .form(.form2021),
      example: LocalizedText(
        zh: "2021年度报告使用2019年版格式，应为2021年版。",
        en: "the report for 2021 is on the form of 2019; that of 2021 applies."),
      limits: LocalizedText(
        zh: "版本按表头用词判定，不按年份。没有任何表头用词的文本不判断；2019年以前的年度没有全国统一格式，不适用。",
        en: "The edition is told by the header words, never by the year. A text without any is not "
          + "judged. There was no national form before 2019, so earlier years are left out.")),
    .report { report in
      if report.notices.contains(where: { $0.code == .noEdition }) {
        return [.undetermined(.unstated)]
      }
      let mixed = report.notices.first { $0.code == .mixedEdition }
      return [mixed.map { .violated(mixedHeader($0, in: report)) } ?? .satisfied]
        + yearVerdict(report)
    })

  private static func yearVerdict(_ report: AnnualReport) -> [Verdict] {
    guard let year = report.year else { return [.undetermined(.year)] }
    guard let due = Edition.allCases.first(where: { $0.reportYears.contains(year) }) else {
      return []
    }
    if due == report.edition { return [.satisfied] }
    var result = Discrepancy(
      claim: "edition",
      message: LocalizedText(
        zh: "\(year) 年度报告使用 \(report.edition.name) 年版格式，应为 \(due.name) 年版（\(due.instrument)）",
        en: "the report for \(year) is on the form of \(report.edition.name); "
          + "that of \(due.name) applies"))
    result.compare(
      ComparedValue(
        .text(report.edition.name), .table, label: LocalizedText(zh: "所用版本", en: "form used")),
      with: ComparedValue(
        .text(due.name), .reference, label: LocalizedText(zh: "应用版本", en: "form due")))
    result.evidence = report.title.map { [Evidence(report.source, $0.span)] } ?? []
    return [.violated(result)]
  }

  private static func mixedHeader(_ notice: ReadingNotice, in report: AnnualReport) -> Discrepancy {
    let name = report.edition.name
    var result = Discrepancy(
      claim: "header",
      message: LocalizedText(
        zh: "表头新旧两版用词并存（用词数 \(notice.text)），按多数读作 \(name) 年版",
        en: "header words of both editions (words found: \(notice.text)); "
          + "read as the form of \(name) by majority"))
    let span = SourceSpan(start: notice.offset, end: notice.offset)
    result.evidence = [Evidence(report.source, span)]
    return result
  }
}
