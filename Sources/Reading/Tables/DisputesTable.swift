import Forms

/// Table 4: three blocks of five outcomes, printed as one line of fifteen values below the header.
enum DisputesTable {
  private static let blocks: [Line] = [.reconsideration, .directSuit, .suitAfterReconsideration]
  private static let cellsInOrder = blocks.flatMap { Edition.form2021.cells(of: $0) }
  private static let width = 15

  /// Files the fifteen values, or why they could not be read, under their cells.
  static func read(
    _ text: ScannedText, _ region: TableRegion, _ numerals: inout [Numeral],
    into cells: inout CellReadings
  ) {
    let hits = text.hits[region.hits]
    guard let last = hits.last else { return }
    let values: RowValues =
      hasHeaderInOrder(hits)
      ? read(text, from: last.end, to: region.codes.upperBound, &numerals) : .unread(.damaged)
    for (i, cell) in cellsInOrder.enumerated() {
      switch values {
      case .values(let range):
        cells.set(numerals[range.lowerBound + i], at: cell, text)
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
    var hasBegun = false
    for hit in hits {
      if hit.label == .line(.reconsideration) {
        if previousBlock > 0 && !hasBegun { return false }
        hasBegun = true
      }
      if case .line(let line) = hit.label, let block = blocks.firstIndex(of: line), block > 0 {
        if block <= previousBlock { return false }
        previousBlock = block
      }
      // Before the header 总计 belongs to what stands there.
      if let outcome = outcome(of: hit.label), hasBegun || hit.label != .line(.concluded) {
        hasBegun = true
        if outcome <= previousOutcome { restarts += 1 }
        previousOutcome = outcome
      }
    }
    return restarts < blocks.count && !beginsWithSuits(hits)
  }

  /// Whether 行政诉讼 stands in front of 行政复议. The last of each counts: a damaged heading of the
  /// section may have both in front of the header.
  private static func beginsWithSuits(_ hits: ArraySlice<LabelHit>) -> Bool {
    let reconsideration = hits.lastIndex { $0.label == .line(.reconsideration) }
    let suits = hits.lastIndex { $0.label == .disputesFrame }
    guard let reconsideration, let suits else { return false }
    return suits < reconsideration
  }

  private static func outcome(of label: Label) -> Int? {
    switch label {
    case .column(let column): Column.outcomes.firstIndex(of: column)
    case .line(.concluded): Column.outcomes.firstIndex(of: .total)
    default: nil
    }
  }

  private static func read(
    _ text: ScannedText, from start: Int, to end: Int, _ numerals: inout [Numeral]
  ) -> RowValues {
    let delimiters = Delimiters(unlabelled: text, start..<end)
    if delimiters == .stream {
      guard let row = DelimitedStream.read(text, from: start, boundary: end, &numerals) else {
        return .unread(.count)
      }
      return place(row, numerals)
    }
    var index = text.lineIndex(of: start - 1) + 1
    var dashes: RowValues?
    while index < text.lineStarts.count && text.lineStarts[index] < end {
      let full = text.line(index)
      let line = full.lowerBound..<min(full.upperBound, end)
      index += 1
      if line.isEmpty || PageFurniture.isFurniture(text, line) { continue }
      if delimiters != .none {
        let row = DelimitedRow.unlabelled(text, line, delimiters, &numerals)
        let isBlank = row.occupied == nil && row.fields.count >= width
        if row.fields.count > 1 && !row.hasValue && !isBlank { continue }
        // Either marks for no number, or the rule below a header: then values follow.
        if dashes == nil && row.fields.count == width
          && numerals[row.fields].allSatisfy({ $0.kind == .notApplicable })
        {
          dashes = .values(row.fields)
          continue
        }
        if row.fields.count > 1 {
          return hasMoreValues(text, from: index, to: end, &numerals)
            ? .unread(.count) : place(row, numerals)
        }
      }
      if let values = flat(text, line, next: index, end: end, &numerals) {
        if let dashes { return dashes }
        if case .values(let range) = values, range.count == width,
          numerals[range].last.map({ $0.range.upperBound <= line.upperBound }) == true,
          hasMoreValues(text, from: index, to: end, &numerals)
        {
          return .unread(.count)
        }
        return values
      }
    }
    return dashes ?? .unread(.count)
  }

  /// Whether another row of values follows, so that the document does not tell which is the table's.
  private static func hasMoreValues(
    _ text: ScannedText, from firstLine: Int, to end: Int, _ numerals: inout [Numeral]
  ) -> Bool {
    var index = firstLine
    while index < text.lineStarts.count && text.lineStarts[index] < end {
      let line = text.line(index)
      index += 1
      if line.upperBound > end { return false }
      if line.isEmpty || PageFurniture.isFurniture(text, line) { continue }
      let start = numerals.count
      defer { numerals.removeSubrange(start...) }
      let row = DelimitedRow.unlabelled(text, line, .inner, &numerals)
      if row.fields.count > 1 {
        if row.occupied.map({ $0.count >= width / 2 && row.hasValue }) == true { return true }
        continue
      }
      let words = Words(text, line, &numerals)
      if words.values.map({ $0.count >= width / 2 }) == true { return true }
      if words.values == nil && words.all.count > 0 { return false }
    }
    return false
  }

  private static func place(_ row: DelimitedRow, _ numerals: [Numeral]) -> RowValues {
    ColumnPlacement([ColumnPlacement.Row(record: row, columns: width, depth: 0)])
      .place(row, columns: width, endsInTotal: false, numerals)
  }

  /// The values of a line without separators, or from it on; nil where the line holds none.
  private static func flat(
    _ text: ScannedText, _ line: Range<Int>, next: Int, end: Int, _ numerals: inout [Numeral]
  ) -> RowValues? {
    let words = Words(text, line, &numerals)
    guard let values = words.values else {
      let isDamaged = numerals[words.all].contains {
        Words.hasDigitsOnlyShape(text, $0.range)
      }
      return isDamaged ? .unread(.count) : nil
    }
    if values != words.all { return .unread(.count) }
    if values.count == width { return .values(values) }
    if values.count > 1 { return .unread(.count) }
    return FlatRow.onePerLine(
      text, first: numerals[values.lowerBound], from: next, boundary: end, columns: width,
      &numerals)
  }
}
