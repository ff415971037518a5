public import Checks
public import Findings
import Glibc
public import Intake

/// What a user keeps in `gouji.toml`: options that the command line overrides, and facts about organs.
public struct Configuration: Sendable {
  /// The language of messages; nil where the file does not say.
  public var language: Language?
  /// The least denominator of a share that is compared.
  public var minimumCount: Int?
  /// The least number of peers.
  public var minimumPeers: Int?
  /// The table of peer groups; a relative path is taken from the folder of the file.
  public var peersFile: FilePath?
  /// The list of organs expected to report; a relative path is taken from the folder of the file.
  public var rosterFile: FilePath?
  /// The beginnings of the ids of checks to run.
  public var selected: [String] = []
  /// The beginnings of the ids of checks to leave out.
  public var ignored: [String] = []
  /// Other names of organs.
  public var aliases = OrganAliases()
  /// Years in which a series starts anew because of a merger.
  public var breaks = SeriesBreaks()
  /// The name of the file it was read from, without its folder; nil where there was none.
  public var fileName: String?

  /// The file that is read where none is named.
  public static let defaultPath: FilePath = "gouji.toml"

  /// No configuration: every option keeps its default.
  public init() {}

  /// The configuration of a file.
  ///
  /// - Throws: `optionFile` where it cannot be read, `configurationLine` for a key that is unknown or
  ///   a value that is not as it must be.
  public static func read(_ path: FilePath) throws(AuditError) -> Configuration {
    try ConfigurationFile.read(path)
  }

  /// The configuration of this folder; none where it has no such file.
  public static func readDefault() throws(AuditError) -> Configuration {
    defaultPath.status(.ofTarget) != nil ? try read(defaultPath) : Configuration()
  }
}

extension AuditRequest {
  /// Takes every option that a configuration sets.
  ///
  /// - Throws: `unknownCheck` for the beginning of an id that no check has.
  public mutating func apply(_ configuration: Configuration) throws(AuditError) {
    checks = try CheckSelection(
      selecting: configuration.selected, ignoring: configuration.ignored)
    if let count = configuration.minimumCount { minimumCount = count }
    if let count = configuration.minimumPeers { minimumPeers = count }
    peersFile = configuration.peersFile
    rosterFile = configuration.rosterFile
    aliases = configuration.aliases
    breaks = configuration.breaks
    configurationName = configuration.fileName
  }
}
