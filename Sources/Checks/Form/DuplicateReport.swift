import Findings
import Forms
import Reading

extension Check {
  /// An organ has one report for each year.
  public static let duplicateReport = Check(
    CheckDescription(
      id: "FRM111", name: "duplicateReport", level: .query,
      title: LocalizedText(
        zh: "同一机关同一年度有多份报告",
        en: "Several reports of one organ for one year"),
      rationale: LocalizedText(
        zh: "一个机关一年只有一份年度报告；有两份时，要先确定以哪一份为准，比较和汇总才有意义。",
        en: "An organ files one report a year. Where there are two, it must be settled which one "
          + "counts before anything is compared or added up."),
      formula: "(agency_id, year) is unique in the corpus",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "与 a.txt 为同一机关同一年度，各格数字有不同。",
        en: "same organ and year as a.txt, with different figures."),
      limits: LocalizedText(
        zh: "地区未能确定的机关同名不一定同一，不判断；没有机关名称或年度的报告不判断。更正版与原版同在时也会列出。",
        en: "Organs whose region is undecided may share a name, and are left undetermined, as are "
          + "reports without an organ or a year. A corrected version beside the first one is listed "
          + "as well.")),
    .corpus { filings in
      var firsts: [Key: Filing] = [:]
      return filings.sorted { $0.subject.precedes($1.subject) }.map { filing in
        guard let id = filing.subject.agencyID, !id.hasPrefix("unknown/") else {
          return FilingVerdict(filing, .undetermined(.agency))
        }
        guard let year = filing.subject.year else {
          return FilingVerdict(filing, .undetermined(.year))
        }
        let key = Key(agencyID: id, year: year)
        guard let first = firsts[key] else {
          firsts[key] = filing
          return FilingVerdict(filing, .satisfied)
        }
        return FilingVerdict(filing, .violated(duplicate(filing, of: first)))
      }
    })

  private struct Key: Hashable {
    let agencyID: String
    let year: Int
  }

  private static func duplicate(_ filing: Filing, of first: Filing) -> Discrepancy {
    let isSame = filing.fingerprint == first.fingerprint
    let path = first.subject.source
    var result = Discrepancy(
      claim: "duplicate",
      message: LocalizedText(
        zh: "与 \(path) 为同一机关同一年度，" + (isSame ? "各格数字相同" : "各格数字有不同"),
        en: "same organ and year as \(path), with "
          + (isSame ? "the same figures" : "different figures")))
    result.evidence = [first.title, filing.title].compactMap(\.self)
    result.strength = isSame ? 0.5 : 1
    return result
  }
}
