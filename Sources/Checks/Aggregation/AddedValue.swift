import Forms
import Metrics
import Reading

/// What is known of a sum: the numbers printed, and whether something else stands among them.
struct AddedValue: Sendable {
  /// The sum of the printed numbers, in millionths of the unit.
  var printed: Int64 = 0
  /// How far rounding may have moved it, in millionths: one of the last digit of each amount.
  var slack: Int64 = 0
  /// Whether a blank stands among them that nothing shows to be zero.
  var hasBlank = false
  /// Whether a cell among them could not be read, or is too large to be added.
  var isUnread = false

  /// Whether all of it is printed.
  var isWhole: Bool { !hasBlank && !isUnread }

  /// Adds another value to this one.
  static func += (a: inout AddedValue, b: AddedValue) {
    // A quarter of the range, so that sums can be subtracted from one another.
    let sum = a.printed + b.printed
    let overflow = sum.magnitude > UInt64(Int64.max / 4)
    a.printed = overflow ? a.printed : sum
    a.slack += b.slack
    a.hasBlank = a.hasBlank || b.hasBlank
    a.isUnread = a.isUnread || b.isUnread || overflow
  }

  /// The value as it is printed.
  var quantity: Quantity { Quantity(millionths: printed) }
}

extension Filing {
  /// What a report prints of a figure; a blank is zero where its table shows it to be.
  func added(_ figure: AddedFigure) -> AddedValue {
    var value = AddedValue()
    for cell in figure.cells(in: figures.edition) {
      if let number = figures.value(cell) {
        if number.isSummable {
          value.printed += number.millionths
          if cell.kind == .amount { value.slack += Self.lastDigit(number) }
        } else {
          value.isUnread = true
        }
      } else if figures.isUnread(cell) {
        value.isUnread = true
      } else if !blanks.contains(cell.table) {
        value.hasBlank = true
      }
    }
    return value
  }

  /// One of the last digit that is not zero, at most one: amounts are printed with as many decimals as
  /// the organ likes, some rounded and some cut off. Zero is exact.
  private static func lastDigit(_ amount: Quantity) -> Int64 {
    guard amount != .zero else { return 0 }
    var step: Int64 = 1
    while step < Quantity.scale && amount.millionths % (step * 10) == 0 { step *= 10 }
    return step
  }
}
