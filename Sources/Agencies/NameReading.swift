/// What a name says by itself, before the document is asked.
struct NameReading {
  /// The rows of the region table that the name may mean.
  let candidates: [Int]
  private let organ: Organ
  private let central: CentralBody?
  /// Where the regions begin, and where they end.
  private let regions: Range<Int>

  /// Reads a name.
  init(_ name: Span<UInt16>) {
    central = CentralBody.read(name)
    var start = 0
    if let central {
      start = central.end
    } else if let party = OrganWords.party.prefix(of: name, in: 0..<name.count) {
      start = party
    }
    let chain = RegionChain.read(name, from: start)
    let level = chain.rows.first.map { RegionTable.standard.levels[$0] }
    candidates = chain.rows
    organ = Organ.read(name, in: chain.end..<name.count, after: level)
    regions = start..<chain.end
  }

  /// The only region it can mean; nil where there is none or more than one.
  var row: Int? {
    candidates.count == 1 && !organ.isOfUnknownRegion ? candidates.first : nil
  }

  /// Whether the region is one of several that share a name.
  var isAmbiguous: Bool { candidates.count > 1 && !organ.isOfUnknownRegion }

  /// Whether the name says what kind of organ it is and nothing of where: 教育局, 南源街道.
  var isWithoutRegion: Bool {
    candidates.isEmpty && central == nil && organ.kind != nil && !organ.isOfUnknownRegion
  }

  /// The kind of organ; nil where the words do not tell.
  var kind: AgencyKind? { organ.kind }

  /// The organ, once its region is decided or given up.
  func agency(_ name: Span<UInt16>, region row: Int?) -> Agency {
    if let central, central.end == name.count { return central.agency(name) }
    let whole = String(folded: name, in: 0..<name.count)
    let code = row.map { Self.currentCode(of: $0) }
    let scope: ReportScope? = organ.kind.map { kind in
      kind == .government && !organ.isItself ? .territory : .own
    }
    var id = "unknown/" + whole
    if let code, let kind = organ.kind {
      id = "\(code)/\(kind.rawValue)"
      if kind != .government && kind != .office {
        let own = regions.upperBound..<name.count
        id += "/" + String(folded: name, in: 0..<regions.lowerBound)
        id += OrganName.full(name, own, of: kind)
      }
    }
    return Agency(
      name: whole, id: id, region: code, level: level(in: row), kind: organ.kind, scope: scope)
  }

  /// The code that a row's place has today, so that an organ keeps its id when a county becomes a
  /// district.
  private static func currentCode(of row: Int) -> Int {
    let table = RegionTable.standard
    if let successor = table.successor(row) { return Int(table.codes[successor]) }
    return Int(table.codes[row])
  }

  /// The level that the words imply, else that of the region, or of all regions the name may mean.
  private func level(in row: Int?) -> AgencyLevel? {
    if organ.level != nil || organ.isOfUnknownRegion { return organ.level }
    let table = RegionTable.standard
    guard let first = candidates.first ?? row else { return nil }
    let level = table.levels[first]
    if organ.isAcrossCounties && level == .county { return nil }
    return candidates.allSatisfy { table.levels[$0] == level } ? level : nil
  }
}
