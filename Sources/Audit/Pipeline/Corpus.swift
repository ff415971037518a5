import Checks
import Findings
import Forms
import Metrics
import Reading
import Reporting

/// All reports of a run as they are kept: numbers, findings and what could not be read, no text.
struct Corpus {
  /// The names of the sources, in order.
  var sources: [String] = []
  /// The reports, in the order of the sources.
  var reports: [AgencyYear] = []
  /// What checks of the corpus look at, in the same order.
  var filings: [Filing] = []
  /// The findings so far.
  var findings: [Finding] = []
  /// What could not be read.
  var unread: [UnreadRow] = []
  /// The digests that were taken.
  var digests: [SourceKey: SHA256Digest] = [:]
  /// The verdicts.
  private(set) var tally = Tally()
  /// Where the texts of the filings were put by, in the same order; empty where they were not.
  var places: [TextArchive.Place] = []

  /// Reads and checks all sources.
  ///
  /// - Parameter archive: Where texts are put by that cannot be read again; nil where they can.
  init(
    reading stream: inout SourceStream, _ request: AuditRequest, archive: TextArchive?,
    observer: @escaping AuditObserver
  ) throws(AuditError) {
    // A text that came through a pipe cannot be read again when a check of the corpus cites it.
    let hashing = request.sources.readsTexts ? .hashed : request.hashing
    let checker = ReportChecker(
      checks: request.checks.checks, hashing: hashing, archive: archive, aliases: request.aliases)
    let progress = ProgressCounter(total: stream.total, observer: observer)
    let checkers = try OrderedPipeline<SourceStream.Group, ReportChecker, [CheckedReport]>.run(
      states: Array(repeating: checker, count: request.workers),
      take: { () throws(AuditError) in try stream.next() },
      work: { checker, group in
        let reports = group.sources.enumerated().map { offset, source in
          checker.check(source, position: group.first + offset)
        }
        progress.add(done: reports.count, failed: reports.count { $0.record == nil })
        return reports
      },
      hand: { (reports: [CheckedReport]) throws(AuditError) in
        for report in reports { try self.add(report) }
      })
    for checker in checkers { tally += checker.tally }
    if request.sources.readsTexts { sortByName() }
    if let note = noteOnNames { observer(.warning(note)) }
  }

  private mutating func add(_ report: CheckedReport) throws(AuditError) {
    if let place = report.place { places.append(try place.get()) }
    if let record = report.record {
      reports.append(record.report)
      filings.append(record.filing)
    }
    findings += report.findings
    unread += report.unread
    if let digest = report.digest { digests[.position(sources.count)] = digest }
    sources.append(report.name)
  }

  /// Runs the checks that look at all reports together.
  ///
  /// - Parameter roster: The organs expected to report, where a user lists them.
  mutating func check(
    _ request: AuditRequest, roster: RosterFile?, texts stream: SourceStream, archive: TextArchive?
  ) {
    let workers = request.workers
    let places = places
    let names = filings.map(\.subject.source)
    let positions = reports.map(\.source)
    let corpus = FiledCorpus(
      filings, roster: roster?.roster, breaks: request.breaks,
      spread: { count, body in WorkSpread.run(count, workers: workers, body) },
      text: { index in
        if let archive { return archive.text(at: places[index], path: names[index]) }
        return stream.text(at: positions[index])
      })
    reviewIdentities(request.checks.checks, in: corpus)
    findings += request.checks.checks.findings(in: corpus, tally: &tally)
    if let roster { digests[.name(roster.name)] = roster.digest }
    withdrawDoubtful()
    findings = findings.withoutEchoes
    filings = []
  }

  /// Runs the checks that look at scored reports.
  mutating func check(
    _ metrics: MetricTable, _ scores: ReportScores, _ changes: YearOverYear, with checks: [Check],
    texts stream: SourceStream, archive: TextArchive?
  ) {
    let places = places
    let names = reports.map { sources[$0.source] }
    let positions = reports.map(\.source)
    let panel = ScoredPanel(
      metrics, scores, changes: changes, sources: names,
      text: { index in
        if let archive { return archive.text(at: places[index], path: names[index]) }
        return stream.text(at: positions[index])
      })
    findings += checks.findings(in: panel, tally: &tally)
    self.places = []
  }

  /// Looks once more at failed identities of reports whose organ's other years are in the corpus.
  private mutating func reviewIdentities(_ checks: [Check], in corpus: FiledCorpus) {
    let families = Set(Identity.Family.allCases.map(\.rawValue))
    let failed = Set(findings.filter { families.contains($0.checkID) }.map(\.subject.sourceKey))
    let reviewed = checks.reviewedIdentities(in: corpus, of: failed)
    if reviewed.isEmpty { return }
    let keys = Set(reviewed.map(\.source))
    findings.removeAll {
      families.contains($0.checkID) && keys.contains($0.subject.sourceKey)
    }
    for (_, found) in reviewed { findings += found }
  }

  /// Takes back what follows from wordings that are more likely misread than wrong each time.
  private mutating func withdrawDoubtful() {
    let wordings = tally.wordings
    let isDoubtful = findings.map { $0.wording.map(wordings.isDoubtful) == true }
    if !isDoubtful.contains(true) { return }
    var kept: [Finding] = []
    for (finding, isDoubtful) in zip(findings, isDoubtful) {
      guard isDoubtful, let wording = finding.wording, let quote = finding.evidence.first,
        let position = finding.subject.position
      else {
        kept.append(finding)
        continue
      }
      tally.withdraw(violationOf: finding.checkID)
      let counts = wordings.counts(of: wording)
      unread.append(
        UnreadRow(
          source: position, agencyID: finding.agencyID, year: finding.year,
          problem: .wording(
            DoubtfulWording(
              checkID: finding.checkID, quote: quote, agreeing: counts.agreeing,
              failing: counts.failing))))
    }
    findings = kept
    unread.sort { $0.source < $1.source }
  }

  /// The cells that stand in failed identities, by the position of the report among `reports`.
  func inconsistentCells() -> [Int: Set<Cell>] {
    var bySource: [SourceKey: Set<Cell>] = [:]
    for finding in findings {
      for id in finding.identities {
        bySource[finding.subject.sourceKey, default: []].formUnion(Identity.cells(ofID: id))
      }
    }
    if bySource.isEmpty { return [:] }
    var cells: [Int: Set<Cell>] = [:]
    for (position, report) in reports.enumerated() {
      if let found = bySource[.position(report.source)] { cells[position] = found }
    }
    return cells
  }

  /// The cells that failed identities are put down to, by report.
  func identityCauses(in panel: Panel) -> [RowIndex: IdentityCauses] {
    let families = Set(Identity.Family.allCases.map(\.rawValue))
    var bySource: [SourceKey: [Finding]] = [:]
    for finding in findings where families.contains(finding.checkID) {
      bySource[finding.subject.sourceKey, default: []].append(finding)
    }
    if bySource.isEmpty { return [:] }
    var causes: [RowIndex: IdentityCauses] = [:]
    for row in panel.rows {
      guard let found = bySource[.position(panel.report(row).source)] else { continue }
      causes[row] = IdentityCauses(found)
    }
    return causes
  }

  /// Takes the digests of sources that only a check of the corpus cites; they are read again.
  mutating func completeDigests(from stream: SourceStream) {
    for case let position? in Set(findings.map(\.subject.position)) {
      if digests[.position(position)] != nil { continue }
      digests[.position(position)] = stream.digest(at: position)
    }
  }

  /// The findings with the peer groups of their organs and their priorities, in their order; they are
  /// kept no longer.
  mutating func takeFindings(in panel: Panel) -> FindingsTable {
    var groups: [SourceKey: String] = [:]
    for row in panel.rows {
      guard let group = panel.group(of: row) else { continue }
      groups[.position(panel.report(row).source)] = group.name
    }
    for index in findings.indices {
      if let group = groups[findings[index].subject.sourceKey] { findings[index].peerGroup = group }
    }
    var scale = PriorityScale(panel)
    for index in findings.indices {
      findings[index].priority = scale.priority(of: findings[index])
    }
    let table = FindingsTable(findings)
    findings = []
    return table
  }
}

extension Identity {
  /// The cells of an identity by its id, such as `SUM301:granted`, those of both editions.
  fileprivate static func cells(ofID id: String) -> Set<Cell> {
    var cells: Set<Cell> = []
    for edition in Edition.allCases {
      for identity in all(in: edition) where identity.id == id { cells.formUnion(identity.cells) }
    }
    return cells
  }
}
