import Agencies
import Metrics
import Reading

/// The writer of `metrics.csv`; a record is a report, with one row for each metric.
public struct MetricsCSV: CSVTable {
  private let table: MetricTable
  private let names: [[UInt8]]
  private let kinds: [Metric.Kind]
  private let judgements: [[UInt8]]

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    table = tables.metrics
    names = Metric.catalogue.map { Array(",\($0.id),".utf8) }
    kinds = Metric.catalogue.map(\.kind)
    judgements = PeerJudgement.allCases.map { Array($0.name.utf8) }
  }

  /// `metrics.csv`.
  public var file: OutputFile { .metrics }
  /// The number of reports.
  public var recordCount: Int { table.panel.rowCount }

  /// Appends the rows of some reports.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    var prefix = ByteWriter(capacity: 256)
    for position in records {
      let row = RowIndex(position)
      prefix.removeAll()
      prefix.append(organOf: row, in: table.panel)
      for metric in MetricIndex.all {
        writer.append(prefix)
        writer.append(names[metric.position])
        append(table[row, metric], to: &writer)
        writer.endRow()
      }
    }
  }

  private func append(_ row: MetricRow, to writer: inout ByteWriter) {
    let kind = kinds[row.metric.position]
    if let numerator = row.numerator { writer.append(numerator) }
    writer.comma()
    if let denominator = row.denominator { writer.append(denominator) }
    writer.comma()
    writer.append(row.value, of: kind)
    writer.comma()
    let interval = kind == .share ? row.interval95 : nil
    if let interval { writer.append(share: interval.lowerBound) }
    writer.comma()
    if let interval { writer.append(share: interval.upperBound) }
    writer.comma()
    writer.append(row.peerMedian, of: kind)
    writer.comma()
    writer.append(optional: row.rank)
    writer.comma()
    writer.append(optional: row.peers)
    writer.comma()
    if let z = row.z { writer.append(z, atMost: 4) }
    writer.comma()
    if let z = row.zAdjusted { writer.append(z, atMost: 4) }
    writer.comma()
    if let q = row.qValue { writer.append(probability: q) }
    writer.comma()
    writer.append(judgements[Int(row.judgement.rawValue)])
  }
}

extension ByteWriter {
  /// Appends `agency,agency_id,year,peer_group` of a report.
  mutating func append(organOf row: RowIndex, in panel: Panel) {
    let report = panel.report(row)
    append(field: report.agency?.name)
    comma()
    append(field: report.agency?.id)
    comma()
    append(optional: report.year)
    comma()
    append(field: panel.group(of: row)?.name)
  }

  /// Appends the value of a metric where there is one: shares with four places, other numbers with
  /// at most six.
  mutating func append(_ value: Double?, of kind: Metric.Kind) {
    guard let value else { return }
    switch kind {
    case .share: append(share: value)
    case .ratio, .count: append(value, atMost: 6)
    }
  }
}
