/// What a name says by itself, before the document is asked.
struct NameReading {
  /// The rows of the region table that the name may mean.
  let candidates: [Int]
  private var organ: Organ
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
    let own = chain.end..<name.count
    if organ.kind == .other, let row = chain.rows.first,
      OrganName.isStreet(name, own, in: Int(RegionTable.standard.codes[row]))
    {
      organ.kind = .subdistrict
      organ.level = .township
    }
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
    var id: String
    if let code, let kind = organ.kind {
      id = "\(code)/\(kind.rawValue)"
      if kind != .government && kind != .office {
        let own = regions.upperBound + lengthOfRank(name)..<name.count
        let body = 0..<regions.lowerBound
        id += "/"
        if !OrganName.isNamedWithout(name, body: body, own) { id += String(folded: name, in: body) }
        id += OrganName.full(name, own, of: kind, in: code)
      }
    } else {
      id = "unknown/" + unplaced(name)
    }
    return Agency(
      name: whole, id: id, region: code, level: level(in: row), kind: organ.kind, scope: scope)
  }

  /// The name without what only some titles of it have: 中华人民共和国拱北海关, 拱北海关关区.
  private func unplaced(_ name: Span<UInt16>) -> String {
    let body = central?.end ?? 0
    let isWithout = OrganName.isNamedWithout(name, body: 0..<body, body..<name.count)
    let own = isWithout && central?.kind == .department ? body : 0
    return String(folded: name, in: own..<OrganName.endOfCustoms(name, own..<name.count))
  }

  /// 1 where the name of a department begins with 区, 市 or the like for the region it leaves out:
  /// 区教育局; else 0.
  private func lengthOfRank(_ name: Span<UInt16>) -> Int { rank(name) == nil ? 0 : 1 }

  /// The first scalar of a department's name without regions where it stands for one: 区教育局.
  private func rank(_ name: Span<UInt16>) -> UInt16? {
    guard candidates.isEmpty, central == nil, organ.kind == .department, name.count > 3,
      OrganWords.rank.prefix(of: name, in: 0..<name.count) != nil,
      OrganWords.field.prefix(of: name, in: 1..<name.count) != nil
    else { return nil }
    return name[0]
  }

  /// Whether the name may be that of an organ of a row: 区教育局 is one of a district.
  func suits(_ row: Int, _ name: Span<UInt16>) -> Bool {
    guard let rank = rank(name) else { return true }
    let table = RegionTable.standard
    let last = table.scalars[table.name(row).upperBound - 1]
    // 区 of 新区, 县 also of 自治县; 州 and 省 are not left out so
    return last == rank
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
