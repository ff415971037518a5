import Forms

/// Decides which field of a delimited row belongs to which column.
///
/// A row places itself where its first and its last column are filled, or where it has exactly as
/// many fields as columns. Any other row with blanks is placed only by the grid of a table that is
/// regular: nearly all its lines have one width, labels of one depth stand at one place, and the
/// values of those that tell begin at one place. What could be a row shifted past its end stays unread.
struct ColumnPlacement: Sendable {
  /// A row to learn from.
  struct Row: Sendable {
    let record: DelimitedRow
    let columns: Int
    /// The depth of the row's label; see `RowRequest`.
    let depth: Int
    /// What the number of fields behind the label depends on: in a table of lines the depth of the
    /// label, in a stream the labels in front of the next row.
    let tail: Int
    /// How many separators stand behind the last head above the row.
    let headTail: Int
  }

  private let ending: RowEnding
  private let head: (fields: Int, start: Int)?
  private let isTabbed: Bool
  private let isStream: Bool
  /// Where the foremost value of a row stands behind its label.
  private var firstStart = Int.max
  private var gridWidth = 0
  /// The usual number of fields behind the label, by the depth of the label and the number of columns.
  private var widths = LineCounts()

  private typealias Kind = LineCounts.Kind
  /// Where the values of complete rows begin behind the label, and in how many, by the depth of the row.
  private var starts = LineCounts()
  /// The kinds of lines of which some have more fields behind the label than columns.
  private var wideKinds = LineCounts()
  /// Where the values begin in a regular table, counted from the start of the line.
  private var gridStart: Int?
  /// The number of rows whose last field is blank.
  private var openEnds = 0
  /// The number of fields behind the label of all rows but one, whatever their columns.
  private var commonWidth: Int?
  /// By how many the fields behind the label outnumber the columns, and the separators behind the
  /// heads, in all rows but one.
  private var commonExcess: Int?
  /// Whether the table leaves many cells blank, so that a blank at the end of a row tells nothing.
  private var hasManyBlanks = false
  /// Whether hardly a cell of the table is filled, and a line of it leaves the grid.
  private var isNearlyBlankAndRagged = false

  /// Learns from all rows of a table.
  ///
  /// - Parameters:
  ///   - head: The number of fields on the line of the heads, and the one with the first head.
  ///   - isTabbed: Whether tabs separate the cells: copied from a page they go astray.
  ///   - isStream: Whether the labels in front of a row's own stand in records of their own.
  init(
    _ rows: [Row], ending: RowEnding = .cell, head: (fields: Int, start: Int)? = nil,
    isTabbed: Bool = false, isStream: Bool = false
  ) {
    self.ending = ending
    self.head = head
    self.isStream = isStream
    self.isTabbed = isTabbed
    var complete = 0
    for row in rows {
      widths.add(row.record.fields.count, for: Kind(tail: row.tail, columns: row.columns))
      if let start = row.record.completeStart(columns: row.columns) {
        complete += 1
        if row.columns > 1 {
          let kind = Kind(tail: startDepth(row.depth), columns: row.columns)
          starts.add(start, for: kind)
        }
      }
      if row.record.fields.count > row.columns {
        wideKinds.add(1, for: Kind(tail: 0, columns: row.columns))
      }
    }
    openEnds = rows.count { $0.record.endsInSeparator }
    let columns = rows.first?.columns
    if openEnds > 0 || complete < rows.count, rows.contains(where: { $0.columns != columns }) {
      commonWidth = Self.shared(by: rows) { $0.record.fields.count }
      commonExcess = Self.shared(by: rows) { $0.record.fields.count - $0.columns - $0.headTail }
    }
    if complete == rows.count { return }
    if isStream {
      for row in rows {
        firstStart = min(firstStart, row.record.occupied?.lowerBound ?? firstStart)
      }
    }
    hasManyBlanks = (rows.count - complete) * 4 >= rows.count
    guard let width = Self.usualTotal(of: rows) else { return }
    gridWidth = width.value
    let filled = rows.reduce(0) { $0 + $1.record.filled }
    isNearlyBlankAndRagged =
      filled * 3 < rows.reduce(0) { $0 + $1.columns } && width.count < rows.count
    // Rows that are shorter than the line of their heads have lost cells.
    let haveLostCells = head.map { $0.fields > gridWidth } == true
    gridStart = haveLostCells ? nil : start(of: rows)
  }

  /// The number that all rows share but one, those of other numbers of columns among them; nil where
  /// there is none.
  private static func shared(by rows: [Row], _ number: (Row) -> Int) -> Int? {
    // Where all rows but one share it, the first or the second does.
    for row in rows.prefix(2) {
      let value = number(row)
      var like = 0
      var haveOtherColumns = false
      var columns: Int?
      for row in rows where number(row) == value {
        like += 1
        if let columns, columns != row.columns { haveOtherColumns = true }
        columns = row.columns
      }
      if like + 1 >= rows.count { return haveOtherColumns ? value : nil }
    }
    return nil
  }

  /// The number of fields that most rows have, labels among them, the greatest of several.
  private static func usualTotal(of rows: [Row]) -> (value: Int, count: Int)? {
    var totals = LineCounts()
    // The least of several is taken there.
    for row in rows { totals.add(-row.record.total, for: Kind(tail: 0, columns: 0)) }
    guard let usual = totals.usual(for: Kind(tail: 0, columns: 0)) else { return nil }
    return (-usual, totals.count(of: usual, for: Kind(tail: 0, columns: 0)))
  }

  /// Where the values of most complete rows of a kind begin behind their labels.
  private func usualStart(depth: Int, columns: Int) -> Int? {
    starts.usual(for: Kind(tail: startDepth(depth), columns: columns))
  }

  /// Lines of a stream begin alike whatever their depth.
  private func startDepth(_ depth: Int) -> Int { isStream ? 0 : depth }

  /// How long a line is beside its like: odd where it has another number of fields than most lines of
  /// its kind, or its values begin at another place.
  func width(
    _ row: DelimitedRow, columns: Int, depth: Int, tail: Int, headTail: Int = 0
  ) -> RowWidths.Width {
    if columns == 1 { return .columns }
    if let commonExcess, row.endsInSeparator, row.fields.count - columns - headTail > commonExcess {
      return .odd
    }
    // Nothing stands between the deepest label and its values; what is blank there may be a value, and
    // a column too many stand behind it.
    if let own = row.occupied, depth == 2, !isStream, own.lowerBound > 0, own.upperBound > columns,
      starts.count(of: own.lowerBound, for: Kind(tail: depth, columns: columns)) < 2
    {
      return .odd
    }
    if let own = row.occupied, own.count == columns {
      if let usual = usualStart(depth: depth, columns: columns), usual != own.lowerBound {
        return .odd
      }
      if isStream && own.lowerBound > firstStart { return .odd }
    }
    let kind = Kind(tail: tail, columns: columns)
    if widths.isTied(for: kind) {
      // Of two lengths the greater may hold a number more, where no other row ends so.
      let isLonger = widths.usual(for: kind).map { $0 < row.fields.count } == true
      let isAlone = row.endsInSeparator && openEnds == 1
      return isLonger && (commonWidth.map { $0 < row.fields.count } ?? isAlone) ? .odd : .tied
    }
    return widths.usual(for: kind).map { $0 == row.fields.count } != false ? .columns : .odd
  }

  /// Where the values begin in all lines that tell; nil where two disagree, or more than one line
  /// leaves the grid.
  private func start(of rows: [Row]) -> Int? {
    var start: Int?
    for row in rows where row.record.total == gridWidth && row.columns > 1 {
      guard let own = ownStart(of: row.record, columns: row.columns, depth: row.depth) else {
        continue
      }
      let found = row.record.labelIndex + 1 + own
      if let start, start != found { return nil }
      start = found
    }
    guard let start else { return nil }
    var places = LineCounts()
    for row in rows { places.add(row.record.labelIndex, for: Kind(tail: row.depth, columns: 0)) }
    func usual(_ depth: Int) -> Int? { places.usual(for: Kind(tail: depth, columns: 0)) }
    let strays = rows.count { row in
      if row.columns == 1 { return false }
      if row.record.total != gridWidth || usual(row.depth) != row.record.labelIndex { return true }
      guard let occupied = row.record.occupied else { return false }
      return row.record.labelIndex + 1 + occupied.lowerBound < start
    }
    return strays <= 1 ? start : nil
  }

  /// Where the values of a row begin, told by the row alone.
  private func ownStart(of row: DelimitedRow, columns: Int, depth: Int) -> Int? {
    if let occupied = row.occupied, occupied.count == columns, row.hasValue {
      // The rows of a stream begin alike, and one with blanks may have another number of fields.
      if isStream && (row.filled < columns || columns == 1) && occupied.lowerBound > firstStart {
        return nil
      }
      return occupied.lowerBound
    }
    // The last field may be nothing but what stands behind the separator that ends the row.
    if row.endsInSeparator && ending == .unknown { return nil }
    guard row.fields.count == columns else { return nil }
    // A row shorter than the line of the heads has lost cells.
    if let head, row.total < head.fields { return nil }
    if isStream, let usual = usualStart(depth: depth, columns: columns), usual > 0 { return nil }
    // The first field may be what is left of a merged label.
    if let occupied = row.occupied, occupied.lowerBound > 0 {
      if let usual = usualStart(depth: depth, columns: columns) { return usual == 0 ? 0 : nil }
      // One longer row may be damaged; two are the table's way.
      return wideKinds.count(of: 1, for: Kind(tail: 0, columns: columns)) > 1 ? nil : 0
    }
    return 0
  }

  /// The fields of a row that stand under the columns; nil where the layout does not tell.
  private func window(of row: DelimitedRow, columns: Int, depth: Int) -> Range<Int>? {
    var start = ownStart(of: row, columns: columns, depth: depth)
    if start == nil, let gridStart, row.total == gridWidth {
      start = gridStart - row.labelIndex - 1
    }
    guard let start, start >= 0, start + columns <= row.fields.count else { return nil }
    return start..<(start + columns)
  }

  /// Whether the first value of a line as long as the line of the heads stands under another one than
  /// the first: a column was added or lost.
  private func missesHead(_ row: DelimitedRow, _ start: Int) -> Bool {
    guard let head, row.total == head.fields else { return false }
    return row.labelIndex + 1 + start != head.start
  }

  /// The values of a row, one for each column.
  ///
  /// - Parameter endsInTotal: Whether the last column is the total of the others.
  func place(
    _ row: DelimitedRow, columns: Int, depth: Int, tail: Int, endsInTotal: Bool,
    _ numerals: [Numeral]
  ) -> RowValues {
    let first = row.fields.lowerBound
    if let start = row.completeStart(columns: columns),
      ownStart(of: row, columns: columns, depth: depth) == start
    {
      if missesHead(row, start) { return .unread(.shifted) }
      return .values((first + start)..<(first + start + columns))
    }
    if row.fields.count < columns { return .unread(.count) }
    if let commonWidth, row.fields.count != commonWidth { return .unread(.count) }
    guard let occupied = row.occupied else {
      // A row that is shorter than its like has lost a cell, which need not have been blank.
      if widths.hasUsual(above: row.fields.count, for: Kind(tail: tail, columns: columns)) {
        return .unread(.count)
      }
      return .values(first..<(first + columns))
    }
    guard let window = window(of: row, columns: columns, depth: depth) else {
      return .unread(.shifted)
    }
    if occupied.lowerBound < window.lowerBound || occupied.upperBound > window.upperBound
      || missesHead(row, window.lowerBound)
    {
      return .unread(.shifted)
    }
    let values = (first + window.lowerBound)..<(first + window.upperBound)
    return looksShifted(numerals[values], endsInTotal: endsInTotal)
      ? .unread(.shifted) : .values(values)
  }

  /// Whether a row with blanks could be a complete row moved past the edge of the table: all its
  /// values side by side at one edge of a table that fills its cells, or parts above zero without
  /// their total.
  private func looksShifted(_ values: ArraySlice<Numeral>, endsInTotal: Bool) -> Bool {
    // Rows of table 2 have at most three values; two side by side tell nothing.
    if values.count <= 3 { return false }
    guard let first = values.firstIndex(where: { $0.kind != .empty }),
      let last = values.lastIndex(where: { $0.kind != .empty })
    else { return false }
    let isSolid = values[first...last].allSatisfy { $0.kind != .empty }
    let touchesOneEdge = (first == values.startIndex) != (last == values.endIndex - 1)
    let isLong = last - first + 1 > values.count / 2
    if isSolid && touchesOneEdge && isLong && !hasManyBlanks { return true }
    // Where few cells are filled, a zero without its total tells of a shift as well.
    return endsInTotal && last < values.endIndex - 1
      && values.contains {
        $0.kind == .number && (isTabbed && isNearlyBlankAndRagged || $0.millionths != 0)
      }
  }
}
