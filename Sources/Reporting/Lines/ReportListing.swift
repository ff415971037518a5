public import Findings
public import Metrics

/// The aligned table of `gouji read --format table`.
public struct ReportListing: Sendable {
  /// Creates an empty listing.
  public init() {}
  /// Adds a report.
  public mutating func add(_ report: AgencyYear, source: String) {}
  /// Adds a file that gave no report.
  public mutating func add(_ failure: FileFailure, source: String) {}
  /// Appends the table; columns are as wide as their widest entry.
  public func append(in language: Language, to writer: inout ByteWriter) {}
}
