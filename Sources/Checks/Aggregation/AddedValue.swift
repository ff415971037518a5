import Forms
import Metrics
import Reading

/// What is known of a sum: the numbers printed, and whether something else stands among them.
struct AddedValue: Sendable {
  /// The sum of the printed numbers, in millionths of the unit.
  var printed: Int64 = 0
  /// Whether a blank stands among them that nothing shows to be zero.
  var hasBlank = false
  /// Whether a cell among them could not be read, or is too large to be added.
  var isUnread = false

  /// Whether all of it is printed.
  var isWhole: Bool { !hasBlank && !isUnread }

  /// Adds another value to this one.
  static func += (a: inout AddedValue, b: AddedValue) {
    let (sum, overflow) = a.printed.addingReportingOverflow(b.printed)
    a.printed = overflow ? a.printed : sum
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
}
