import Findings
import Metrics

/// The counts that open the briefing and the record of the run.
struct AuditSummary {
  /// Files that gave no report.
  let failedFiles: Int
  /// Cells that could not be read.
  let unreadCells: Int
  /// Reports of which every cell was read.
  let fullyRead: Int
  /// Open findings of each level.
  let open: [Level: Int]
  /// Findings reviewed and accepted.
  let accepted: Int
  /// The years of the reports, in order.
  let years: [Int]

  init(_ tables: AuditTables) {
    failedFiles = tables.sources.count - tables.reports.count
    unreadCells = tables.unread.count { row in
      if case .cell = row.problem { true } else { false }
    }
    fullyRead = tables.reports.count { $0.unreadCount == 0 }
    var open: [Level: Int] = [:]
    var accepted = 0
    for finding in tables.findings.findings {
      switch finding.status {
      case .open: open[finding.level, default: 0] += 1
      case .accepted: accepted += 1
      }
    }
    self.open = open
    self.accepted = accepted
    years = Set(tables.reports.compactMap(\.year)).sorted()
  }

  /// The number of open findings of a level.
  func count(_ level: Level) -> Int { open[level, default: 0] }
  /// The number of open findings.
  var openFindings: Int { open.values.reduce(0, +) }
}
