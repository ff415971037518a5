import Agencies
import Forms
import Intake
import Metrics
import Reading
import Simulation

/// Reports of a simulated corpus without its texts; `change` may alter the figures of an organ's year.
func simulatedPanel(
  seed: UInt64, organs: Int, years: ClosedRange<Int>,
  _ change: (Int, Int, inout Figures) -> Void = { _, _, _ in }
) -> Panel {
  var reports: [AgencyYear] = []
  reports.reserveCapacity(organs * years.count)
  for number in 0..<organs {
    let organ = SimulatedOrgan.numbered(number)
    let agency = Agency(organ)
    var history = OrganHistory(
      organ: organ, random: RandomSource(seed: seed, stream: UInt64(number) &* 2 + 1))
    for year in years {
      let edition = SimulatedCorpus.edition(of: year)
      var figures = history.nextYear(on: edition)
      change(number, year, &figures)
      var report = AnnualReport(source: SourceText(path: "a.txt", string: ""), edition: edition)
      report.agency = agency
      report.year = year
      for cell in edition.cells { report.print(figures[cell], at: cell) }
      reports.append(AgencyYear(report, source: reports.count))
    }
  }
  return Panel(reports)
}

extension Agency {
  /// A simulated organ as a reader of its title would tell it.
  fileprivate init(_ organ: SimulatedOrgan) {
    let isCity = organ.region.rank == .city
    let kind: AgencyKind =
      switch organ.kind {
      case .government: .government
      case .office: .office
      case .department: .department
      case .subdistrict: .subdistrict
      }
    self.init(
      name: organ.name, id: organ.agencyID, region: organ.region.code,
      level: kind == .subdistrict ? .township : isCity ? .city : .county, kind: kind,
      scope: kind == .government ? .territory : .own)
  }
}
