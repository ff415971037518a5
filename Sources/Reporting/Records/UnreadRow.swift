public import Findings
public import Forms
public import Intake
public import Reading

/// A file or a cell that could not be read.
public struct UnreadRow: Sendable {
  /// The position of the source in `AuditTables.sources`.
  public let source: Int
  /// The stable id of the organ; nil where it is unknown.
  public let agencyID: String?
  /// The year reported on; nil where it is unknown.
  public let year: Int?
  /// What could not be read, and why.
  public let problem: Problem

  /// What could not be read.
  public enum Problem: Sendable {
    /// A cell, with the place where to look.
    case cell(Cell, UnreadCode, SourcePosition)
    /// A whole file.
    indirect case file(FileFailure)
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
