import Forms

/// Table 4: three blocks of five outcomes, printed as one line of fifteen values below the header.
enum DisputesTable {
  private static let width = 15
  static let blocks: [Line] = [.reconsideration, .directSuit, .suitAfterReconsideration]
  private static let cellsInOrder = blocks.flatMap { Edition.form2021.cells(of: $0) }

  /// Files the values, or why they could not be read, under their cells.
  ///
  /// - Parameter losesCells: Whether another table of the text has rows that lost or gained cells.
  /// - Returns: Whether the text has several tables 4 that differ.
  static func read(
    _ text: ScannedText, _ disputes: DisputeTables, losesCells: Bool,
    _ numerals: inout [Numeral], into cells: inout CellReadings
  ) -> Bool {
    let region = disputes.region
    let end = region.codes.upperBound
    if LineMarks.stand(text, at: text.hits[region.hits].map(\.start)) {
      file(
        .unread(.damaged), under: cellsInOrder, at: region.codes.lowerBound, text, numerals,
        into: &cells)
      return false
    }
    switch disputes.layout {
    case .whole:
      var values = readWhole(text, region.hits, to: end, &numerals)
      if losesCells, case .values(let range) = values.values,
        !haveTotals(numerals[range])
      {
        values.values = .unread(.count)
      }
      file(values, text, numerals, into: &cells)
    case .several(let parts):
      return readSeveral(text, parts, to: end, &numerals, into: &cells)
    case .blocks(let parts):
      DisputeBlocks.read(text, parts, end: end, &numerals, into: &cells)
    case .lines(let part):
      DisputeBlocks.readLines(text, below: part, region, &numerals, into: &cells)
    case .wrapped(let headerEnd):
      let values: RowValues =
        DisputeHeads.areWrapped(text, text.hits[region.hits], region.codes.lowerBound..<headerEnd)
        ? read(text, from: headerEnd, to: end, width: width, &numerals) : .unread(.damaged)
      file(values, under: cellsInOrder, at: region.codes.lowerBound, text, numerals, into: &cells)
    }
    return false
  }

  /// What was read below a head of fifteen columns.
  private struct Whole {
    var values: RowValues
    var trusted: [Bool]?
    let place: Int
  }

  private static func readWhole(
    _ text: ScannedText, _ range: Range<Int>, to end: Int, _ numerals: inout [Numeral]
  ) -> Whole {
    let hits = text.hits[range]
    guard let last = hits.last else { return Whole(values: .none, place: 0) }
    guard let trusted = DisputeHeads.trusted(text, hits) else {
      return Whole(values: .unread(.damaged), place: last.start)
    }
    return Whole(
      values: read(text, from: last.end, to: end, width: width, &numerals), trusted: trusted,
      place: last.start)
  }

  /// Reads the same table printed more than once; tables that differ, such as last year's beside this
  /// year's, leave all cells unread.
  private static func readSeveral(
    _ text: ScannedText, _ parts: [DisputeHeads.Part], to end: Int, _ numerals: inout [Numeral],
    into cells: inout CellReadings
  ) -> Bool {
    var tables: [Whole] = []
    for (i, part) in parts.enumerated() {
      let next = i + 1 < parts.count ? text.hits[parts[i + 1].hits.lowerBound].start : end
      tables.append(readWhole(text, part.hits, to: next, &numerals))
    }
    let printed = tables.map { table -> [Numeral]? in
      if case .values(let range) = table.values { return Array(numerals[range]) }
      return nil
    }
    let areEqual = printed.allSatisfy { row in
      guard let row, let first = printed[0] else { return false }
      return zip(row, first).allSatisfy { $0.kind == $1.kind && $0.millionths == $1.millionths }
    }
    var first = tables[0]
    if !areEqual { first.values = .unread(.damaged) }
    file(first, text, numerals, into: &cells)
    return !areEqual
  }

  private static func file(
    _ whole: Whole, _ text: ScannedText, _ numerals: [Numeral], into cells: inout CellReadings
  ) {
    file(
      whole.values, under: cellsInOrder, trusted: whole.trusted, at: whole.place, text, numerals,
      into: &cells)
  }

  /// Files values, or why they could not be read, under some cells.
  static func file(
    _ values: RowValues, under cellsInOrder: [Cell], trusted: [Bool]? = nil, at place: Int,
    _ text: ScannedText, _ numerals: [Numeral], into cells: inout CellReadings
  ) {
    for (i, cell) in cellsInOrder.enumerated() {
      switch values {
      case .values(let range):
        if let trusted, !trusted[i] {
          cells[cell] = .unread(.damaged, offset: text.offset(place))
        } else {
          cells.set(numerals[range.lowerBound + i], at: cell, text)
        }
      case .unread(let code): cells[cell] = .unread(code, offset: text.offset(place))
      case .none: cells[cell] = .unread(.count, offset: text.offset(place))
      }
    }
  }

  /// Whether the outcomes of each block make its total.
  private static func haveTotals(_ values: ArraySlice<Numeral>) -> Bool {
    stride(from: values.startIndex, to: values.endIndex, by: 5).allSatisfy {
      RowWidths.partsMakeTotal(values[$0..<($0 + 5)])
    }
  }

  /// The values of one row between two places.
  static func read(
    _ text: ScannedText, from headsEnd: Int, to end: Int, width: Int, _ numerals: inout [Numeral]
  ) -> RowValues {
    let start = startOfRow(text, behind: headsEnd, to: end, width)
    let delimiters = Delimiters(unlabelled: text, start..<max(start, end), head: headsEnd - 1)
    let ending = ending(text, headsEnd: headsEnd, delimiters)
    if delimiters == .stream {
      // A separator behind the heads ends the first cell of the row where it does not end the heads.
      let isLabelled = start == headsEnd && ending == .terminator
      guard
        let row = DelimitedStream.read(
          text, from: start, boundary: end,
          isLabelled: isLabelled || !beginsWithSeparator(text, start), isNumbered: false,
          &numerals)
      else { return .unread(.count) }
      // No other row tells how many separators there must be.
      if row.origin.isBroken || row.origin.isCutShort && row.fields.count <= width {
        return .unread(.count)
      }
      if row.origin.endsInText && ending == .cell {
        // What is no number right behind the last separator is not blank.
        let last = row.fields.upperBound - 1
        let line = text.lineIndex(of: numerals[last].range.lowerBound)
        if line > 0 && text.separators[line - 1] > 0 {
          numerals[last] = Numeral(kind: .text, range: numerals[last].range)
        }
      }
      return place(row, width, ending, numerals)
    }
    var index = text.lineIndex(of: start - 1) + 1
    var dashes: RowValues?
    while index < text.lineStarts.count && text.lineStarts[index] < end {
      let (full, last) =
        delimiters == .none ? (text.line(index), index) : text.unbrokenLine(index)
      let line = full.lowerBound..<min(full.upperBound, end)
      index = last + 1
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
          if hasMoreValues(text, from: index, to: end, width, &numerals) { return .unread(.count) }
          let isClosed =
            row.origin.isClosed || (ending == .terminator && row.endsInSeparator)
          return settled(
            place(row, width, ending, numerals), text, from: index, to: end, isClosed: isClosed,
            &numerals)
        }
      }
      if let values = flat(text, line, next: index, end: end, width, &numerals) {
        if let dashes { return dashes }
        if case .values(let range) = values, range.count == width,
          numerals[range].last.map({ $0.range.upperBound <= line.upperBound }) == true,
          hasMoreValues(text, from: index, to: end, width, &numerals)
        {
          return .unread(.count)
        }
        if case .values(let range) = values,
          numerals[range].last.map({ $0.range.upperBound <= line.upperBound }) == true
        {
          return settled(values, text, from: index, to: end, isClosed: false, &numerals)
        }
        return values
      }
    }
    return dashes ?? .unread(.count)
  }

  /// Where the row below some heads begins: behind a line of two bars or more, which are cells of the
  /// line of heads where they are fewer than the columns.
  private static func startOfRow(
    _ text: ScannedText, behind heads: Int, to end: Int, _ width: Int
  ) -> Int {
    var index = text.lineIndex(of: max(0, heads - 1)) + 1
    while index < text.lineStarts.count && text.lineStarts[index] < end
      && text.trimmed(text.line(index)).isEmpty
    { index += 1 }
    guard index + 1 < text.lineStarts.count, text.lineStarts[index + 1] < end,
      text.separators[index] > 1, text.separators[index] < width - 1,
      text.line(index).allSatisfy({
        DelimitedRow.isSeparator(text[$0]) || ScannedText.isWhite(text[$0])
      })
    else { return heads }
    return text.lineStarts[index + 1] - 1
  }

  /// Values, unless what stands below them is their end: a number alone leaves the last one unread.
  private static func settled(
    _ values: RowValues, _ text: ScannedText, from line: Int, to end: Int, isClosed: Bool,
    _ numerals: inout [Numeral]
  ) -> RowValues {
    guard case .values(let range) = values,
      !isClosed || numerals[range.lowerBound].kind == .empty
    else { return values }
    switch RowRest(text, from: line, boundary: end, &numerals) {
    case .nothing: return values
    case .values: return .unread(.count)
    case .number:
      // The bar in front of the row may be the frame of the table, and the last value stands below.
      if numerals[range.lowerBound].kind == .empty { return .unread(.count) }
      // The number goes on there, or it is the last cell's.
      let filled = numerals[range].lastIndex { $0.kind != .empty }
      for cell in Set([range.upperBound - 1, filled].compactMap(\.self)) {
        numerals[cell] = Numeral(kind: .text, range: numerals[cell].range)
      }
      return values
    }
  }

  /// Whether another row of values follows, so that the document does not tell which is the table's.
  private static func hasMoreValues(
    _ text: ScannedText, from firstLine: Int, to end: Int, _ width: Int,
    _ numerals: inout [Numeral]
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

  /// What a separator behind the last value means, told by the one behind the last head.
  private static func ending(
    _ text: ScannedText, headsEnd: Int, _ delimiters: Delimiters
  ) -> RowEnding {
    if delimiters == .outerPipes || delimiters == .none { return .cell }
    if delimiters == .stream {
      return beginsWithSeparator(text, headsEnd) && !haveOpenRows(text, headsEnd: headsEnd)
        ? .terminator : .cell
    }
    var i = headsEnd
    while i < text.count && text[i] == 0x20 { i += 1 }
    return i < text.count && DelimitedRow.isSeparator(text[i]) ? .terminator : .cell
  }

  /// Whether nothing but white space stands in front of the next separator.
  private static func beginsWithSeparator(_ text: ScannedText, _ start: Int) -> Bool {
    var i = start
    while i < text.count && ScannedText.isWhite(text[i]) { i += 1 }
    return i < text.count && DelimitedRow.isSeparator(text[i])
  }

  /// Whether the last head of a line of heads has no separator behind it, so that none ends a row.
  private static func haveOpenRows(_ text: ScannedText, headsEnd: Int) -> Bool {
    guard var last = text.hits.lastIndex(where: { $0.end == headsEnd }) else { return false }
    while last > 0, DisputeHeads.isHead(text.hits[last - 1].label) {
      let gap = text.hits[last - 1].end..<max(text.hits[last - 1].end, text.hits[last].start)
      if !gap.isEmpty && gap.allSatisfy({ ScannedText.isWhite(text[$0]) }) { return true }
      last -= 1
    }
    return false
  }

  private static func place(
    _ row: DelimitedRow, _ width: Int, _ ending: RowEnding, _ numerals: [Numeral]
  ) -> RowValues {
    let row = ending == .terminator ? row.withoutTail(in: numerals) : row
    let values = ColumnPlacement(
      [ColumnPlacement.Row(record: row, columns: width, depth: 0, tail: 0, headTail: 0)],
      ending: ending
    )
    .place(row, columns: width, depth: 0, tail: 0, endsInTotal: false, numerals)
    // No other row tells where the values begin: a row of another length is taken where it adds up.
    guard row.fields.count != width, case .values(let range) = values else { return values }
    return haveTotals(numerals[range]) && numerals[range].allSatisfy { $0.kind != .empty }
      ? values : .unread(.shifted)
  }

  /// The values of a line without separators, or from it on; nil where the line holds none.
  private static func flat(
    _ text: ScannedText, _ line: Range<Int>, next: Int, end: Int, _ width: Int,
    _ numerals: inout [Numeral]
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
    let all = FlatRow.onePerLine(
      text, first: numerals[values.lowerBound], from: next, boundary: end, columns: width,
      &numerals)
    if case .values(let range) = all,
      BlankLineCells.haveUnevenGaps(text, range, numerals)
        || BlankLineCells.haveClosedGap(text, range, numerals)
    {
      return .unread(.count)
    }
    return all
  }
}
