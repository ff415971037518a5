public import Findings
public import Reporting

/// The forms in which reports are printed as they were read.
public enum ReadFormat: String, CaseIterable, Sendable {
  /// One JSON object a line.
  case ndjson
  /// The table of `cells.csv`.
  case csv
  /// An aligned table for the eye.
  case table
}

/// Everything a user may ask of reading alone.
public struct ReadRequest: Sendable {
  /// What to read.
  public var sources: SourceSelection
  /// How reports are printed.
  public var format = ReadFormat.ndjson
  /// What a line of NDJSON holds beyond the keys of every line.
  public var extras: ReportLineExtras = []
  /// Whether sources are hashed and the digests printed.
  public var hashing = SourceHashing.omitted
  /// Under which id the report of an organ stands.
  public var aliases = OrganAliases()
  /// The language of messages.
  public var language = Language.zh
  /// Whether a table begins with a byte-order mark.
  public var byteOrderMark = ByteOrderMark.written
  /// The number of workers.
  public var workers = availableProcessorCount()

  /// Asks for reading with every default.
  public init(sources: SourceSelection) { self.sources = sources }
}
