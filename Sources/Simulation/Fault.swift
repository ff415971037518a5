public import Forms

/// The kinds of faults that can be planted in a report's figures.
public enum Fault: String, CaseIterable, Sendable {
  /// Two neighbouring digits of a cell have changed places.
  case transposedDigits = "transposed_digits"
  /// A digit of a cell is missing.
  case droppedDigit = "dropped_digit"
  /// A digit of a cell was typed twice.
  case addedDigit = "added_digit"
  /// The fee is in yuan where 万元 is meant.
  case feeUnit = "fee_unit"
  /// The values of a line stand one column further right.
  case columnShift = "column_shift"
  /// Table 3 repeats last year's.
  case copiedYear = "copied_year"
  /// The results have moved from granted to refused or the reverse; every identity holds.
  case ratioSwing = "ratio_swing"
  /// A total differs from its parts.
  case mismatchedTotal = "mismatched_total"
  /// The applications are round numbers; every identity holds.
  case roundedInvention = "rounded_invention"
}

/// A fault that was planted, and where.
public struct PlantedFault: Sendable, Hashable {
  /// The kind.
  public let fault: Fault
  /// The cells whose figures differ from the faultless ones.
  public let cells: [Cell]
}
