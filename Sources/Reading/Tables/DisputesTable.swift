import Forms

/// Table 4: three blocks of five outcomes, printed as one line of fifteen values below the header.
enum DisputesTable {
  private static let blocks: [Line] = [.reconsideration, .directSuit, .suitAfterReconsideration]
  private static let width = 15

  /// Files the fifteen values, or why they could not be read, under their cells.
  static func read(_ text: ScannedText, _ region: TableRegion, into cells: inout CellReadings) {
    let hits = text.hits[region.hits]
    guard let last = hits.last else { return }
    let values: RowValues =
      hasHeaderInOrder(hits)
      ? read(text, from: last.end, to: region.codes.upperBound) : .unread(.damaged)
    for (i, cell) in blocks.flatMap({ block in Column.outcomes.map { Cell.at(block, $0) } })
      .enumerated()
    {
      switch values {
      case .values(let numerals):
        cells[cell] = TableRows.cellReading(numerals[i], of: cell, text)
      case .unread(let code): cells[cell] = .unread(code, offset: text.offset(last.start))
      case .none: cells[cell] = .unread(.count, offset: text.offset(last.start))
      }
    }
  }

  /// Whether the header words that are found stand in the order of the form.
  private static func hasHeaderInOrder(_ hits: ArraySlice<LabelHit>) -> Bool {
    var previousBlock = -1
    var previousOutcome = -1
    var restarts = 0
    for hit in hits {
      if case .line(let line) = hit.label, let block = blocks.firstIndex(of: line), block > 0 {
        if block <= previousBlock { return false }
        previousBlock = block
      }
      if case .column(let column) = hit.label,
        let outcome = Column.outcomes.firstIndex(of: column)
      {
        if outcome <= previousOutcome { restarts += 1 }
        previousOutcome = outcome
      }
    }
    return restarts < blocks.count
  }

  private static func read(_ text: ScannedText, from start: Int, to end: Int) -> RowValues {
    let delimiters = Delimiters(text, start..<end, rows: 1)
    if delimiters == .stream { return stream(text, from: start, to: end) }
    var index = text.lineIndex(of: start - 1) + 1
    var dashes: [Numeral]?
    while index < text.lineStarts.count && text.lineStarts[index] < end {
      let full = text.line(index)
      let line = full.lowerBound..<min(full.upperBound, end)
      index += 1
      if line.isEmpty || PageFurniture.isFurniture(text, line) { continue }
      let fields = DelimitedRow.split(text, line, hasOuterPipes: delimiters == .outerPipes)
        .map { NumeralReader.read(text, $0) }
      if fields.count > 1 {
        if fields.allSatisfy({ $0.kind == .empty }) && fields.count >= width {
          return .values(Array(fields.prefix(width)))
        }
        if !fields.contains(where: \.isValue) { continue }
        if dashes == nil && fields.count == width
          && fields.allSatisfy({ $0.kind == .notApplicable })
        {
          // Either marks for no number, or the rule below a header: then values follow.
          dashes = fields
          continue
        }
        let row = DelimitedRow(fields: fields, labelIndex: -1, total: fields.count)
        return ColumnPlacement([(row, width)]).place(row, columns: width, endsInTotal: false)
      }
      let words = Words(text, line)
      guard let first = words.firstValue, let last = words.lastValue else {
        if let dashes { return .values(dashes) }
        if words.items.contains(where: { Words.hasDigitsOnlyShape(text, $0.range) }) {
          return .unread(.count)
        }
        continue
      }
      if first != 0 || last != words.items.count - 1 { return .unread(.count) }
      if words.items.count == width { return .values(words.items) }
      if words.items.count == 1 {
        return FlatRow.onePerLine(
          text, first: words.items[0], from: index, boundary: end, columns: width)
      }
      return dashes.map(RowValues.values) ?? .unread(.count)
    }
    return dashes.map(RowValues.values) ?? .unread(.count)
  }

  /// The values of a table whose separators stand on lines of their own.
  private static func stream(_ text: ScannedText, from start: Int, to end: Int) -> RowValues {
    guard
      let row = DelimitedStream.read(text, from: start, boundary: end)
    else { return .unread(.count) }
    return ColumnPlacement([(row, width)]).place(row, columns: width, endsInTotal: false)
  }
}
