import Agencies
import Metrics

/// The writer of `changes.csv`; a record is an organ's pair of years, with one row for each metric.
public struct ChangesCSV: CSVTable {
  private let changes: YearOverYear
  private let pairs: [(previous: RowIndex, current: RowIndex)]

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    changes = tables.changes
    pairs = tables.changes.pairs
  }

  /// `changes.csv`.
  public var file: OutputFile { .changes }
  /// The number of pairs of years.
  public var recordCount: Int { pairs.count }

  /// Appends the rows of some pairs.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    var prefix = ByteWriter(capacity: 256)
    for pair in pairs[records] {
      let report = changes.panel.report(pair.current)
      prefix.removeAll()
      prefix.append(field: report.agency?.name)
      prefix.comma()
      prefix.append(field: report.agency?.id)
      prefix.comma()
      prefix.append(optional: report.year)
      prefix.comma()
      for metric in YearOverYear.metrics {
        writer.append(prefix)
        let change = changes.change(metric, from: pair.previous, to: pair.current)
        append(change, metric.metric, to: &writer)
      }
    }
  }

  private func append(_ change: Change, _ metric: Metric, to writer: inout ByteWriter) {
    writer.append(metric.id)
    for value in [change.previous, change.current, change.difference] {
      writer.comma()
      writer.append(value, of: metric.kind)
    }
    writer.comma()
    if let relative = change.relativeChange { writer.append(share: relative) }
    writer.comma()
    if let effect = change.effect { writer.append(effect, atMost: 4) }
    writer.comma()
    if let score = change.score { writer.append(score, atMost: 4) }
    writer.comma()
    writer.append(change.judgement.rawValue)
    writer.endRow()
  }
}
