public import Findings
public import Reading

/// What a line of `gouji read` holds beyond the keys that every line has.
public struct ReportLineExtras: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The place of every printed number.
  public static let provenance = ReportLineExtras(rawValue: 1)
}

extension ByteWriter {
  /// Appends a report as one line of NDJSON, with its line end.
  ///
  /// - Parameter digest: The digest of the original file; nil leaves the key out.
  public mutating func append(
    line report: AnnualReport, extras: ReportLineExtras = [], digest: SHA256Digest? = nil
  ) {
  }

  /// Appends the error object of a file that gave no report, with its line end.
  public mutating func append(
    line failure: FileFailure, source: String, in language: Language
  ) {
  }
}
