import Findings
import Forms
import Metrics
import Reading

/// What a report says in a cell, as a comparison over years needs it.
enum ComparedNumber: Hashable, Sendable {
  /// A printed number, or a blank that the table's own arithmetic proves to be zero.
  case known(Quantity)
  /// A blank or a mark that says there is no number; zero may stand there.
  case blank(Cell)
  /// A cell that could not be read, or that its edition does not print.
  case unread(Cell)

  /// The number; nil where none is known.
  var value: Quantity? {
    if case .known(let value) = self { return value }
    return nil
  }

  /// The number with zero in the place of a blank, as an identity is tried; nil where it is unread.
  var tried: Quantity? {
    switch self {
    case .known(let value): value
    case .blank: .zero
    case .unread: nil
    }
  }

  /// Why nothing can be said where the number is not known; nil where it is.
  var reason: Verdict.Reason? {
    switch self {
    case .known: nil
    case .blank(let cell): .blank(cell)
    case .unread(let cell): .unread(cell)
    }
  }
}

extension Filing {
  /// What the report says in a cell. A number too large to add up exactly counts as unread.
  func number(_ cell: Cell) -> ComparedNumber {
    guard figures.edition.contains(cell), !figures.isUnread(cell) else { return .unread(cell) }
    if let value = figures.value(cell) { return value.isSummable ? .known(value) : .unread(cell) }
    return blanks.contains(cell.table) ? .known(.zero) : .blank(cell)
  }
}
