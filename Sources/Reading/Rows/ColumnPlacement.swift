import Forms

/// Decides which field of a delimited row belongs to which column.
///
/// A row in which every column is filled places itself. A row with blanks is placed only where
/// complete rows of the same shape (the same place of the label and the same number of fields) show
/// where the values begin, or where there are exactly as many fields as columns. What could be a
/// row shifted past its end stays unread.
struct ColumnPlacement: Sendable {
  private struct Shape: Hashable {
    let labelIndex: Int
    let total: Int
  }

  private var starts: [(shape: Shape, start: Int, isAmbiguous: Bool)] = []
  private var gridWidth = 0
  private var gridStart: Int?
  /// Whether nearly all lines keep to the grid: then a row that does not reach its right edge does
  /// too, and is not a row aligned at the left.
  private var isRegular = false

  /// Learns from all rows of a table, each with its number of columns.
  init(_ rows: [(record: DelimitedRow, columns: Int)]) {
    var complete = 0
    for (record, columns) in rows {
      guard let start = record.completeStart(columns: columns) else { continue }
      complete += 1
      // One value in a row of one column stands under it wherever it stands.
      if columns == 1 { continue }
      learn(Shape(labelIndex: record.labelIndex, total: record.total), start: start)
    }
    if complete < rows.count { learnGrid(rows) }
  }

  private mutating func learn(_ shape: Shape, start: Int) {
    if let i = starts.firstIndex(where: { $0.shape == shape }) {
      if starts[i].start != start { starts[i].isAmbiguous = true }
    } else {
      starts.append((shape, start, false))
    }
  }

  /// Where the values begin in lines of the usual width, if all lines that tell agree.
  private mutating func learnGrid(_ rows: [(record: DelimitedRow, columns: Int)]) {
    var widths: [Int: Int] = [:]
    for (record, _) in rows { widths[record.total, default: 0] += 1 }
    guard let width = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
    gridWidth = width.key
    var found: Set<Int> = []
    for (record, columns) in rows where record.total == gridWidth && columns > 1 {
      if let start = record.completeStart(columns: columns) {
        found.insert(record.labelIndex + 1 + start)
      } else if record.fields.count == columns {
        found.insert(record.labelIndex + 1)
      }
    }
    guard found.count == 1, let start = found.first else { return }
    gridStart = start
    let strays = rows.count { record, columns in
      guard columns > 1 else { return false }
      guard record.total == gridWidth, let occupied = record.occupied else {
        return record.total != gridWidth
      }
      return record.labelIndex + 1 + occupied.lowerBound < start
    }
    isRegular = strays <= 1
  }

  /// The fields of a row that stand under the columns; nil where the layout does not tell.
  private func window(of row: DelimitedRow, columns: Int) -> Range<Int>? {
    let shape = Shape(labelIndex: row.labelIndex, total: row.total)
    var start: Int?
    if let known = starts.first(where: { $0.shape == shape }) {
      if known.isAmbiguous { return nil }
      start = known.start
    } else if row.fields.count == columns {
      start = 0
    } else if row.total == gridWidth, let gridStart,
      isRegular || row.occupied?.upperBound == row.fields.count
    {
      start = gridStart - row.labelIndex - 1
    }
    guard let start, start >= 0, start + columns <= row.fields.count else { return nil }
    return start..<(start + columns)
  }

  /// The values of a row, one for each column.
  ///
  /// - Parameter endsInTotal: Whether the last column is the total of the others.
  func place(
    _ row: DelimitedRow, columns: Int, endsInTotal: Bool, _ numerals: [Numeral]
  ) -> RowValues {
    let first = row.fields.lowerBound
    if let start = row.completeStart(columns: columns) {
      return .values((first + start)..<(first + start + columns))
    }
    if row.fields.count < columns { return .unread(.count) }
    guard let occupied = row.occupied else { return .values(first..<(first + columns)) }
    guard let window = window(of: row, columns: columns) else { return .unread(.shifted) }
    if occupied.lowerBound < window.lowerBound || occupied.upperBound > window.upperBound {
      return .unread(.shifted)
    }
    let values = (first + window.lowerBound)..<(first + window.upperBound)
    return Self.looksShifted(numerals[values], endsInTotal: endsInTotal)
      ? .unread(.shifted) : .values(values)
  }

  /// Whether a row with blanks could be a complete row moved past the edge of the table: all its
  /// values side by side at one edge, or parts above zero without their total.
  private static func looksShifted(_ values: ArraySlice<Numeral>, endsInTotal: Bool) -> Bool {
    // Rows of table 2 have at most three values; two side by side tell nothing.
    if values.count <= 3 { return false }
    guard let first = values.firstIndex(where: { $0.kind != .empty }),
      let last = values.lastIndex(where: { $0.kind != .empty })
    else { return false }
    let isSolid = values[first...last].allSatisfy { $0.kind != .empty }
    let touchesOneEdge = (first == values.startIndex) != (last == values.endIndex - 1)
    if isSolid && touchesOneEdge && last - first + 1 > values.count / 2 { return true }
    return endsInTotal && last < values.endIndex - 1
      && values.contains { $0.kind == .number && $0.millionths != 0 }
  }
}
