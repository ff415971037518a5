/// The id of an organ in its parts: `410100/department/教育局`.
///
/// Ids of the form `unknown/…` are none: they may be shared by several organs.
public struct AgencyID: Hashable, Sendable {
  /// The GB/T 2260 code of its region.
  public let region: Int
  /// The kind of organ.
  public let kind: AgencyKind
  /// The folded name without its region; empty for a government and its office, which have none.
  public let name: String

  /// Reads an id as it is printed; a name that is shortened is written out.
  ///
  /// - Returns: Nil where the region is no code of GB/T 2260, the kind is unknown, or a name is
  ///   missing or one too many.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].utf8.count == 6, let region = Int(parts[0]),
      RegionCatalogue.standard.region(code: region) != nil,
      let kind = AgencyKind(rawValue: String(parts[1]))
    else { return nil }
    let needsName = kind != .government && kind != .office
    guard needsName == (parts.count == 3), parts.last != "" else { return nil }
    self.init(
      region: region, kind: kind,
      name: needsName ? OrganName.full(String(parts[2]), of: kind, in: region) : "")
  }

  private init(region: Int, kind: AgencyKind, name: String) {
    self.region = region
    self.kind = kind
    self.name = name
  }

  /// The same organ under the code that its region has now.
  public var current: AgencyID {
    AgencyID(region: RegionCatalogue.standard.currentCode(of: region), kind: kind, name: name)
  }

  /// The id of the government whose report adds up this organ's figures; nil for a province.
  public var parentID: String? {
    if kind != .government { return Agency.governmentID(of: region) }
    return RegionCatalogue.standard.parent(of: region).map { Agency.governmentID(of: $0.code) }
  }
}

extension AgencyID: CustomStringConvertible {
  /// The id as it is printed.
  public var description: String {
    let start = "\(region)/\(kind.rawValue)"
    return name.isEmpty ? start : "\(start)/\(name)"
  }
}

extension Agency {
  /// The organ under its printed name, where somebody says which one it is.
  ///
  /// The name stays as printed; id, region, level and kind are those of the organ meant. The scope
  /// stays as read where it was; else a government reports for its territory, others for themselves.
  public func identified(as id: AgencyID) -> Agency {
    let region = RegionCatalogue.standard.region(code: id.region)
    return Agency(
      name: name, id: id.description, region: id.region,
      level: id.kind == .subdistrict ? .township : region?.level, kind: id.kind,
      scope: scope ?? (id.kind == .government ? .territory : .own))
  }
}
