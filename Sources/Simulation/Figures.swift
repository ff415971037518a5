public import Forms

/// The figures of one report, in millionths of each cell's unit; one slot for each cell of the
/// form.
public struct Figures: Sendable, Hashable {
  private var values = [Int64](repeating: 0, count: Cell.count)

  /// Figures that are all zero.
  public init() {}

  /// The figure of a cell in millionths.
  public subscript(cell: Cell) -> Int64 {
    get { values[cell.index] }
    set { values[cell.index] = newValue }
  }

  /// The figure at a line and a column as a whole number.
  ///
  /// - Precondition: the form has the cell.
  public subscript(line: Line, column: Column) -> Int {
    get { Int(values[Cell.at(line, column).index] / Self.scale) }
    set { values[Cell.at(line, column).index] = Int64(newValue) * Self.scale }
  }

  /// The number of millionths in one.
  public static let scale: Int64 = 1_000_000
}
