import Agencies
public import Findings

/// The organs that are expected to report, as a user lists them.
///
/// An organ may stand in several rows for ranges of years that do not overlap.
public struct Roster: Sendable {
  /// A row: one organ, and the years for which its report is expected.
  public struct Entry: Hashable, Sendable {
    /// The id of the organ.
    public let agencyID: String
    /// The name of the organ; nil where the row gives none.
    public let agency: String?
    /// The id of the government whose report adds up its figures: as the row gives it, else as the
    /// id implies it; nil for a province.
    public let parentID: String?
    /// The years for which it is expected; all where no bound is given.
    public let years: ClosedRange<Int>
    /// The row, quoted.
    public let evidence: Evidence

    /// Creates a row.
    ///
    /// - Parameters:
    ///   - parentID: Nil where the id implies it.
    ///   - years: The years for which a report is expected.
    public init(
      agencyID: String, agency: String? = nil, parentID: String? = nil,
      years: ClosedRange<Int> = .min ... .max, evidence: Evidence
    ) {
      self.agencyID = agencyID
      self.agency = agency
      self.parentID = parentID ?? AgencyID(agencyID)?.parentID
      self.years = years
      self.evidence = evidence
    }
  }

  /// The name that the file is printed under, as the source of findings.
  public let source: String
  /// The rows, in the order of the file.
  public let entries: [Entry]

  private let byOrgan: [String: [Entry]]
  private let byParent: [String: [Entry]]

  /// Creates a roster.
  ///
  /// - Complexity: O(n) in the number of rows.
  public init(source: String, entries: [Entry]) {
    self.source = source
    self.entries = entries
    var byOrgan: [String: [Entry]] = [:]
    var byParent: [String: [Entry]] = [:]
    for entry in entries {
      byOrgan[entry.agencyID, default: []].append(entry)
      if let parent = entry.parentID { byParent[parent, default: []].append(entry) }
    }
    self.byOrgan = byOrgan
    self.byParent = byParent
  }

  /// The rows of an organ, in the order of the file; none where it is not listed.
  public func entries(of agencyID: String) -> [Entry] { byOrgan[agencyID, default: []] }

  /// Whether the roster lists an organ, for whatever year.
  public func lists(_ agencyID: String) -> Bool { byOrgan[agencyID] != nil }

  /// The organs below a government that are expected to report for a year, in the order of the file.
  public func children(of parentID: String, year: Int) -> [Entry] {
    byParent[parentID, default: []].filter { $0.years.contains(year) }
  }
}
