/// A reporting organ as its report's title names it.
public struct Agency: Hashable, Sendable {
  /// The name as printed in the title, folded, without inner spaces.
  public let name: String
  /// The stable id, such as `410106/government` or `unknown/某某局`.
  public let id: String
  /// The GB/T 2260 code of its region; nil where it is not decided.
  public let region: Int?
  /// The level of government; nil where it is not decided.
  public let level: AgencyLevel?
  /// The kind of organ; nil where it is not decided.
  public let kind: AgencyKind?
  /// Whose figures the report adds up; nil where it is not decided.
  public let scope: ReportScope?

  /// Creates an agency.
  public init(
    name: String, id: String, region: Int?, level: AgencyLevel?, kind: AgencyKind?,
    scope: ReportScope?
  ) {
    self.name = name
    self.id = id
    self.region = region
    self.level = level
    self.kind = kind
    self.scope = scope
  }
}

/// A level of government.
public enum AgencyLevel: String, CaseIterable, Sendable {
  /// Central government.
  case national
  /// Provinces, autonomous regions, municipalities.
  case province
  /// Prefecture-level cities, prefectures, leagues.
  case city
  /// Counties, county-level cities, districts, banners.
  case county
  /// Townships, towns and subdistricts.
  case township
}

/// A kind of reporting organ.
public enum AgencyKind: String, CaseIterable, Sendable {
  /// A people's government; its report adds up its whole territory.
  case government
  /// The general office of a government.
  case office
  /// A department, bureau or commission.
  case department
  /// A subdistrict office, or the government of a township or town.
  case subdistrict
  /// Any other organ: development zones, institutions, associations.
  case other
}

/// Whose figures a report adds up.
public enum ReportScope: String, CaseIterable, Sendable {
  /// The organ's own.
  case own
  /// All reporting bodies of the territory.
  case territory
  /// Both occur in one report.
  case mixed
}
