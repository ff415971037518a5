import Agencies
import Checks
import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation

/// Filings of a simulated province, built from its figures without any text.
struct ProvinceFilings {
  let filings: [Filing]
  private let reports: [SimulatedProvince.Report]

  init(_ reports: [SimulatedProvince.Report]) {
    self.reports = reports
    filings = reports.enumerated().map { number, report in
      let read = Self.annualReport(of: report, number)
      return Filing(read, figures: AgencyYear(read, source: number))
    }
  }

  /// What the levels' checks find, with their verdicts.
  func findings(withRoster roster: Roster? = nil, tally: inout Tally) -> [Finding] {
    let corpus = FiledCorpus(filings, roster: roster) { _ in nil }
    let checks = Check.catalogue.filter { $0.id.hasPrefix("AGG") }
    return checks.findings(in: corpus, tally: &tally)
  }

  static func roster(of province: SimulatedProvince) -> Roster {
    let entries = province.members.map { member in
      Roster.Entry(
        agencyID: member.organ.agencyID, agency: member.organ.name, parentID: member.parentID,
        evidence: Evidence(quote: member.organ.agencyID, location: "roster.csv:1:1"))
    }
    return Roster(source: "roster.csv", entries: entries)
  }

  private static func annualReport(
    of report: SimulatedProvince.Report, _ number: Int
  ) -> AnnualReport {
    var result = AnnualReport(
      source: SourceText(path: "\(report.year)/\(number).txt", string: ""), edition: report.edition)
    result.agency = AgencyResolver.resolve(name: Array(report.member.organ.name.utf16))
    result.year = report.year
    for cell in report.edition.cells {
      let value = Quantity(millionths: report.figures[cell])
      result.cells[cell] = .printed(
        Figure(cell: cell, value: value, span: SourceSpan(start: 0, end: 0)))
    }
    return result
  }
}
