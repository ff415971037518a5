import Forms

/// Doubts rows because of the rows, labels and empty lines around them: they look complete, and another
/// line's values or a column that the form lacks may be among theirs.
enum RowDoubts {
  /// Takes back a row of values one below the other beside a label without values, where it does not
  /// make its total or leaves room for blanks: its values may be the other label's.
  static func besideEmpty(
    _ readings: inout [TableRows.Reading], _ places: [FlatRow.Place], _ text: ScannedText,
    _ numerals: [Numeral]
  ) {
    func isEmpty(_ i: Int) -> Bool { places[i] == .none }
    // （六）其他处理 is a group without values in the form of 2021.
    func isGroup(_ i: Int) -> Bool {
      isEmpty(i) && readings[i].request.line == .otherHandled
    }
    for i in readings.indices where places[i] == .column {
      var (above, below) = (i - 1, i + 1)
      if above >= 0 && isGroup(above) { above -= 1 }
      if below < places.count && isGroup(below) { below += 1 }
      guard above >= 0 && isEmpty(above) || below < places.count && isEmpty(below),
        case .values(let range) = readings[i].values, readings[i].request.endsInTotal,
        !RowWidths.partsMakeTotal(numerals[range])
          || BlankLineCells.haveUnevenGaps(text, range, numerals)
      else { continue }
      readings[i] = .doubted(readings[i].request)
    }
  }

  /// Takes back a row of table 2 with its values one below the other where more empty lines follow than
  /// behind its like: a blank cell may stand there, and another one be too many.
  static func aboveEmptyLines(
    _ readings: inout [TableRows.Reading], _ places: [FlatRow.Place], _ text: ScannedText
  ) {
    if readings.first?.request.belowHeads == nil { return }
    let rows = readings.indices.dropLast().filter {
      places[$0] == .column && readings[$0].request.columns > 1
        && readings[$0].request.belowHeads != nil
    }
    func emptyLines(_ range: Range<Int>) -> Int {
      let first = text.lineIndex(of: range.lowerBound)
      return (first..<text.lineIndex(of: range.upperBound)).reversed()
        .prefix { text.trimmed(text.line($0)).isEmpty }.count
    }
    // As many as stand behind the heads belong to the grid.
    func emptyLines(_ i: Int) -> Int {
      let row = readings[i].request
      let heads = row.belowHeads.map { emptyLines(($0.lowerBound - 1)..<$0.upperBound) }
      return max(0, emptyLines((row.labelEnd - 1)..<row.boundary) - (heads ?? 0))
    }
    let areSpaced = rows.allSatisfy {
      let row = readings[$0].request
      return emptyLines((row.labelEnd - 1)..<row.boundary) > 0
    }
    guard areSpaced, let least = rows.map({ emptyLines($0) }).min() else { return }
    for i in rows where emptyLines(i) > least { readings[i] = .doubted(readings[i].request) }
  }

  /// Whether a delimited table has a column that the form lacks, and no row shows which one it is.
  static func haveUnknownColumn(
    _ readings: [TableRows.Reading], _ records: [DelimitedRow?], _ rows: [RowRequest],
    _ numerals: [Numeral]
  ) -> Bool {
    rows.first.map { $0.columns > 5 } == true && haveOneColumnMore(records, rows)
      && !readings.contains { isProof($0, numerals) }
  }

  /// Whether every row has as many fields more than columns, whatever its labels: the table has a
  /// column of its own, in front of the others or behind them.
  private static func haveOneColumnMore(_ records: [DelimitedRow?], _ rows: [RowRequest]) -> Bool {
    guard rows.count > 3, let row = rows.first, row.columns > 5, let first = records.first ?? nil,
      first.fields.count > row.columns
    else { return false }
    let like = records.count { $0?.fields.count == first.fields.count }
    if like + 1 >= rows.count { return true }
    // Labels may stand behind the last column, which holds something in each row.
    guard let end = first.occupied?.upperBound, end > row.columns else { return false }
    return records.count { $0?.occupied?.upperBound == end } + 1 >= rows.count
  }

  /// Whether the values of a row make its total: above zero, or where none is blank.
  private static func isProof(_ reading: TableRows.Reading, _ numerals: [Numeral]) -> Bool {
    guard case .values(let range) = reading.values, let total = numerals[range].last else {
      return false
    }
    return RowWidths.partsMakeTotal(numerals[range])
      && (total.millionths > 0 || numerals[range].allSatisfy { $0.kind == .number })
  }
}
