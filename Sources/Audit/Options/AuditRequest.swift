public import Checks
public import Findings
public import Intake
import Metrics
public import Reporting

/// The kinds of file that an audit writes on demand; the record of the run is always written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// The tables, and their description for programs.
  case csv
  /// The briefing.
  case md
}

/// Everything a user may ask of an audit.
public struct AuditRequest: Sendable {
  /// What to read.
  public var sources: SourceSelection
  /// The folder of the results.
  public var output: FilePath
  /// The checks to run.
  public var checks = CheckSelection()
  /// The least denominator of a share that is compared, at least 1.
  public var minimumCount = 20
  /// The least number of peers, at least 1.
  public var minimumPeers = 10
  /// The table of peer groups; nil for the groups by level and kind.
  public var peersFile: FilePath?
  /// The list of organs expected to report; nil where there is none.
  public var rosterFile: FilePath?
  /// Under which id the report of an organ stands.
  public var aliases = OrganAliases()
  /// The years in which a series starts anew.
  public var breaks = SeriesBreaks()
  /// The name of the configuration that was read; nil where there was none.
  public var configurationName: String?
  /// The formats to write.
  public var formats = Set(OutputFormat.allCases)
  /// The language of messages.
  public var language = Language.zh
  /// Whether tables begin with a byte-order mark.
  public var byteOrderMark = ByteOrderMark.written
  /// How many findings the briefing shows.
  public var topFindings = 200
  /// Whether every source is hashed.
  public var hashing = SourceHashing.omitted
  /// The number of workers.
  public var workers = availableProcessorCount()
  /// The command line, for the record of the run.
  public var arguments: [String] = []

  /// Asks for an audit with every default.
  public init(sources: SourceSelection, output: FilePath) {
    self.sources = sources
    self.output = output
  }
}

extension AuditRequest {
  /// What `minimumCount` and `minimumPeers` may be.
  public static let gateRange = ComparisonGates.range

  /// The gates of comparisons.
  var gates: ComparisonGates {
    ComparisonGates(minimumCount: minimumCount, minimumPeers: minimumPeers)
  }

  /// Whether texts must be put by because they cannot be read again when checks compare them.
  var needsArchive: Bool { sources.readsTexts && checks.checks.contains(where: \.readsTextsAgain) }

  /// What of the request decides the bytes of the results.
  var settings: RunSettings {
    RunSettings(
      version: Release.version, ruleset: Release.ruleset, language: language,
      byteOrderMark: byteOrderMark, topFindings: topFindings, options: options)
  }

  /// The options that change the results, without any folder of this machine.
  private var options: [JSONValue.Member] {
    let formats = OutputFormat.allCases.filter(formats.contains)
    return [
      JSONValue.Member("select", .array(checks.selected.map(JSONValue.string))),
      JSONValue.Member("ignore", .array(checks.ignored.map(JSONValue.string))),
      JSONValue.Member("exclude", .array(sources.excluded.map { .string($0.printed) })),
      JSONValue.Member("min-n", .integer(minimumCount)),
      JSONValue.Member("min-peers", .integer(minimumPeers)),
      JSONValue.Member("peers", JSONValue(peersFile?.components.last?.printed)),
      JSONValue.Member("roster", JSONValue(rosterFile?.components.last?.printed)),
      JSONValue.Member("config", JSONValue(configurationName)),
      JSONValue.Member("top", .integer(topFindings)),
      JSONValue.Member("format", .array(formats.map { .string($0.rawValue) })),
    ]
  }
}
