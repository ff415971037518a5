import Agencies
public import Findings
import Forms
public import Intake
public import Metrics
import Reading

/// All reports with their metrics and scores, as checks of figures against peers and years see them.
public struct ScoredPanel: Sendable {
  /// The metrics beside their peers.
  public let metrics: MetricTable
  /// The scores and the figures that stand out.
  public let scores: ReportScores
  /// Each organ against its year before.
  public let changes: YearOverYear

  private let sources: [String]
  private let text: @Sendable (Int) -> SourceText?

  /// Creates a panel of scored reports.
  ///
  /// - Parameters:
  ///   - changes: Each organ against its year before; computed where nil.
  ///   - sources: The path of each row's source.
  ///   - text: Gives the text that a row was taken from; nil where it can no longer be had.
  public init(
    _ metrics: MetricTable, _ scores: ReportScores, changes: YearOverYear? = nil, sources: [String],
    text: @escaping @Sendable (Int) -> SourceText?
  ) {
    precondition(sources.count == metrics.panel.rowCount, "\(sources.count) sources")
    self.metrics = metrics
    self.scores = scores
    self.changes = changes ?? YearOverYear(metrics.panel, gates: metrics.gates)
    self.sources = sources
    self.text = text
  }

  /// The values.
  public var panel: Panel { metrics.panel }

  /// Whom a row is about.
  func subject(_ row: RowIndex) -> Subject {
    let report = panel.report(row)
    return Subject(
      agency: report.agency?.name, agencyID: report.agency?.id, year: report.year,
      source: sources[row.position], position: report.source)
  }

  /// The lines that print some cells of a report; the text is read once more.
  func evidence(_ row: RowIndex, _ cells: [Cell]) -> [Evidence] {
    guard let source = text(row.position), source.digest == panel.report(row).textDigest else {
      return []
    }
    var reader = ReportReader()
    do throws(ReadingError) {
      let report = try reader.read(source)
      return cells.compactMap { cell in
        report.cells.figure(cell).map { Evidence(report.source, $0.span) }
      }
    } catch { return [] }
  }

  /// A cell as a message names it.
  func label(_ cell: Cell, _ row: RowIndex) -> LocalizedText {
    let edition = panel.report(row).edition
    return LocalizedText(zh: cell.shortLabel(in: edition), en: cell.id)
  }

  /// Why nothing can be said of a report's figures; nil where something can.
  func hindrance(_ row: RowIndex) -> Verdict.Reason? {
    let report = panel.report(row)
    if report.agency == nil { return .agency }
    if report.year == nil { return .year }
    guard let group = panel.groupIndex(of: row) else { return .agency }
    return panel.rows(in: group).count < metrics.gates.minimumPeers ? .fewPeers : nil
  }

  /// Verdicts on all rows: what `find` gives for some, satisfied or undetermined for the rest.
  func verdicts(_ find: () -> [(row: RowIndex, discrepancy: Discrepancy)]) -> [SubjectVerdict] {
    let found = Dictionary(grouping: find(), by: \.row)
    return panel.rows.flatMap { row -> [SubjectVerdict] in
      if let entries = found[row] {
        return entries.map {
          SubjectVerdict(subject: subject(row), verdict: .violated($0.discrepancy))
        }
      }
      let verdict: Verdict = hindrance(row).map { .undetermined($0) } ?? .satisfied
      return [SubjectVerdict(subject: subject(row), verdict: verdict)]
    }
  }
}

/// What a check of the panel says of one report or group.
public struct SubjectVerdict: Sendable {
  /// Whom it is about.
  public let subject: Subject
  /// What is said.
  public let verdict: Verdict
}
