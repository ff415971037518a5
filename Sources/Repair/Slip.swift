public import Forms

/// How a repaired value may have become the printed one.
public enum Slip: Hashable, Sendable {
  /// Two digits side by side are in the wrong order.
  case transposedDigits
  /// A digit is missing.
  case droppedDigit
  /// A digit stands twice.
  case doubledDigit
  /// A zero too many at the end.
  case addedZero
  /// A digit too many.
  case addedDigit
  /// One digit is that of a neighbouring key, of the row of numbers or of the keypad.
  case neighbouringKey
  /// One digit is another.
  case otherDigit
  /// The printed value is last year's of the same cell.
  case lastYearValue
  /// The printed value is that of the line above.
  case lineAboveValue
  /// The printed value is that of a column beside.
  case columnBesideValue
  /// The cell was left empty.
  case leftBlank
  /// The cell was computed from another changed cell, and its own sum was right.
  case computedFromWrongPart
  /// The values of two cells are exchanged.
  case swappedCells
  /// One value is split over two cells side by side.
  case splitCell
  /// Values of a line stand this many columns too far to the right (below zero: to the left).
  case shiftedLine(Line, by: Int)
  /// Values of a column stand this many lines too far down (below zero: up).
  case shiftedColumn(Column, by: Int)
  /// Two whole lines are exchanged.
  case swappedLines(Line, Line)
  /// Two whole columns are exchanged.
  case swappedColumns(Column, Column)
  /// None of these: another value.
  case otherValue
}
