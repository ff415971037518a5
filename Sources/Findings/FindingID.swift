/// The stable id of a finding: the same fault in the next run has the same id.
///
/// It is `GJ-` and the first 16 hexadecimal digits of the SHA-256 of
/// `check_id|agency_id|year|claim`. The year is empty where it is unknown. Where the agency is
/// unknown, the path of the source stands in its place, so that two reports that nobody signed do
/// not share an id. Line numbers, values and ranks take no part.
public struct FindingID: Hashable, Sendable {
  /// The printed id, such as `GJ-7c1e04a95b20d3f6`.
  public let text: String

  /// Derives the id of a claim that a check makes about an organ's year.
  ///
  /// - Parameters:
  ///   - claim: What is claimed about: a cell id, a metric, or section, subject and ordinal.
  ///   - occurrence: 1 for the first finding of a run with this claim. A later one, such as that of
  ///     a second file for the same agency and year, adds `#2`, `#3` … to the claim.
  public init(checkID: String, subject: Subject, claim: String, occurrence: Int = 1) {
    let agency = subject.agencyID ?? subject.source
    let year = subject.year.map(String.init) ?? ""
    let ordinal = occurrence == 1 ? "" : "#\(occurrence)"
    let digest = SHA256Digest(of: "\(checkID)|\(agency)|\(year)|\(claim)\(ordinal)")
    text = "GJ-" + digest.hexadecimal.prefix(16)
  }
}

extension FindingID: Comparable {
  /// Ids compare as their printed form does.
  public static func < (a: FindingID, b: FindingID) -> Bool { a.text < b.text }
}

extension FindingID: CustomStringConvertible {
  /// The printed id.
  public var description: String { text }
}
