import Agencies
import Forms
import Intake
import Metrics
import Reading

/// A report made from cell ids and numbers; cells not named print 0.
func sampleReport(
  _ cells: [String: Double] = [:], agency: Agency? = nil, year: Int? = 2021,
  edition: Edition = .form2021
) -> AnnualReport {
  var report = AnnualReport(source: SourceText(path: "a.txt", string: ""), edition: edition)
  report.agency = agency
  report.year = year
  for cell in edition.cells { report.print(0, at: cell) }
  for (id, value) in cells {
    guard let cell = Cell(id: id) else { preconditionFailure("no cell \(id)") }
    report.print(Int64((value * 1_000_000).rounded()), at: cell)
  }
  return report
}

extension AnnualReport {
  mutating func print(_ millionths: Int64, at cell: Cell) {
    cells[cell] = .printed(
      Figure(
        cell: cell, value: Quantity(millionths: millionths), span: SourceSpan(start: 0, end: 0)))
  }
}

/// The government of a county with a decided region; numbers give different ids.
func county(_ number: Int) -> Agency {
  Agency(
    name: "县\(number)", id: "\(410_000 + number)/government", region: 410_000 + number,
    level: .county, kind: .government, scope: .territory)
}

/// Reports of county governments, one for each (granted, concluded), sources in order.
func countyReports(_ shares: [(Double, Double)], year: Int = 2021) -> [AgencyYear] {
  shares.enumerated().map { number, share in
    AgencyYear(
      sampleReport(
        ["t3.granted.total": share.0, "t3.concluded.total": share.1],
        agency: county(number), year: year),
      source: number)
  }
}

func metric(_ id: String) -> MetricIndex {
  guard let index = MetricIndex(id: id) else { preconditionFailure("no metric \(id)") }
  return index
}
