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

  /// Creates a subject.
  public init(agency: String?, agencyID: String?, year: Int?, source: String) {
    self.agency = agency
    self.agencyID = agencyID
    self.year = year
    self.source = source
  }

  /// The id of the organ where its region is decided, so that equal ids mean one organ; nil where it
  /// is not.
  public var decidedAgencyID: String? {
    guard let agencyID, !agencyID.hasPrefix("unknown/") else { return nil }
    return agencyID
  }

  /// The subject of a report.
  public init(_ report: AnnualReport) {
    self.init(
      agency: report.agency?.name, agencyID: report.agency?.id, year: report.year,
      source: report.source.path)
  }
}
