import Agencies
import Findings
import Forms

extension Check {
  /// An organ that reported before and after a year reported for it too.
  public static let yearMissingInSeries = Check(
    CheckDescription(
      id: "FRM112", name: "yearMissingInSeries", level: .notice,
      title: LocalizedText(
        zh: "前后年度都有报告，中间缺一年", en: "A year without a report between years with one"),
      rationale: LocalizedText(
        zh: "年度报告每年都要发布。前后都有而中间没有的，多半是未收集到，也可能未发布；缺了这一年，前后年度的结转就无从核对。",
        en: "A report is due every year. One that is missing between others was most likely not "
          + "collected, or never published; without it nothing can be carried from year to year."),
      formula: "for an organ with reports for years a < b: every year between a and b has one",
      basis: .regulations(article: 49),
      example: LocalizedText(
        zh: "有 2020 年和 2022 年报告，没有 2021 年报告。",
        en: "reports for 2020 and 2022, none for 2021."),
      limits: LocalizedText(
        zh: "只说所给文件中没有，不说机关没有发布。所有机关都没有该年报告的（该年未收集），以及可能就是某份年度或机关不明的"
          + "报告的，不判断。机关名单（--roster）列有该年的，由 FRM113 判断；名单写明该年不应报告的，不算缺。",
        en: "Says that the files hold none, not that none was published. Left undetermined where "
          + "no organ has a report for the year, which was then not collected, and where a report "
          + "without year or organ may be the one. Where the roster (--roster) expects the report, "
          + "FRM113 judges; where it does not, nothing is missing.")),
    .organs { register in
      let outside = register.outside.filter { $0.reason != .disputed }
      let covered = CoveredYears(register.filings)
      return outside.map { FilingVerdict(register.filings[$0.filing], .undetermined($0.reason)) }
        + covered.organs.flatMap { gaps(of: $0, covered, register) }
    })

  /// The verdicts on the years from the second report of an organ to its last.
  private static func gaps(
    of id: String, _ covered: CoveredYears, _ register: OrganRegister
  ) -> [FilingVerdict] {
    let reports = covered.reports(of: id)
    return zip(reports, reports.dropFirst()).flatMap { before, after in
      let next = register.filings[after.filing]
      if after.year == before.year + 1 { return [FilingVerdict(next, .satisfied)] }
      return (before.year + 1..<after.year).compactMap { year in
        let subject = Subject(
          agency: next.subject.agency, agencyID: id, year: year, source: next.subject.source,
          position: next.subject.position)
        if let rows = register.roster?.entries(of: id), !rows.isEmpty {
          // A year that the roster expects is judged by FRM113.
          let isExpected = rows.contains { $0.years.contains(year) }
          return isExpected ? nil : FilingVerdict(subject, .satisfied)
        }
        if let reason = doubt(id, year, covered) {
          return FilingVerdict(subject, .undetermined(reason))
        }
        var result = Discrepancy(
          claim: "gap",
          message: LocalizedText(
            zh: "所给文件中有本机关 \(before.year) 年和 \(after.year) 年报告，没有 \(year) 年报告",
            en: "the files hold reports of this organ for \(before.year) and \(after.year), none "
              + "for \(year)"))
        result.evidence = [next.title, register.filings[before.filing].title].compactMap(\.self)
        return FilingVerdict(subject, .violated(result))
      }
    }
  }

  /// Why a year without a report says nothing; nil where it does.
  private static func doubt(
    _ id: String, _ year: Int, _ covered: CoveredYears
  ) -> Verdict.Reason? {
    if covered.organs.count > 1 && covered.reportCount(of: year) == 0 { return .absentReport }
    return covered.doubt(id, year)
  }
}
