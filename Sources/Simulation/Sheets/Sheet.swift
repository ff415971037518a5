import Forms

/// One place of a table as a document prints it.
struct SheetField: Sendable {
  /// What the place is for.
  enum Role: Sendable, Hashable {
    /// A word of the head; with the column of the form that it names, where it names one.
    case head(Column?)
    /// The label of a group of lines.
    case group
    /// The label of a line.
    case label(Line)
    /// The value of a cell.
    case value(Cell)
    /// Part of the merged cell to the left.
    case left
    /// Part of the merged cell above.
    case above
    /// Something that the form does not have.
    case foreign
  }

  var text: String
  var role: Role

  /// Whether the place belongs to a merged cell that is written elsewhere.
  var isMerged: Bool { role == .left || role == .above }
  /// The cell whose value stands here; nil where none does.
  var cell: Cell? {
    if case .value(let cell) = role { return cell }
    return nil
  }
}

/// One row of a table, or a line that stands between two rows.
struct SheetRow: Sendable {
  var fields: [SheetField]
  /// Whether it is a line of text between the rows, such as the foot of a page.
  var isLoose = false

  /// The line of the form that its first label or value belongs to; nil for a row of the head.
  var line: Line? {
    for field in fields {
      switch field.role {
      case .label(let line): return line
      case .value(let cell): return cell.line
      case .head, .group, .left, .above, .foreign: continue
      }
    }
    return nil
  }

  /// The place of its first value; nil where it has none.
  var firstValue: Int? { fields.firstIndex { $0.cell != nil } }

  /// A line of text between two rows.
  static func loose(_ text: String) -> SheetRow {
    SheetRow(fields: [SheetField(text: text, role: .foreign)], isLoose: true)
  }
}

/// One table with the heading above it.
struct SheetTable: Sendable {
  var table: Table
  var heading: String
  var rows: [SheetRow]
}

/// A report as tables of text that damage may change before it is laid out, with what each cell may
/// then be read as.
public struct Sheet: Sendable {
  /// How the report is laid out.
  public internal(set) var layout: SheetLayout
  /// What may be read in each cell, by the cell's index; nil where the form has no such cell.
  public internal(set) var truth: [CellTruth?]
  var year: Int
  var title: String
  var tables: [SheetTable]
  /// The lines of prose before the first table, and behind the last.
  var opening: [String]
  var closing: [String]

  /// The place of a table of the form among the tables.
  func index(of table: Table) -> Int? { tables.firstIndex { $0.table == table } }

  /// The places of the fields that hold a value for which a condition holds.
  func places(where isWanted: (SheetField, Cell) -> Bool) -> [SheetPlace] {
    var places: [SheetPlace] = []
    for (t, table) in tables.enumerated() {
      for (r, row) in table.rows.enumerated() {
        for (f, field) in row.fields.enumerated() {
          if let cell = field.cell, isWanted(field, cell) {
            places.append(SheetPlace(table: t, row: r, field: f))
          }
        }
      }
    }
    return places
  }

  subscript(place: SheetPlace) -> SheetField {
    get { tables[place.table].rows[place.row].fields[place.field] }
    set { tables[place.table].rows[place.row].fields[place.field] = newValue }
  }

  /// The rows of a table that bear values and a label.
  func labelledRows(of table: Table) -> [Int] {
    guard let t = index(of: table) else { return [] }
    return tables[t].rows.indices.filter { r in
      let row = tables[t].rows[r]
      return row.firstValue != nil
        && row.fields.contains { if case .label = $0.role { true } else { false } }
    }
  }

  /// Lets cells be read only as nothing: what stands there is no longer a value of the form.
  mutating func forbid(_ cells: [Cell]) {
    for cell in cells { truth[cell.index] = .unread }
  }

  /// Whether a number behind a row cannot be taken for one of its values: its blanks leave a trace,
  /// or it has none.
  func showsItsEnd(_ table: Int, _ row: Int) -> Bool {
    row < 0 || layout.keepsBlanks || isFull(tables[table].rows[row])
  }

  /// Whether every value of a row is printed.
  func isFull(_ row: SheetRow) -> Bool {
    row.fields.allSatisfy { $0.cell == nil || !$0.text.isEmpty }
  }
}

/// The place of a field in a sheet.
struct SheetPlace: Sendable, Hashable {
  let table: Int
  let row: Int
  let field: Int
}

/// What a reader may say of one cell; it may always leave the cell unread.
public struct CellTruth: Sendable, Hashable {
  /// The numbers it may read, in millionths of the cell's unit.
  public var numbers: [Int64] = []
  /// Whether it may say that the cell is blank.
  public var mayBeBlank = false
  /// Whether it may say that the cell bears a mark for no number.
  public var mayBeMark = false

  /// Nothing but unread is right.
  public static let unread = CellTruth()

  /// A printed number.
  static func number(_ millionths: Int64) -> CellTruth { CellTruth(numbers: [millionths]) }
}
