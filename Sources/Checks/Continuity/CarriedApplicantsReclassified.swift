import Findings
import Forms
import Reading

extension Check {
  /// The applications carried over are of the same types of applicant as last year's report said.
  public static let carriedApplicantsReclassified = Check(
    CheckDescription(
      id: "CON202", name: "carriedApplicantsReclassified", level: .notice,
      title: LocalizedText(
        zh: "上年结转的申请人类型与上年报告不一致",
        en: "Types of applicant of the applications carried over against last year's report"),
      rationale: LocalizedText(
        zh: "结转的是同一批申请，申请人类型一般不变。总计相符而分列不同，多为类型归错或填错列，也可能是核实后更正了类型，件数并无出入，"
          + "所以只作提示。",
        en: "The applications carried over are the same ones, and their applicants do not change. "
          + "Where the totals agree and the columns do not, a column was mistaken, or a type was "
          + "corrected on closer look. No application is lost or gained, so it is a notice."),
      formula:
        "carried_over.c(t) = carried_forward.c(t−1) for the six types c, where the totals are equal",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "上年结转总计 5 与2021年报告结转下年相符，但自然人 4 对 5、商业企业 1 对 0。",
        en:
          "carried over 5 in total, as the report for 2021 carried forward, but natural persons 4 "
          + "against 5, enterprises 1 against 0."),
      limits: LocalizedText(
        zh: "总计不等时见 CON201，不再另报。上年报告不在语料中、空格不能证明为零、有未读出的格时不判断。某年的报告与前后两年都不一致时合并为一条。",
        en:
          "Where the totals differ it is CON201's. Undetermined where last year's report is not in "
          + "the corpus, where blanks are not proven zeros, and where a cell is unread. A report that "
          + "fits neither neighbour is one finding.")),
    .organs { register in
      register.verdicts { series, register in CarriedApplicants(series, register).verdicts }
    })
}

/// The verdicts on the applicant columns of one organ.
private struct CarriedApplicants {
  let register: OrganRegister
  let series: OrganRegister.Series
  let carry: CarrySeries
  let runs: [Int: CarrySeries.Run]

  init(_ series: OrganRegister.Series, _ register: OrganRegister) {
    self.register = register
    self.series = series
    carry = CarrySeries(series, in: register)
    let runs = carry.runs { $0.columns == .broken }
    self.runs = Dictionary(uniqueKeysWithValues: runs.map { ($0.first.later.year, $0) })
  }

  var verdicts: [FilingVerdict] {
    series.orphans.map {
      FilingVerdict(
        register.filings[series.years[$0].filing], .undetermined(.absentReport))
    }
      + carry.comparisons.compactMap { comparison in
        verdict(on: comparison).map {
          FilingVerdict(register.filings[comparison.later.filing], $0)
        }
      }
  }

  private func verdict(on comparison: CarryComparison) -> Verdict? {
    switch comparison.columns {
    case .equal: .satisfied
    case .undetermined(let reason): .undetermined(reason)
    case .underTotal: nil
    case .broken: runs[comparison.later.year].map { .violated(discrepancy(of: $0)) }
    }
  }

  private func discrepancy(of run: CarrySeries.Run) -> Discrepancy {
    let first = run.first
    let broken = first.brokenApplicants
    let columns = broken.map(\.column)
    let total = register.filings[first.later.filing].number(.at(.carriedOver, .total)).tried
    var result = Discrepancy(
      claim: Line.carriedOver.description.name + ".applicants",
      message: LocalizedText(
        zh: "上年结转总计\(total.map { " \($0) " } ?? "")与\(first.earlier.year)年报告结转下年相符，"
          + "但\(first.applicantsText.zh)",
        en: "carried over\(total.map { " \($0)" } ?? "") in total, as the report for "
          + "\(first.earlier.year) carried forward, but \(first.applicantsText.en)")
        + run.laterColumns + first.explanation(of: columns, register.filings))
    result.identities = first.identities(of: "CON202")
    if let column = broken.first {
      result.cell = .at(.carriedOver, column.column)
      result.compareCarried(column.over, column.forward)
    }
    result.evidence =
      first.evidence(columns, in: register)
      + run.comparisons.dropFirst().prefix(1).flatMap {
        $0.evidence($0.brokenApplicants.map(\.column), in: register)
      }
    result.strength = 0.5
    result.influence = broken.map { max($0.over, $0.forward).double }.max() ?? 0
    return result
  }
}

extension CarrySeries.Run {
  /// The columns of the following years, and what they mean together.
  fileprivate var laterColumns: LocalizedText {
    let rest = comparisons.dropFirst()
    if rest.isEmpty { return LocalizedText(zh: "", en: "") }
    return LocalizedText(
      zh: "；其后" + rest.map { "\($0.later.year)年\($0.applicantsText.zh)" }.joined(separator: "；")
        + (shape == .middleYear ? "：本年的表与前后两年都不一致" : "：连续\(comparisons.count)年都不一致"),
      en: "; after that "
        + rest.map { "in \($0.later.year) \($0.applicantsText.en)" }.joined(separator: "; ")
        + (shape == .middleYear
          ? ": the table of this year fits neither neighbour"
          : ": \(comparisons.count) years in a row do not agree"))
  }
}
