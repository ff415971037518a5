import Forms

/// Decides which field of a delimited row belongs to which column.
///
/// A row in which every column is filled places itself. A row with blanks is placed only where
/// complete rows of the same shape (the same place of the label and the same number of fields) show
/// where the values begin, or where there are exactly as many fields as columns. What could be a row
/// shifted past its end stays unread.
struct ColumnPlacement: Sendable {
  private struct Shape: Hashable {
    let labelIndex: Int
    let total: Int
  }

  private let columns: Int
  /// Whether the last column is the total of the others.
  private let endsInTotal: Bool
  private var starts: [(shape: Shape, start: Int, isAmbiguous: Bool)] = []
  private var gridWidth = 0
  private var gridStart: Int?
  private var hasCustomaryBlankTotals = false

  /// Learns from all rows of a table that have the same number of columns.
  init(rows: [DelimitedRow], columns: Int, endsInTotal: Bool) {
    self.columns = columns
    self.endsInTotal = endsInTotal
    var complete = 0
    for row in rows {
      guard let start = row.completeStart(columns: columns) else { continue }
      learn(Shape(labelIndex: row.labelIndex, total: row.total), start: start)
      complete += 1
    }
    if complete == rows.count { return }
    learnGrid(rows)
    let placed = rows.compactMap { row in window(of: row).map { Array(row.fields[$0]) } }
    let withParts = placed.filter { row in row.dropLast().contains { $0.kind != .empty } }
    let withoutTotal = withParts.filter { row in row.last.map { $0.kind == .empty } == true }
    hasCustomaryBlankTotals = withoutTotal.count >= 3 && withoutTotal.count * 2 >= withParts.count
  }

  private mutating func learn(_ shape: Shape, start: Int) {
    if let i = starts.firstIndex(where: { $0.shape == shape }) {
      if starts[i].start != start { starts[i].isAmbiguous = true }
    } else {
      starts.append((shape, start, false))
    }
  }

  /// Where the values begin in lines of the usual width, if all lines that tell agree.
  private mutating func learnGrid(_ rows: [DelimitedRow]) {
    var widths: [Int: Int] = [:]
    for row in rows { widths[row.total, default: 0] += 1 }
    guard let width = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
    gridWidth = width.key
    var found: Set<Int> = []
    for row in rows where row.total == gridWidth {
      if let start = row.completeStart(columns: columns) {
        found.insert(row.labelIndex + 1 + start)
      } else if row.fields.count == columns {
        found.insert(row.labelIndex + 1)
      }
    }
    gridStart = found.count == 1 ? found.first : nil
  }

  /// The fields of a row that stand under the columns; nil where the layout does not tell.
  private func window(of row: DelimitedRow) -> Range<Int>? {
    let shape = Shape(labelIndex: row.labelIndex, total: row.total)
    var start: Int?
    if let known = starts.first(where: { $0.shape == shape }) {
      if known.isAmbiguous { return nil }
      start = known.start
    } else if row.fields.count == columns {
      start = 0
    } else if row.total == gridWidth, let gridStart {
      start = gridStart - row.labelIndex - 1
    }
    guard let start, start >= 0, start + columns <= row.fields.count else { return nil }
    return start..<(start + columns)
  }

  /// The values of a row, one for each column.
  func place(_ row: DelimitedRow) -> RowValues {
    if let start = row.completeStart(columns: columns) {
      return .values(Array(row.fields[start..<(start + columns)]))
    }
    guard let window = window(of: row) else {
      return .unread(row.fields.count < columns ? .count : .shifted)
    }
    let values = Array(row.fields[window])
    guard let occupied = row.occupied else { return .values(values) }
    if occupied.lowerBound < window.lowerBound || occupied.upperBound >= window.upperBound {
      return .unread(.shifted)
    }
    return looksShifted(values) ? .unread(.shifted) : .values(values)
  }

  /// Whether a row with blanks could be a complete row moved past the edge of the table.
  private func looksShifted(_ values: [Numeral]) -> Bool {
    if columns == 1 { return false }
    guard let first = values.firstIndex(where: { $0.kind != .empty }),
      let last = values.lastIndex(where: { $0.kind != .empty })
    else { return false }
    let isSolid = values[first...last].allSatisfy { $0.kind != .empty }
    let touchesOneEdge = (first == 0) != (last == columns - 1)
    if isSolid && touchesOneEdge && last - first + 1 > columns / 2 { return true }
    return endsInTotal && last < columns - 1 && !hasCustomaryBlankTotals
  }
}
