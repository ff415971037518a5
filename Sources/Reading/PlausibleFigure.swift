public import Forms

extension Cell {
  /// Whether a number may be what one organ has in a year; else it is a slip of the pen, and no law of
  /// figures looks at it.
  public func isPlausible(_ value: Quantity) -> Bool {
    value < Quantity(leastImplausible) && value > Quantity(-leastImplausible)
  }
}
