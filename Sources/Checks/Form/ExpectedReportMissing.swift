import Findings
import Forms

extension Check {
  /// An organ that the roster expects to report for a year has a report.
  public static let expectedReportMissing = Check(
    CheckDescription(
      id: "FRM113", name: "expectedReportMissing", level: .notice,
      title: LocalizedText(
        zh: "名单上的机关没有报告", en: "No report of an organ of the roster"),
      rationale: LocalizedText(
        zh: "机关名单（--roster）列出应当报告的机关。没有报告的，可能未收集到，可能换了名称，也可能未发布；"
          + "缺了下级，汇总就不完整。",
        en: "The roster (--roster) lists the organs that are due to report. One without a report "
          + "was not collected, goes by another name, or did not publish; without it sums over "
          + "organs are incomplete."),
      formula: "for each row of the roster and each year collected: the corpus holds a report",
      basis: .regulations(article: 49),
      example: LocalizedText(
        zh: "名单第 3 行的机关没有 2021 年报告。", en: "the organ of line 3 has no report for 2021."),
      limits: LocalizedText(
        zh: "只说所给文件中没有，不说机关没有发布。某年的报告不足名单应有的十分之一的，视为该年未收集，不判断；"
          + "可能就是某份年度或机关不明的报告的，也不判断。名称不同而为同一机关的，在 gouji.toml 的 [aliases] 中写明。没有名单时不适用。",
        en: "Says that the files hold none, not that none was published. A year with less than a "
          + "tenth of the reports that the roster expects was not collected, and is left "
          + "undetermined, as is an organ whose report may be one without year or organ. An organ "
          + "under another name belongs in [aliases] of gouji.toml. Does not apply without a roster."
      )),
    .organs { register in
      guard let roster = register.roster else { return [] }
      let covered = CoveredYears(register.filings)
      return covered.years.flatMap { verdicts(on: $0, roster, covered) }
    })

  /// The verdicts on all rows of the roster for one year.
  private static func verdicts(
    on year: Int, _ roster: Roster, _ covered: CoveredYears
  ) -> [FilingVerdict] {
    let expected = roster.entries.filter { $0.years.contains(year) }
    let found = expected.count { covered.holds($0.agencyID, year) }
    // A few stray reports do not make a year that somebody set out to collect.
    let isCollected = found > 0 && found * 10 >= expected.count
    return expected.map { entry in
      let subject = Subject(
        agency: entry.agency, agencyID: entry.agencyID, year: year, source: roster.source)
      if covered.holds(entry.agencyID, year) { return FilingVerdict(subject, .satisfied) }
      if !isCollected { return FilingVerdict(subject, .undetermined(.absentReport)) }
      if let reason = covered.doubt(entry.agencyID, year) {
        return FilingVerdict(subject, .undetermined(reason))
      }
      return FilingVerdict(subject, .violated(missing(entry, year, found, of: expected.count)))
    }
  }

  private static func missing(
    _ entry: Roster.Entry, _ year: Int, _ found: Int, of expected: Int
  ) -> Discrepancy {
    let name = entry.agency ?? entry.agencyID
    var result = Discrepancy(
      claim: "roster",
      message: LocalizedText(
        zh: "\(year) 年名单应有 \(expected) 家，所给文件中有 \(found) 家，没有\(name)",
        en: "the roster expects \(expected) organs for \(year), the files hold \(found), none of "
          + "\(name)"))
    result.evidence = [entry.evidence]
    return result
  }
}
