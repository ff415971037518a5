import Agencies
import Forms
import Intake
import Metrics
import Reading
import Simulation

@testable import Checks

extension Filing {
  /// The filing of a report that prints given figures, without a text to read.
  convenience init(_ entry: ContinuityPanel.Entry, source: Int) {
    var report = AnnualReport(
      source: SourceText(path: "\(source).txt", string: ""), edition: entry.edition)
    report.year = entry.year
    report.agency = Agency(
      name: entry.organ.name, id: entry.organ.agencyID, region: entry.organ.region.code,
      level: .county, kind: .department, scope: .own)
    for cell in entry.edition.cells {
      report.cells[cell] = .printed(
        Figure(
          cell: cell, value: Quantity(millionths: entry.figures[cell]),
          span: SourceSpan(start: 0, end: 0)))
    }
    self.init(report, figures: AgencyYear(report, source: source))
  }
}
