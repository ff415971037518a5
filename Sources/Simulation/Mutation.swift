public import Forms

/// The kinds of damage that a text may have suffered on its way.
public enum Mutation: String, CaseIterable, Sendable {
  /// The number of one cell is gone; its delimiters are left.
  case numberDeleted = "number_deleted"
  /// The values of a row stand one or two places off, where rows have delimiters.
  case rowShifted = "row_shifted"
  /// One to three characters of a line's label are replaced or gone.
  case labelDamaged = "label_damaged"
  /// One to three characters of a table's header are replaced or gone.
  case headerDamaged = "header_damaged"
  /// The foot of a page stands between two lines of a table.
  case pageFooterInserted = "page_footer_inserted"
}

/// A damaged text, and what may no longer be readable in it.
public struct MutatedReport: Sendable {
  /// The report before the damage; its truth still holds but for `deletedCell`.
  public let original: SimulatedReport
  /// The kind of damage.
  public let mutation: Mutation
  /// The damaged text.
  public let bytes: [UInt8]
  /// The lines whose row was damaged, or cut in two by a page footer; all three of table 4 together.
  public let damagedLines: [Line]
  /// The table whose header was damaged, or cut in two by a page footer.
  public let damagedTable: Table?
  /// The cell whose number was deleted: it reads blank or unread now.
  public let deletedCell: Cell?
  /// Whether a cell may be unread because of the damage, or because it was unplaceable before.
  public func mayBeUnread(_ cell: Cell) -> Bool {
    damagedLines.contains(cell.line) || damagedTable == cell.table
      || original.trueCell(cell)?.state == .unplaceable || doesNotAddUp(cell)
      || isAloneBesideDamage(cell)
  }

  /// Whether a cell's line stands beside a damaged one with no third of its kind to tell which of the
  /// two is right: rules and normative documents.
  private func isAloneBesideDamage(_ cell: Cell) -> Bool {
    let pair: [Line] = [.rules, .normativeDocuments]
    return pair.contains(cell.line) && damagedLines.contains(where: pair.contains)
  }

  /// Whether nothing tells that a cell's line of table 3 is complete: it prints no total, or parts
  /// that miss it. Beside a line that has lost a cell it may be unread.
  private func doesNotAddUp(_ cell: Cell) -> Bool {
    guard cell.table == .applications else { return false }
    func number(_ column: Column) -> Int64? {
      let truth = original.trueCell(.at(cell.line, column))
      return truth?.state == .printed ? truth?.millionths : nil
    }
    let parts = Column.applicants.filter { $0 != .total }.compactMap(number)
    return number(.total) != parts.reduce(0, +)
  }

  /// The bytes of the original that were replaced.
  public let replaced: Range<Int>
  /// What stands there now.
  public let replacement: [UInt8]
}
