public import Findings
public import Forms
public import Intake
public import Reading

/// A file, a cell or words of a narrative that could not be read.
public struct UnreadRow: Sendable {
  /// The position of the source in `AuditTables.sources`.
  public let source: Int
  /// The stable id of the organ; nil where it is unknown.
  public let agencyID: String?
  /// The year reported on; nil where it is unknown.
  public let year: Int?
  /// What could not be read, and why.
  public let problem: Problem

  /// The same row of a source with another position.
  public func at(source: Int) -> UnreadRow {
    UnreadRow(source: source, agencyID: agencyID, year: year, problem: problem)
  }

  /// What could not be read.
  public enum Problem: Sendable {
    /// A cell, with the place where to look.
    case cell(Cell, UnreadCode, SourcePosition)
    /// A whole file.
    indirect case file(FileFailure)
    /// Words of the narrative whose reading is in doubt, with what followed from it.
    indirect case wording(DoubtfulWording)
  }

  /// Creates a row.
  public init(source: Int, agencyID: String? = nil, year: Int? = nil, problem: Problem) {
    self.source = source
    self.agencyID = agencyID
    self.year = year
    self.problem = problem
  }
}

/// Why a file gave no report.
public struct FileFailure: Hashable, Sendable {
  /// The code, such as `no_tables`.
  public let code: String
  /// What happened, and what to do about it.
  public let reason: LocalizedText
  /// Where in the file; nil where no place is known.
  public let position: SourcePosition?

  /// Creates a failure.
  public init(code: String, reason: LocalizedText, position: SourcePosition? = nil) {
    self.code = code
    self.reason = reason
    self.position = position
  }
}

/// Words of a narrative that disagree with the other figures of most reports that use them, so that
/// they are more likely misread than wrong each time.
public struct DoubtfulWording: Hashable, Sendable {
  /// The check that would have raised a finding.
  public let checkID: String
  /// The words, with their place.
  public let quote: Evidence
  /// In how many reports of the corpus the words agree with the other figures.
  public let agreeing: Int
  /// In how many they do not.
  public let failing: Int

  /// Creates a doubtful wording.
  public init(checkID: String, quote: Evidence, agreeing: Int, failing: Int) {
    self.checkID = checkID
    self.quote = quote
    self.agreeing = agreeing
    self.failing = failing
  }

  /// The code of such a row.
  public static let code = "wording"

  /// Why nothing is said of the report.
  public var reason: LocalizedText {
    LocalizedText(
      zh: "“\(quote.quote)”这一措辞在本批 \(agreeing + failing) 份报告中有 \(failing) 份与其他数字不符，"
        + "多半是读法有误，不列为发现（\(checkID)）",
      en: "the wording of “\(quote.quote)” disagrees with other figures in \(failing) of "
        + "\(agreeing + failing) reports that use it: probably misread, so no finding (\(checkID))")
  }
}
