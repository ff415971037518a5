import Agencies
import Findings
import Forms

extension Check {
  /// A report is of an organ that the roster expects to report for its year.
  public static let organOutsideRoster = Check(
    CheckDescription(
      id: "FRM114", name: "organOutsideRoster", level: .notice,
      title: LocalizedText(
        zh: "报告机关不在名单上", en: "A report of an organ that the roster does not list"),
      rationale: LocalizedText(
        zh: "机关名单（--roster）列出应当报告的机关。不在名单上的，可能是名称不同，可能名单有遗漏，也可能报告放错了地方。",
        en: "The roster (--roster) lists the organs that are due to report. One that it does not "
          + "list goes by another name, was forgotten in the roster, or its report is misplaced."),
      formula: "agency_id and year of each report stand in the roster",
      basis: .regulations(article: 49),
      example: LocalizedText(
        zh: "名单没有甲市农业局（410100/department/农业局），相近的有甲市农业农村局（410100/department/农业农村局）。",
        en: "the roster lacks a city's 农业局 (410100/department/农业局); near it is "
          + "410100/department/农业农村局."),
      limits: LocalizedText(
        zh: "机关未能确定的不判断；年度未读出的只看机关。不在名单上的机关只列一条，有几份报告写在其中。相近的只在同一地区的同类机关中找，是否为同一机关须人工判断，"
          + "是的在 gouji.toml 的 [aliases] 中写明。没有名单时不适用。",
        en: "A report whose organ is not decided is left undetermined; of one without a year only "
          + "the organ is looked up. An organ that is not listed gets one finding for all its reports. Near names are sought among organs of the same region and "
          + "kind; whether they are the same organ is for a person to say, in [aliases] of "
          + "gouji.toml. Does not apply without a roster.")),
    .organs { register in
      guard let roster = register.roster else { return [] }
      let neighbours = RosterNeighbours(roster)
      // One finding for an organ that is not listed at all, under its first report.
      var told: Set<String> = []
      let filings = register.filings.sorted { $0.subject.precedes($1.subject) }
      return filings.compactMap { filing in
        guard let id = filing.subject.decidedAgencyID else {
          return FilingVerdict(filing, .undetermined(.agency))
        }
        let rows = roster.entries(of: id)
        let isListed = rows.contains { row in
          filing.subject.year.map { row.years.contains($0) } ?? true
        }
        if isListed { return FilingVerdict(filing, .satisfied) }
        if rows.isEmpty && !told.insert(id).inserted { return nil }
        var message = neighbours.message(
          id, filing.subject.agency, filings.filter { $0.subject.decidedAgencyID == id }.count)
        if let year = filing.subject.year, !rows.isEmpty { message = notExpected(in: year) }
        var result = Discrepancy(claim: "roster", message: message)
        result.evidence = [filing.title].compactMap(\.self) + rows.prefix(1).map(\.evidence)
        return FilingVerdict(filing, .violated(result))
      }
    })

  private static func notExpected(in year: Int) -> LocalizedText {
    LocalizedText(
      zh: "名单列有本机关，但不含 \(year) 年", en: "the roster lists this organ, but not for \(year)")
  }
}

/// The organs of a roster by region and kind, among which a near name is sought.
private struct RosterNeighbours {
  private struct Key: Hashable {
    let region: Int
    let kind: AgencyKind
  }

  private var neighbours: [Key: [AgencyID]] = [:]
  private var names: [AgencyID: String] = [:]

  private static let longestList = 3

  init(_ roster: Roster) {
    var seen: Set<AgencyID> = []
    for entry in roster.entries {
      guard let id = AgencyID(entry.agencyID), seen.insert(id).inserted else { continue }
      if let name = entry.agency { names[id] = "\(name)（\(entry.agencyID)）" }
      neighbours[Key(region: id.region, kind: id.kind), default: []].append(id)
    }
  }

  /// What is said of an organ that is not listed, with the listed ones of nearest names.
  func message(_ agencyID: String, _ agency: String?, _ reports: Int) -> LocalizedText {
    var near: [String] = []
    if let id = AgencyID(agencyID) {
      let others = neighbours[Key(region: id.region, kind: id.kind), default: []]
      near = NearestName.places(of: id.name, in: others.map(\.name)).prefix(Self.longestList)
        .map { names[others[$0]] ?? others[$0].description }
    }
    let name = agency.map { "\($0)（\(agencyID)）" } ?? agencyID
    let english = agency.map { "\($0) (\(agencyID))" } ?? agencyID
    return LocalizedText(
      zh: "名单没有\(name)"
        + (reports > 1 ? "，所给文件中有其 \(reports) 份报告" : "")
        + (near.isEmpty ? "" : "，相近的有\(near.joined(separator: "、"))"),
      en: "the roster lacks \(english)"
        + (reports > 1 ? ", of which the files hold \(reports) reports" : "")
        + (near.isEmpty ? "" : "; near it is \(near.joined(separator: ", "))"))
  }
}
