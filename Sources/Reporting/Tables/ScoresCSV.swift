import Metrics

/// The writer of `scores.csv`; a record is a report, left out where neither organ nor year is known.
public struct ScoresCSV: CSVTable {
  private let panel: Panel
  private let distances: OutlierScores
  private let scores: ReportScores

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    panel = tables.metrics.panel
    distances = tables.distances
    scores = tables.scores
  }

  /// `scores.csv`.
  public var file: OutputFile { .scores }
  /// The number of reports.
  public var recordCount: Int { panel.rowCount }

  /// Appends the rows of some reports.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    for position in records {
      let row = RowIndex(position)
      let report = panel.report(row)
      // Its row would be empty: nobody reports, for no year, and so nothing is scored.
      if report.agency == nil && report.year == nil { continue }
      writer.append(organOf: row, in: panel)
      append(scores[row], distances[row], to: &writer)
      writer.endRow()
    }
  }

  private func append(
    _ score: ReportScore?, _ distance: OutlierScore?, to writer: inout ByteWriter
  ) {
    for value in [score?.score, distance?.distance, distance?.cutoff] {
      writer.comma()
      if let value { writer.append(value, atMost: 4) }
    }
    for value in [score?.pValue, score?.qValue] {
      writer.comma()
      if let value { writer.append(probability: value) }
    }
    let drivers = score?.drivers ?? []
    for place in 0..<3 {
      writer.comma()
      if place < drivers.count { writer.append(drivers[place].id) }
    }
  }
}
