import Forms

/// One line of a table to be read: where its label ends and where the next label begins.
struct RowRequest: Sendable {
  /// The line.
  let line: Line
  /// The first code of the label.
  let labelStart: Int
  /// The code behind the label.
  let labelEnd: Int
  /// The first code that belongs to another label.
  let boundary: Int
  /// The columns of the line, in the order of the form.
  let columns: [Column]
}

/// What was read of a line.
enum RowValues: Sendable {
  /// One numeral for each column; `empty` where the place is known and empty.
  case values([Numeral])
  /// The line is there, but its values cannot be placed.
  case unread(UnreadCode)
  /// There is nothing behind the label.
  case none
}
