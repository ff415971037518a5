public import Findings
public import Metrics

/// Everything a run found, as all writers receive it.
public struct AuditTables: Sendable {
  /// The printed path of each source, in the order of the sources; `AgencyYear.source` and
  /// `UnreadRow.source` are positions here. Files that could not be read are among them.
  public let sources: [String]
  /// Every metric of every report; its panel holds the reports.
  public let metrics: MetricTable
  /// Each organ against its year before.
  public let changes: YearOverYear
  /// How far each report lies from its peers.
  public let distances: OutlierScores
  /// How suspicious each report is.
  public let scores: ReportScores
  /// The findings, ranked.
  public let findings: FindingsTable
  /// The files and cells that could not be read, by source and then in the order of the form.
  public let unread: [UnreadRow]
  /// The digests of sources: at least of those with findings.
  public let digests: [SourceKey: SHA256Digest]
  /// How often checks and identities were satisfied, violated or undetermined.
  public let tally: Tally
  /// What the user asked for.
  public let settings: RunSettings

  /// Creates the tables of a run.
  ///
  /// - Precondition: sources named in reports and unread rows exist.
  public init(
    sources: [String], metrics: MetricTable, changes: YearOverYear, distances: OutlierScores,
    scores: ReportScores, findings: FindingsTable, unread: [UnreadRow],
    digests: [SourceKey: SHA256Digest], tally: Tally, settings: RunSettings
  ) {
    self.sources = sources
    self.metrics = metrics
    self.changes = changes
    self.distances = distances
    self.scores = scores
    self.findings = findings
    self.unread = unread
    self.digests = digests
    self.tally = tally
    self.settings = settings
  }

  /// The reports, in the order of the sources.
  public var reports: [AgencyYear] { metrics.panel.reports }
}
