import Intake
import Checks
import Findings
import Metrics
import Reporting

/// The main job: read, check, compare, score, rank and write.
public enum Audit {
  /// Audits what a request names and writes the results into its folder.
  ///
  /// - Throws: Whatever lies outside the reports: a wrong path, a full disk. A report that cannot be
  ///   read is no such thing; it becomes a row of the results.
  public static func run(
    _ request: AuditRequest, observer: @escaping AuditObserver
  ) throws(AuditError) -> AuditResult {
    var steps = StepClock(observer)
    steps.begin(.list)
    let peers = try request.peersFile.map(PeersFile.read)
    var roster: RosterFile?
    if let path = request.rosterFile {
      roster = try RosterFile.read(path, aliases: request.aliases)
    }
    var stream = try SourceStream(request.sources, order: .byName)
    for warning in stream.warnings { observer(.warning(warning)) }
    var folder = try OutputFolder(replacing: request.output)

    steps.begin(.read)
    let archive = try request.needsArchive ? folder.makeArchive() : nil
    var corpus = try Corpus(reading: &stream, request, archive: archive, observer: observer)
    if corpus.sources.isEmpty {
      throw .noCandidates(paths: request.sources.paths.map(\.printed), others: nil)
    }
    for note in UnusedNames.notes(in: corpus, peers: peers, aliases: request.aliases) {
      observer(.warning(note))
    }
    steps.begin(.check)
    corpus.check(request, roster: roster, texts: stream, archive: archive)

    steps.begin(.measure)
    let panel = Panel(
      corpus.reports, peers: peers ?? PeerGroups(), seriesStarts: request.breaks.years,
      inconsistentCells: corpus.inconsistentCells())
    let metrics = MetricTable(panel, gates: request.gates)
    steps.begin(.compare)
    let changes = YearOverYear(
      panel, gates: request.gates,
      spread: { WorkSpread.run($0, workers: request.workers, $1) })
    let distances = OutlierScores(metrics)
    let scores = ReportScores(
      panel, identityCauses: corpus.identityCauses(in: panel), gates: request.gates,
      spread: { WorkSpread.run($0, workers: request.workers, $1) })
    corpus.check(
      metrics, scores, changes, with: request.checks.checks, texts: stream, archive: archive)
    corpus.completeDigests(from: stream)
    steps.begin(.rank)
    let findings = corpus.takeFindings(in: panel)

    steps.begin(.write)
    let tables = AuditTables(
      sources: corpus.sources, metrics: metrics, changes: changes, distances: distances,
      scores: scores, findings: findings, unread: corpus.unread, digests: corpus.digests,
      tally: corpus.tally,
      settings: request.settings)
    try ResultWriter(tables, request, roster: roster).write(into: folder, clock: steps)
    try folder.commit()
    return AuditResult(tables, request)
  }
}
