import Findings
import Forms
import Reading

/// The writer of `repairs.csv`: every smallest correction of every finding that has one; a record is
/// a finding.
public struct RepairsCSV: CSVTable {
  private let findings: [Finding]

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    findings = tables.findings.findings.filter { !$0.corrections.isEmpty }
  }

  /// `repairs.csv`.
  public var file: OutputFile { .repairs }
  /// The number of findings with a correction.
  public var recordCount: Int { findings.count }

  /// Appends the rows of some findings.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    for finding in findings[records] {
      for (place, correction) in finding.corrections.enumerated() {
        for change in correction.changes {
          append(change, of: finding, place + 1, correction.plausibility, to: &writer)
        }
      }
    }
  }

  private func append(
    _ change: Correction.Change, of finding: Finding, _ number: Int, _ plausibility: Double,
    to writer: inout ByteWriter
  ) {
    writer.append(finding.id.text)
    for text in [finding.agency, finding.agencyID] {
      writer.comma()
      writer.append(field: text)
    }
    writer.comma()
    writer.append(optional: finding.year)
    writer.comma()
    writer.append(number)
    writer.comma()
    writer.append(finding.corrections.count)
    writer.comma()
    writer.append(share: plausibility)
    writer.comma()
    writer.append(change.cell.id)
    writer.comma()
    if let observed = change.observed { writer.append(observed) }
    writer.comma()
    writer.append(change.corrected)
    writer.comma()
    writer.append(change.difference)
    writer.comma()
    writer.append(field: change.slip)
    writer.comma()
    writer.append(field: finding.source)
    writer.endRow()
  }
}
