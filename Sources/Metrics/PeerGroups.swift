public import Agencies

/// Which organs are compared with one another.
///
/// By default organs of one level and one kind are peers, such as `county/government`. A table may
/// put single organs into other groups. Within a group reports of one year are compared. Reports
/// on the wrong edition stay in it: a metric that their edition does not print has no value there.
public struct PeerGroups: Sendable {
  private let overrides: [String: String]

  /// Creates the grouping.
  ///
  /// - Parameter overrides: Group names by agency id; an organ not listed keeps its default group.
  public init(overrides: [String: String] = [:]) { self.overrides = overrides }

  /// The ids that the table names, in their order.
  public var namedIDs: [String] { overrides.keys.sorted() }

  /// The name of an organ's group; nil where its level or kind is not decided and no table names
  /// it.
  public func group(of agency: Agency) -> String? {
    if let name = overrides[agency.id] { return name }
    guard let level = agency.level, let kind = agency.kind else { return nil }
    return "\(level.rawValue)/\(kind.rawValue)"
  }
}

/// A comparison group: the peers that reported for one year.
public struct ComparisonGroup: Hashable, Comparable, Sendable {
  /// The name of the peer group.
  public let name: String
  /// The year.
  public let year: Int

  /// Creates a group.
  public init(name: String, year: Int) {
    self.name = name
    self.year = year
  }

  /// Groups compare by name, then by year.
  public static func < (a: ComparisonGroup, b: ComparisonGroup) -> Bool {
    (a.name, a.year) < (b.name, b.year)
  }
}
