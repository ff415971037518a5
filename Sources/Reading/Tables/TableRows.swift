import Forms

/// Reads the lines of one table, whatever its layout, and files the values under their cells.
struct TableRows: Sendable {
  /// What was read of one line.
  struct Reading: Sendable {
    let request: RowRequest
    let values: RowValues
    /// How many values stand there, beside the number of columns.
    var width: RowWidths.Width
    /// Whether the row holds something, be it placed or not.
    var isFilled: Bool

    /// Whether something stands behind the label that is, or was, a row of values.
    let hasValue: Bool

    /// Values that may be another line's.
    static func doubted(_ request: RowRequest) -> Reading {
      var reading = Reading(request: request, values: .unread(.shifted), in: [])
      reading.isFilled = true
      return reading
    }

    init(request: RowRequest, values: RowValues, in numerals: [Numeral]) {
      self.request = request
      self.values = values
      switch values {
      case .values(let range):
        hasValue = numerals[range].contains(where: \.isValue)
        width = .columns
      case .unread(let code):
        hasValue = code == .count
        width = code == .count ? .other : .unknown
      case .none:
        hasValue = false
        width = .unknown
      }
      isFilled = hasValue
    }
  }

  /// Reads each line where it stands; the lines of one table share a layout and are placed together.
  ///
  /// - Parameter head: Where the head of the first column stands, if that is known.
  static func read(
    _ text: ScannedText, _ requests: [RowRequest], codes: Range<Int>, head: HeadPlace? = nil,
    _ numerals: inout [Numeral]
  ) -> [Reading] {
    if LineMarks.stand(text, at: requests.map(\.labelStart)) {
      return requests.map { Reading(request: $0, values: .unread(.damaged), in: numerals) }
    }
    let rows = OrdinalCells.leftOut(of: requests, text)
    let delimiters = Delimiters(text, codes, rows: rows)
    let readings =
      delimiters == .none
      ? flat(text, rows, &numerals) : delimited(text, rows, delimiters, head: head, &numerals)
    return RowWidths.withoutEmpty(RowWidths.withoutDoubtful(readings, numerals), numerals)
  }

  private static func delimited(
    _ text: ScannedText, _ rows: [RowRequest], _ delimiters: Delimiters, head: HeadPlace?,
    _ numerals: inout [Numeral]
  ) -> [Reading] {
    var records: [DelimitedRow?] = []
    records.reserveCapacity(rows.count)
    for row in rows {
      records.append(
        delimiters == .stream
          ? DelimitedStream.read(
            text, from: row.labelEnd, boundary: row.boundary,
            isNumbered: row.line.table == .applications, &numerals)
          : DelimitedRow.find(text, row, delimiters, &numerals))
    }
    // A few separators in a text without are no cells: they may stand within numbers.
    if records.count(where: { $0 != nil }) * 4 < rows.count {
      return rows.indices.map { i in
        if records[i] != nil {
          return Reading(request: rows[i], values: .unread(.count), in: numerals)
        }
        return Reading(
          request: rows[i], values: FlatRow.read(text, rows[i], &numerals).values, in: numerals)
      }
    }
    let ending =
      delimiters == .outerPipes
      ? RowEnding.cell
      : RowEnding(
        zip(rows, records).lazy.compactMap { row, record in record.map { ($0, row.columns) } })
    if ending == .terminator {
      for i in records.indices { records[i] = records[i]?.withoutTail(in: numerals) }
    }
    if delimiters == .stream && ending != .terminator {
      // What is no number is not blank.
      for i in records.indices where records[i]?.origin.endsInText == true {
        guard let last = records[i]?.fields.last else { continue }
        numerals[last] = Numeral(kind: .text, range: numerals[last].range)
      }
    }
    let tails = delimiters == .stream ? StreamTails.of(rows, records, text) : rows.map(\.depth)
    let isTabbed = rows.first.map { DelimitedRow.isTabbed(text, from: $0.labelEnd) } == true
    var placed: [ColumnPlacement.Row] = []
    placed.reserveCapacity(rows.count)
    for i in rows.indices {
      guard let record = records[i] else { continue }
      placed.append(
        ColumnPlacement.Row(
          record: record, columns: rows[i].columns, depth: rows[i].depth, tail: tails[i],
          headTail: rows[i].headTail(text)))
    }
    let placement = ColumnPlacement(
      placed, ending: ending,
      head: delimiters == .stream ? nil : head?.within(delimiters, ending),
      isTabbed: isTabbed,
      isStream: delimiters == .stream)
    var readings: [Reading] = []
    readings.reserveCapacity(rows.count)
    // Rows of values above the labels leave none of them behind.
    var hasValuesBefore = true
    if let first = records.first, delimiters == .stream || first?.origin.isBesideLabel == false,
      hasRow(text, above: rows[0], &numerals)
    {
      hasValuesBefore = false
      // Where the first label alone is damaged, the last one still has its values.
      if delimiters == .stream && records.last.map({ $0?.hasValue == true }) == true {
        hasValuesBefore = true
      } else if delimiters == .stream {
        return rows.map { Reading(request: $0, values: .unread(.shifted), in: numerals) }
      }
    }
    for i in rows.indices {
      let (row, record, tail) = (rows[i], records[i], tails[i])
      var reading: Reading
      if let record {
        reading = Reading(
          request: row, values: place(text, record, row, tail: tail, placement, &numerals),
          in: numerals)
        reading.width = record.width(columns: row.columns)
        reading.isFilled = record.occupied != nil
        if reading.width == .columns {
          reading.width = placement.width(
            record, columns: row.columns, depth: row.depth, tail: tail, headTail: row.headTail(text)
          )
        }
        if delimiters == .stream && ending != .terminator && row.columns == 1
          && record.occupied == nil && !hasEmptyLine(text, row)
        {
          // A lost value leaves nothing, a blank one an empty line.
          reading = Reading(request: row, values: .unread(.count), in: numerals)
        }
        settle(
          &reading, text, record, isClosed: record.origin.isClosed || ending == .terminator,
          hasValuesBefore: hasValuesBefore, &numerals)
        if !reading.hasValue, record.occupied == nil,
          hasValues(text, below: record, reading, &numerals)
        {
          // Values without a label below empty rows may be theirs.
          reading = Reading(request: row, values: .unread(.count), in: numerals)
          doubtEmpty(&readings, numerals)
        }
      } else {
        reading = Reading(
          request: row, values: FlatRow.read(text, row, &numerals).values, in: numerals)
      }
      hasValuesBefore = reading.hasValue || record?.occupied == nil && record != nil
      readings.append(reading)
    }
    return RowDoubts.haveUnknownColumn(readings, records, rows, numerals)
      ? rows.map(Reading.doubted) : readings
  }

  /// Whether an empty line stands between a label and the next one.
  private static func hasEmptyLine(_ text: ScannedText, _ row: RowRequest) -> Bool {
    var index = text.lineIndex(of: row.labelEnd - 1) + 1
    while index < text.lineStarts.count && text.lineStarts[index] < row.boundary {
      if text.trimmed(text.line(index)).isEmpty { return true }
      index += 1
    }
    return false
  }

  /// Whether a line has nothing but white space and separators, or is page furniture.
  private static func isBare(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    if PageFurniture.isFurniture(text, line) { return true }
    return line.allSatisfy { ScannedText.isWhite(text[$0]) || DelimitedRow.isSeparator(text[$0]) }
  }

  /// Whether the line above a label is a row of values without a label of its own.
  private static func hasRow(
    _ text: ScannedText, above row: RowRequest, _ numerals: inout [Numeral]
  ) -> Bool {
    var index = text.lineIndex(of: row.labelStart) - 1
    while index >= 0, isBare(text, text.line(index)) { index -= 1 }
    guard index >= 0 else { return false }
    let first = numerals.count
    defer { numerals.removeSubrange(first...) }
    let record = DelimitedRow.unlabelled(text, text.line(index), .inner, &numerals)
    let filled = numerals[record.fields].filter { $0.kind != .empty }
    if filled.count == 1 {
      let words = Words(text, filled[0].range, &numerals)
      return words.all.count > 0 && words.values == words.all
    }
    return filled.count > 1 && filled.allSatisfy(\.isValue)
      && filled.contains { $0.kind == .number }
  }

  /// Whether an empty row beside its label has a row of values without a label below it; of one
  /// column, a number behind a separator.
  private static func hasValues(
    _ text: ScannedText, below record: DelimitedRow, _ reading: Reading,
    _ numerals: inout [Numeral]
  ) -> Bool {
    guard case .values = reading.values, record.origin.isBesideLabel,
      let line = record.origin.lastLine
    else { return false }
    let columns = reading.request.columns
    switch RowRest(text, from: line + 1, boundary: reading.request.boundary, &numerals) {
    case .nothing: return false
    case .number: return columns == 1
    case .values(let count): return columns > 1 && count >= columns
    }
  }

  /// Takes back the empty rows at the end of some rows: values without labels stand behind them.
  private static func doubtEmpty(_ readings: inout [Reading], _ numerals: [Numeral]) {
    for i in readings.indices.reversed() {
      guard case .values = readings[i].values, !readings[i].hasValue else { return }
      readings[i] = Reading(
        request: readings[i].request, values: .unread(.count), in: numerals)
    }
  }

  /// Takes back what the lines around a row cast doubt on: values below a label may be those of the
  /// label before, and a number that stands alone behind a row may be the end of its last one.
  private static func settle(
    _ reading: inout Reading, _ text: ScannedText, _ record: DelimitedRow, isClosed: Bool,
    hasValuesBefore: Bool, _ numerals: inout [Numeral]
  ) {
    guard case .values(let values) = reading.values, let line = record.origin.lastLine else {
      return
    }
    let row = reading.request
    // A field with the rest of the label settles whose values these are.
    if !record.origin.isBesideLabel && record.labelIndex < 0 && !hasValuesBefore {
      reading = Reading(request: row, values: .unread(.shifted), in: numerals)
      return
    }
    guard line + 1 < text.lineStarts.count, text.lineStarts[line + 1] < row.boundary else { return }
    switch RowRest(text, from: line + 1, boundary: row.boundary, &numerals) {
    case .nothing: return
    case .number:
      if isClosed && record.endsInSeparator || record.origin.isClosed { return }
      // The number goes on there, or it is the last cell's.
      let last = values.upperBound - 1
      let filled = numerals[values].lastIndex { $0.kind != .empty }
      for cell in Set([last, filled].compactMap(\.self)) {
        numerals[cell] = Numeral(kind: .text, range: numerals[cell].range)
      }
      reading.width = .columns
    case .values(let count):
      // A row of fewer values is the rest of this one.
      if record.origin.isBesideLabel && count >= row.columns { return }
      reading = Reading(request: row, values: .unread(.count), in: numerals)
    }
  }

  /// The longest label, in ideographs, that is not broken over lines.
  private static let shortLabel = 12

  /// Reads the lines of a table without separators. Where the values of most lines stand beside
  /// their labels, values on a line of their own below a short label may be another line's; below
  /// a label without values they may be that label's.
  private static func flat(
    _ text: ScannedText, _ rows: [RowRequest], _ numerals: inout [Numeral]
  ) -> [Reading] {
    var readings: [Reading] = []
    readings.reserveCapacity(rows.count)
    var places: [FlatRow.Place] = []
    places.reserveCapacity(rows.count)
    for row in rows {
      let (values, place) = FlatRow.read(text, row, &numerals)
      readings.append(Reading(request: row, values: values, in: numerals))
      places.append(place)
    }
    let precedes = rows.first.map { hasRow(text, above: $0, &numerals) } == true
    if !precedes, readings.contains(where: { $0.width == .other }),
      let cells = BlankLineCells.read(text, rows, &numerals)
    {
      return zip(zip(rows, cells), readings).map { pair, reading in
        // Behind the last row empty lines may set off what follows.
        if case .unread = pair.1, case .values(let range) = reading.values,
          pair.0.labelStart == rows.last?.labelStart,
          pair.0.columns == 1 || RowWidths.partsMakeTotal(numerals[range])
        {
          return reading
        }
        // A label alone is no row.
        if case .none = reading.values, case .unread = pair.1 { return reading }
        return Reading(request: pair.0, values: pair.1, in: numerals)
      }
    }
    RowDoubts.besideEmpty(&readings, places, text, numerals)
    RowDoubts.aboveEmptyLines(&readings, places, text)
    guard places.contains(where: { $0 == .nextLine || $0 == .column }) else { return readings }
    let besides = places.count { $0 == .labelLine }
    let columns = places.count { $0 == .column }
    if precedes && readings.last?.hasValue != true {
      for (i, row) in rows.enumerated() where places[i] == .column {
        readings[i] = .doubted(row)
      }
    }
    for (i, row) in rows.enumerated() where places[i] == .nextLine || places[i] == .afterRemainder {
      if places[i] == .afterRemainder && !precedes { continue }
      let isBesideElsewhere =
        besides * 2 > rows.count && row.labelLength <= shortLabel || columns * 2 > rows.count
      let followsEmpty = i > 0 && places[i - 1] == .none
      if isBesideElsewhere || followsEmpty || precedes {
        readings[i] = .doubted(row)
      }
    }
    return readings
  }

  private static func place(
    _ text: ScannedText, _ record: DelimitedRow, _ row: RowRequest, tail: Int,
    _ placement: ColumnPlacement, _ numerals: inout [Numeral]
  ) -> RowValues {
    if record.fields.isEmpty { return .none }
    if record.origin.isTorn || record.origin.endsInText && record.fields.count > row.columns
      || record.origin.isCutShort && record.fields.count <= row.columns
    {
      return .unread(.count)
    }
    if record.origin.isOpen && record.completeStart(columns: row.columns) == nil {
      return .unread(.count)
    }
    if row.columns > 1, record.fields.count < row.columns, let occupied = record.occupied,
      occupied.count == 1
    {
      let field = numerals[record.fields.lowerBound + occupied.lowerBound]
      if field.kind == .text {
        // All values of the line in one field, separated by spaces: there are no others, which would
        // show that it is one cell.
        let words = Words(text, field.range, &numerals)
        if words.all.count == row.columns && numerals[words.all].allSatisfy(\.isValue) {
          return .values(words.all)
        }
      }
    }
    return placement.place(
      record, columns: row.columns, depth: row.depth, tail: tail, endsInTotal: row.endsInTotal,
      numerals)
  }
}
