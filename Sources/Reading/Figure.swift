public import Forms
public import Intake

/// A number that a report prints in a cell, with the place it was read from.
public struct Figure: Hashable, Sendable {
  /// The cell.
  public let cell: Cell
  /// The value, in the unit of the cell.
  public let value: Quantity
  /// The place: the number with its sign and unit, as printed.
  public let span: SourceSpan

  /// Creates a figure.
  public init(cell: Cell, value: Quantity, span: SourceSpan) {
    self.cell = cell
    self.value = value
    self.span = span
  }
}

/// Why a cell could not be read.
public enum UnreadCode: String, CaseIterable, Sendable {
  /// The table or the line is absent.
  case missing
  /// The line has the wrong number of values.
  case count
  /// The values of the line do not stand where the table's columns are.
  case shifted
  /// The label or the header is damaged.
  case damaged
  /// The place holds something that is no number.
  case number
}

/// What a report says in one cell.
public enum CellReading: Hashable, Sendable {
  /// A printed number; a printed zero is a number.
  case printed(Figure)
  /// The place is known and empty.
  case blank
  /// A printed mark that says there is no number: `/`, `-`, `—`, 无.
  case notApplicable(SourceSpan)
  /// The place or its number could not be read; the offset is where to look.
  case unread(UnreadCode, offset: Int)
  /// The report's edition has no such cell.
  case absent
}
