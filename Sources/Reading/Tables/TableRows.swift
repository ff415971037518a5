import Forms

/// Reads the lines of one table, whatever its layout, and files the values under their cells.
struct TableRows: Sendable {
  /// What was read of one line.
  struct Reading: Sendable {
    let request: RowRequest
    let values: RowValues

    /// Whether something stands behind the label that is, or was, a row of values.
    var hasValue: Bool {
      switch values {
      case .values(let values): values.contains(where: \.isValue)
      case .unread(let code): code == .count
      case .none: false
      }
    }
  }

  /// Reads each line where it stands; the lines of one table share a layout and are placed together.
  static func read(_ text: ScannedText, _ rows: [RowRequest], codes: Range<Int>) -> [Reading] {
    let delimiters = Delimiters(text, codes, rows: rows.count)
    let delimited = rows.map { row -> DelimitedRow? in
      switch delimiters {
      case .none: nil
      case .stream:
        DelimitedStream.read(text, from: row.labelEnd, boundary: row.boundary)
      case .inner, .outerPipes: DelimitedRow.find(text, row, delimiters)
      }
    }
    let placement = ColumnPlacement(
      zip(rows, delimited).compactMap { row, record in
        record.map { ($0, row.columns.count) }
      })
    return zip(rows, delimited).map { row, record in
      guard let record else { return Reading(request: row, values: FlatRow.read(text, row)) }
      return Reading(request: row, values: place(text, record, row, placement))
    }
  }

  private static func place(
    _ text: ScannedText, _ record: DelimitedRow, _ row: RowRequest, _ placement: ColumnPlacement
  ) -> RowValues {
    if record.fields.isEmpty { return .none }
    if row.columns.count > 1, let occupied = record.occupied, occupied.count == 1,
      record.fields[occupied.lowerBound].kind == .text
    {
      // All values of the line in one field, separated by spaces.
      let words = Words(text, record.fields[occupied.lowerBound].range)
      if words.items.count == row.columns.count && words.items.allSatisfy(\.isValue) {
        return .values(words.items)
      }
    }
    return placement.place(
      record, columns: row.columns.count, endsInTotal: row.columns.last == .total)
  }

  /// Files what was read of a line under its cells; a line read twice with values is damaged.
  static func file(
    _ readings: [Reading], _ text: ScannedText, into cells: inout CellReadings
  ) {
    var seen: [Line: Bool] = [:]
    for reading in readings {
      let request = reading.request
      switch reading.values {
      case .none: continue
      case .unread(let code):
        if seen[request.line] == true { continue }
        if seen[request.line] == nil { mark(request, code, text, &cells) }
        seen[request.line] = false
      case .values(let values):
        if seen[request.line] == true {
          mark(request, .damaged, text, &cells)
          continue
        }
        seen[request.line] = true
        for (column, value) in zip(request.columns, values) {
          let cell = Cell.at(request.line, column)
          cells[cell] = cellReading(value, of: cell, text)
        }
      }
    }
  }

  private static func mark(
    _ request: RowRequest, _ code: UnreadCode, _ text: ScannedText, _ cells: inout CellReadings
  ) {
    for column in request.columns {
      cells[.at(request.line, column)] = .unread(code, offset: text.offset(request.labelStart))
    }
  }

  /// What a numeral says in a cell: its unit must be one the cell can have.
  static func cellReading(_ numeral: Numeral, of cell: Cell, _ text: ScannedText) -> CellReading {
    switch numeral.kind {
    case .empty: return .blank
    case .notApplicable: return .notApplicable(text.span(numeral.range))
    case .text: return .unread(.number, offset: text.offset(numeral.range.lowerBound))
    case .number:
      let isAmount = cell.kind == .amount
      var value = numeral.millionths
      switch numeral.unit {
      case .none: break
      case .pieces: if isAmount { return unreadNumber(numeral, text) }
      case .tenThousandYuan: if !isAmount { return unreadNumber(numeral, text) }
      case .yuan:
        // 10⁻² yuan is the last decimal that six decimals of 万元 hold.
        if !isAmount || value % 10_000 != 0 { return unreadNumber(numeral, text) }
        value /= 10_000
      }
      return .printed(
        Figure(cell: cell, value: Quantity(millionths: value), span: text.span(numeral.range)))
    }
  }

  private static func unreadNumber(_ numeral: Numeral, _ text: ScannedText) -> CellReading {
    .unread(.number, offset: text.offset(numeral.range.lowerBound))
  }
}
