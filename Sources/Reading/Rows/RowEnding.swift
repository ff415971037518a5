/// What the separator behind the last cell of a row means in one table.
///
/// `a | b |` may be two cells of which the second ends in a separator, or three of which the last is
/// empty. The other rows of the table tell: where every complete row ends in a separator, it only
/// ends the row; where complete rows do without, an empty cell follows it.
enum RowEnding: Sendable {
  /// A separator ends each row.
  case terminator
  /// What follows the last separator is a cell.
  case cell
  /// The rows do not tell.
  case unknown

  /// Learns from the rows of a table, each with the number of its columns.
  init(_ rows: some Sequence<(record: DelimitedRow, columns: Int)>) {
    var ending = 0
    var open = 0
    for (record, columns) in rows {
      if record.endsInSeparator {
        if record.completeStart(columns: columns) != nil { ending += 1 }
      } else if record.fields.count >= columns && record.occupied != nil {
        open += 1
      }
    }
    self = ending > 0 && open == 0 ? .terminator : ending == 0 && open > 0 ? .cell : .unknown
  }
}
