/// A cell of the form: a line and a column that some edition prints.
///
/// Cells are numbered densely over the union of both editions, in the order of the form, so that
/// arrays indexed by `index` can hold one value for each cell.
public struct Cell: Hashable, Comparable, Sendable {
  /// The position in `Cell.all`.
  public let index: Int

  /// The number of cells over both editions.
  public static let count = 226

  /// Every cell of both editions, in the order of the form.
  public static let all: [Cell] = (0..<count).map(Cell.init(index:))

  /// The cell at a position in `Cell.all`.
  public init(index: Int) {
    precondition((0..<Self.count).contains(index), "the form has no cell number \(index)")
    self.index = index
  }

  /// The cell at a line and a column; nil where no edition has one.
  public init?(_ line: Line, _ column: Column) {
    let slot = FormLayout.shared.slots[
      Int(line.rawValue) * Column.allCases.count + Int(column.rawValue)]
    if slot < 0 { return nil }
    index = Int(slot)
  }

  /// The cell at a place that is known to be on the form.
  ///
  /// - Precondition: some edition prints the cell.
  public static func at(_ line: Line, _ column: Column) -> Cell {
    guard let cell = Cell(line, column) else {
      preconditionFailure("the form has no cell \(line).\(column)")
    }
    return cell
  }

  /// The cell with a printed id such as `t3.granted.total`; nil where there is none.
  public init?(id: String) {
    guard let index = FormLayout.shared.indexByID[id] else { return nil }
    self.index = index
  }

  /// The line the cell stands in.
  public var line: Line { FormLayout.shared.lines[index] }
  /// The column the cell stands in.
  public var column: Column { FormLayout.shared.columns[index] }
  /// The table the cell stands in.
  public var table: Table { line.table }
  /// The printed id, such as `t3.granted.total`.
  public var id: String { FormLayout.shared.ids[index] }

  /// Cells compare in the order of the form.
  public static func < (a: Cell, b: Cell) -> Bool { a.index < b.index }
}

/// Where each cell of both editions lies; built once from the declarations of `Edition`.
struct FormLayout: Sendable {
  static let shared = FormLayout()

  let lines: [Line]
  let columns: [Column]
  let ids: [String]
  let slots: [Int16]
  let indexByID: [String: Int]

  /// The columns of a line over both editions, in the order of the form: those of the edition that
  /// prints more, then what the other adds.
  private static func columns(of line: Line) -> [Column] {
    let old = Edition.form2019.columns(of: line)
    let new = Edition.form2021.columns(of: line)
    let (more, less) = old.count > new.count ? (old, new) : (new, old)
    return more + less.filter { !more.contains($0) }
  }

  private init() {
    let width = Column.allCases.count
    var slots = [Int16](repeating: -1, count: Line.allCases.count * width)
    var lines: [Line] = []
    var columns: [Column] = []
    var ids: [String] = []
    var indexByID: [String: Int] = [:]
    for line in Line.allCases {
      for column in Self.columns(of: line) {
        slots[Int(line.rawValue) * width + Int(column.rawValue)] = Int16(lines.count)
        let id = "t\(line.table.rawValue).\(line.description.name).\(column.name)"
        indexByID[id] = lines.count
        lines.append(line)
        columns.append(column)
        ids.append(id)
      }
    }
    precondition(lines.count == Cell.count, "the form has \(lines.count) cells, not \(Cell.count)")
    self.lines = lines
    self.columns = columns
    self.ids = ids
    self.slots = slots
    self.indexByID = indexByID
  }
}
