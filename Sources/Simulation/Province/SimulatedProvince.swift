public import Forms

/// A province whose governments' figures are the sums of those of their bodies.
///
/// Each region has the government, its office, departments and, if asked for, townships. The figures of
/// an office, a department or a township are drawn from the seed and hang together over the years
/// (`OrganHistory`); a government adds up what its own bodies and the governments of the regions
/// directly below report, faults and all. Every identity of the form holds, faults aside.
public struct SimulatedProvince: Sendable {
  /// An organ of the province, and the government that adds up its figures.
  public struct Member: Sendable {
    /// The organ.
    public let organ: SimulatedOrgan
    /// The id of the government; nil for the province's.
    public let parentID: String?
  }

  /// One report of the province.
  public struct Report: Sendable {
    /// The organ, and the government above it.
    public let member: Member
    /// The year.
    public let year: Int
    /// The edition of the form.
    public let edition: Edition
    /// The figures as they are printed.
    public var figures: Figures
  }

  /// The seed.
  public let seed: UInt64
  /// The years for which every organ reports.
  public let years: ClosedRange<Int>
  /// The organs: the province's, then each city's, then each county's; the government of a region
  /// before its other organs.
  public let members: [Member]

  /// Declares a province; no figure is drawn yet.
  ///
  /// Where the cities taken have fewer counties than asked for, all of theirs are taken.
  ///
  /// - Precondition: 1 to 17 cities, at most 157 counties, at most 30 departments, at most
  ///   900 townships to a county, years from 2019 on.
  public init(
    seed: UInt64, years: ClosedRange<Int> = 2023...2023, cities: Int = 17, counties: Int = 150,
    departments: Int = 30, townships: Int = 0
  ) {
    precondition((1...ProvinceRegions.cities.count).contains(cities), "\(cities) cities")
    precondition(years.lowerBound >= 2019, "no form before 2019, not \(years.lowerBound)")
    precondition(
      (0...SimulatedOrgan.departments.count).contains(departments), "\(departments) departments")
    precondition((0...900).contains(townships), "\(townships) townships to a county")
    self.seed = seed
    self.years = years
    let cityRegions = Array(ProvinceRegions.cities.prefix(cities))
    let codes = Set(cityRegions.map(\.code))
    let countyRegions = ProvinceRegions.counties
      .filter { codes.contains($0.code / 100 * 100) || $0.parent.isEmpty }.prefix(counties)
    precondition(counties <= ProvinceRegions.counties.count, "\(counties) counties")
    var members: [Member] = []
    for region in [ProvinceRegions.province] + cityRegions + countyRegions {
      let organs = SimulatedOrgan.organs(
        of: region, departments: departments,
        townships: region.rank == .county ? townships : 0, from: members.count)
      let own = "\(region.code)/government"
      for organ in organs {
        let parent = organ.kind == .government ? region.codeAbove.map { "\($0)/government" } : own
        members.append(Member(organ: organ, parentID: parent))
      }
    }
    self.members = members
  }

  /// All reports, by year, in the order of the members.
  ///
  /// - Parameter faults: What goes wrong when governments add up.
  public func reports(with faults: [PlantedLevelFault] = []) -> [Report] {
    var histories = members.indices.map { index in
      OrganHistory(
        organ: members[index].organ, random: RandomSource(seed: seed, stream: UInt64(index)))
    }
    return years.flatMap { year in
      let edition = SimulatedCorpus.edition(of: year)
      var figures = members.indices.map { index in
        members[index].organ.kind == .government
          ? Figures() : histories[index].nextYear(on: edition)
      }
      addUp(&figures, edition, faults.filter { $0.year == year })
      return members.indices.map { index in
        Report(member: members[index], year: year, edition: edition, figures: figures[index])
      }
    }
  }

  /// Fills in the governments from the counties up.
  private func addUp(
    _ figures: inout [Figures], _ edition: Edition, _ faults: [PlantedLevelFault]
  ) {
    var bodies: [String: [Int]] = [:]
    for (index, member) in members.enumerated() {
      if let parent = member.parentID { bodies[parent, default: []].append(index) }
    }
    // The regions below stand behind those above.
    for index in members.indices.reversed() where members[index].organ.kind == .government {
      let id = members[index].organ.agencyID
      let parts = bodies[id, default: []].map { (id: members[$0].organ.agencyID, $0) }
      var total = Figures()
      for part in parts { total.add(figures[part.1], in: edition) }
      for fault in faults where fault.agencyID == id {
        fault.fault.apply(
          to: &total, edition, bodies: parts.map { (id: $0.id, figures: figures[$0.1]) })
      }
      figures[index] = total
    }
  }
}

extension SimulatedRegion {
  /// The code of the region above; nil for a province.
  var codeAbove: Int? {
    switch rank {
    case .province: nil
    case .city: code / 10_000 * 10_000
    case .county: parent.isEmpty ? code / 10_000 * 10_000 : code / 100 * 100
    }
  }
}

extension Figures {
  /// Adds other figures, cell by cell.
  mutating func add(_ other: Figures, in edition: Edition) {
    for cell in edition.cells { self[cell] += other[cell] }
  }

  /// Takes other figures away, cell by cell.
  mutating func subtract(_ other: Figures, in edition: Edition) {
    for cell in edition.cells { self[cell] -= other[cell] }
  }
}
