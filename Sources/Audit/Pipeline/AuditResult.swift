public import Findings
import Intake
import Metrics
import Reporting

/// What came of an audit, for the few lines that a user reads first.
public struct AuditResult: Sendable {
  /// How many sources gave a report.
  public let reportCount: Int
  /// How many sources gave none.
  public let failedCount: Int
  /// How many cells of the reports could not be read.
  public let unreadCellCount: Int
  /// How many identities of the forms were tried, and how many held.
  public let identities: Tally.Counts
  /// The number of findings of each level.
  public let findings: [Level: Int]
  /// The file to open first; nil where only the record of the run was written.
  public let firstFile: String?

  init(_ tables: AuditTables, _ request: AuditRequest) {
    reportCount = tables.reports.count
    failedCount = tables.sources.count - tables.reports.count
    unreadCellCount = tables.reports.reduce(0) { $0 + $1.unreadCount }
    identities = tables.tally.allIdentities
    var findings: [Level: Int] = [:]
    for level in Level.allCases { findings[level] = tables.findings.count(of: level) }
    self.findings = findings
    let first: OutputFile? =
      if request.formats.contains(.md) { .briefing } else if request.formats.contains(.csv) {
        .findings
      } else { nil }
    firstFile = first.map { request.output.printed + "/" + $0.fileName }
  }

  /// The number of findings of a level or above it.
  public func count(atLeast level: Level) -> Int {
    findings.reduce(0) { $1.key >= level ? $0 + $1.value : $0 }
  }
}
