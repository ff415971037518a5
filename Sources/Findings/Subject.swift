import Agencies
import Intake
public import Reading

/// Whom a finding is about: the organ, the year and the source of its report.
public struct Subject: Hashable, Sendable {
  /// The name of the organ as its title gives it; nil where it is unknown.
  public let agency: String?
  /// The stable id of the organ, such as `410106/government`; nil where the organ is unknown.
  public let agencyID: String?
  /// The year reported on; nil where it is unknown.
  public let year: Int?
  /// The path of the source.
  public let source: String
  /// The position of the source among those of the run; nil where it is none of them. Two sources may
  /// share a path, but never a position.
  public internal(set) var position: Int?

  /// Creates a subject.
  public init(agency: String?, agencyID: String?, year: Int?, source: String, position: Int? = nil)
  {
    self.agency = agency
    self.agencyID = agencyID
    self.year = year
    self.source = source
    self.position = position
  }

  /// The id of the organ where its region is decided, so that equal ids mean one organ; nil where it
  /// is not.
  public var decidedAgencyID: String? {
    guard let agencyID, !agencyID.hasPrefix("unknown/") else { return nil }
    return agencyID
  }

  /// The subject of a report.
  public init(_ report: AnnualReport, position: Int? = nil) {
    self.init(
      agency: report.agency?.name, agencyID: report.agency?.id, year: report.year,
      source: report.source.path, position: position)
  }

  /// The same subject with another position of its source.
  public func at(position: Int) -> Subject {
    var copy = self
    copy.position = position
    return copy
  }

  /// Whether the source comes before another's: by path, then by position.
  public func precedes(_ other: Subject) -> Bool {
    source == other.source
      ? (position ?? -1) < (other.position ?? -1) : source < other.source
  }

  /// What tells its source from all others of the run.
  public var sourceKey: SourceKey { position.map { .position($0) } ?? .name(source) }
}

/// What tells the sources of a run apart: two may share a path.
public enum SourceKey: Hashable, Sendable {
  /// The position among the sources of the run.
  case position(Int)
  /// The path of a source that is none of them, such as a roster.
  case name(String)
}
