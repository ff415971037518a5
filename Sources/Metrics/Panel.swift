public import Forms
public import Reading

/// The position of a report in a `Panel`.
public struct RowIndex: Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let position: Int

  /// The index at a position.
  public init(_ position: Int) { self.position = position }

  /// Indices compare in the order of the rows.
  public static func < (a: RowIndex, b: RowIndex) -> Bool { a.position < b.position }
}

/// The position of a comparison group in `Panel.groups`.
public struct GroupIndex: Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let position: Int

  /// The index at a position.
  public init(_ position: Int) { self.position = position }

  /// Indices compare in the order of the groups.
  public static func < (a: GroupIndex, b: GroupIndex) -> Bool { a.position < b.position }
}

/// Every metric of every report: agencies × years in rows, metrics in columns.
///
/// Columns are stored one behind the other, as BLAS wants them; row `r` of metric `m` lies at
/// `m · rowCount + r`. Numerators and denominators are exact, values are doubles with NaN for none.
/// A row knows its organ and year through `reports`; nothing else in the buffers does.
public struct Panel: Sendable {
  /// The reports, one for each row.
  public let reports: [AgencyYear]
  /// The comparison groups, ordered by name and year.
  public let groups: [ComparisonGroup]
  /// The values, column-major; NaN where there is none.
  public let values: [Double]

  /// By row, the cells that stand in identities that fail; most rows have none.
  let inconsistentCells: [Int: Set<Cell>]
  let numerators: [Int64]
  let denominators: [Int64]
  let alignment: PanelAlignment

  /// The code of a missing numerator or denominator.
  static let missing = Int64.min

  /// Computes the panel.
  ///
  /// - Parameters:
  ///   - seriesStarts: The years in which an organ's series starts anew and is not compared with the
  ///     year before, by its id.
  ///   - inconsistentCells: By the position of the report, the cells that stand in identities that fail.
  /// - Complexity: O(reports × cells of the catalogue).
  public init(
    _ reports: [AgencyYear], peers: PeerGroups = PeerGroups(),
    seriesStarts: [String: Set<Int>] = [:], inconsistentCells: [Int: Set<Cell>] = [:]
  ) {
    let rows = reports.count
    let size = rows * Metric.catalogue.count
    var numerators = [Int64](repeating: Self.missing, count: size)
    var denominators = [Int64](repeating: Self.missing, count: size)
    var values = [Double](repeating: .nan, count: size)
    let tables = Edition.allCases.map(OperandTable.init)
    let kinds = Metric.catalogue.map(\.kind)
    for row in 0..<rows {
      let report = reports[row]
      let table = tables[Int(report.edition.rawValue)]
      for column in kinds.indices {
        let numerator = table.value(of: 2 * column, in: report)
        let denominator = table.value(of: 2 * column + 1, in: report)
        let offset = column * rows + row
        if let numerator { numerators[offset] = numerator.millionths }
        if let denominator { denominators[offset] = denominator.millionths }
        if let value = kinds[column].value(numerator, over: denominator) { values[offset] = value }
      }
    }
    self.reports = reports
    self.inconsistentCells = inconsistentCells
    self.numerators = numerators
    self.denominators = denominators
    self.values = values
    alignment = PanelAlignment(reports, peers: peers, seriesStarts: seriesStarts)
    groups = alignment.groups
  }

  /// The number of reports.
  public var rowCount: Int { reports.count }

  /// The rows, in order.
  public var rows: [RowIndex] { reports.indices.map(RowIndex.init) }

  /// The report of a row.
  public func report(_ row: RowIndex) -> AgencyYear { reports[row.position] }

  /// The exact numerator; nil where an operand is not printed.
  public func numerator(_ metric: MetricIndex, _ row: RowIndex) -> Quantity? {
    quantity(numerators[offset(metric, row)])
  }

  /// The exact denominator; nil where an operand is not printed, and for counts.
  public func denominator(_ metric: MetricIndex, _ row: RowIndex) -> Quantity? {
    quantity(denominators[offset(metric, row)])
  }

  /// The value; nil where an operand is not printed, where the denominator is not positive, and for
  /// a negative count.
  public func value(_ metric: MetricIndex, _ row: RowIndex) -> Double? {
    let value = values[offset(metric, row)]
    return value.isNaN ? nil : value
  }

  /// Whether a value cannot be relied on: an operand stands in an identity that fails, or the value is
  /// a share above its whole.
  ///
  /// Such a value is printed and takes no part in ranks, medians, sums and tests.
  public func isInconsistent(_ metric: MetricIndex, _ row: RowIndex) -> Bool {
    if metric.metric.kind == .share, values[offset(metric, row)] > 1 { return true }
    guard let cells = inconsistentCells[row.position] else { return false }
    return metric.metric.cells(in: report(row).edition).contains(where: cells.contains)
  }

  /// The rows whose value of a metric is printed and inconsistent, in no order.
  func rowsWithInconsistent(_ metric: MetricIndex) -> [RowIndex] {
    let start = metric.position * rowCount
    var rows: [RowIndex] = []
    if metric.metric.kind == .share {
      rows = (0..<rowCount).filter { values[start + $0] > 1 }.map(RowIndex.init)
    }
    for position in inconsistentCells.keys where !values[start + position].isNaN {
      if isInconsistent(metric, RowIndex(position)) { rows.append(RowIndex(position)) }
    }
    return rows
  }

  /// Whether a cell of a report stands in an identity that fails.
  func isInconsistent(_ cell: Cell, _ row: RowIndex) -> Bool {
    inconsistentCells[row.position]?.contains(cell) == true
  }

  func offset(_ metric: MetricIndex, _ row: RowIndex) -> Int {
    precondition(row.position < rowCount, "row \(row.position) of \(rowCount)")
    return metric.position * rowCount + row.position
  }

  private func quantity(_ millionths: Int64) -> Quantity? {
    millionths == Self.missing ? nil : Quantity(millionths: millionths)
  }
}

extension Metric.Kind {
  /// The value for given operands; nil where one is missing, where the denominator is not positive,
  /// and for a negative count.
  public func value(_ numerator: Quantity?, over denominator: Quantity?) -> Double? {
    guard let numerator else { return nil }
    if self == .count { return numerator < .zero ? nil : numerator.double }
    guard let denominator, denominator > .zero else { return nil }
    return Double(numerator.millionths) / Double(denominator.millionths)
  }
}
