public import Forms

/// What a document really prints in one cell, for comparing with what a reader says.
public struct TrueCell: Sendable, Hashable {
  /// What stands in the cell.
  public enum State: String, CaseIterable, Sendable {
    /// A number.
    case printed
    /// Nothing, and the place is known.
    case blank
    /// A mark that says there is no number.
    case notApplicable = "not_applicable"
    /// Something that the layout does not place; a reader must read it right or not at all.
    case unplaceable
  }

  /// The cell.
  public let cell: Cell
  /// What stands in it.
  public internal(set) var state: State
  /// The number in millionths of the cell's unit; nil where none is printed.
  public internal(set) var millionths: Int64?
  /// What a correct reading of an unplaceable cell is; the same as `state` for the others.
  public internal(set) var underlying: State

  init(cell: Cell, state: State, millionths: Int64?) {
    self.cell = cell
    self.state = state
    self.millionths = millionths
    underlying = state
  }

  /// The number in the shortest decimal notation; empty where none is printed.
  public var valueText: String { millionths.map(DecimalText.shortest) ?? "" }
}
