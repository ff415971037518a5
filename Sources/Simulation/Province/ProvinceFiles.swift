import Forms

/// The files in which a simulated province is handed on: its reports, its roster, and what was planted.
public enum ProvinceFiles {
  /// The report of a province as a text, in a layout and a style of the organ's own.
  ///
  /// - Parameter style: The odd details of the text; drawn where nil.
  public static func text(
    of report: SimulatedProvince.Report, seed: UInt64, layout: Layout? = nil, style: Style? = nil
  ) -> SimulatedReport {
    let organ = report.member.organ
    var random = RandomSource(seed: seed ^ 0xA11, stream: UInt64(organ.number))
    let layout = layout ?? random.pick(Layout.allCases)
    let style = style ?? Style.drawn(for: layout, from: &random)
    return SimulatedReport(
      organ: organ, year: report.year, edition: report.edition, figures: report.figures,
      layout: layout, style: style, random: &random)
  }

  /// The roster: a header, and one row for each organ, `agency_id,agency,parent`.
  public static func roster(of province: SimulatedProvince) -> String {
    var text = "agency_id,agency,parent\n"
    for member in province.members {
      text += "\(member.organ.agencyID),\(member.organ.name),\(member.parentID ?? "")\n"
    }
    return text
  }

  /// What was planted: a header, and one row for each fault, `agency_id,year,fault,place`.
  public static func levels(_ faults: [PlantedLevelFault]) -> String {
    var text = "agency_id,year,fault,place\n"
    for fault in faults {
      text += "\(fault.agencyID),\(fault.year),\(fault.fault.name),\(fault.fault.place)\n"
    }
    return text
  }

  /// The reports that are not missing.
  public static func present(
    _ reports: [SimulatedProvince.Report], with faults: [PlantedLevelFault]
  ) -> [SimulatedProvince.Report] {
    let missing = Set(
      faults.compactMap { fault -> String? in
        guard case .missing(let body) = fault.fault else { return nil }
        return "\(body) \(fault.year)"
      })
    return reports.filter { !missing.contains("\($0.member.organ.agencyID) \($0.year)") }
  }
}
