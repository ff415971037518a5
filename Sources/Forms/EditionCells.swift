/// Which cells each edition prints.
extension Edition {
  /// The columns that this edition prints for a line, in the order of the form; empty where the
  /// edition has no such line.
  public func columns(of line: Line) -> [Column] {
    switch self {
    case .form2019: Self.lineColumns2019[Int(line.rawValue)]
    case .form2021: Self.lineColumns2021[Int(line.rawValue)]
    }
  }

  private static let lineColumns2019 = Line.allCases.map { listColumns(of: $0, in: .form2019) }
  private static let lineColumns2021 = Line.allCases.map { listColumns(of: $0, in: .form2021) }

  private static func listColumns(of line: Line, in edition: Edition) -> [Column] {
    switch (line.table, edition) {
    case (.activeDisclosure, .form2021): activeDisclosure2021[line, default: []]
    case (.activeDisclosure, .form2019): activeDisclosure2019[line, default: []]
    case (.applications, .form2021): line == .otherHandled ? [] : Column.applicants
    case (.applications, .form2019):
      line == .otherNotSupplemented || line == .otherFeeUnpaid || line == .otherOther
        ? [] : Column.applicants
    case (.disputes, _): Column.outcomes
    }
  }

  private static let activeDisclosure2021: [Line: [Column]] = [
    .rules: [.issued, .repealed, .inForce],
    .normativeDocuments: [.issued, .repealed, .inForce],
    .licensing: [.decisions],
    .penalties: [.decisions],
    .compulsion: [.decisions],
    .fees: [.amount],
  ]

  private static let activeDisclosure2019: [Line: [Column]] = [
    .rules: [.produced, .disclosed, .totalDisclosed],
    .normativeDocuments: [.produced, .disclosed, .totalDisclosed],
    .licensing: [.itemsLastYear, .itemsChange, .decisions],
    .otherServices: [.itemsLastYear, .itemsChange, .decisions],
    .penalties: [.itemsLastYear, .itemsChange, .decisions],
    .compulsion: [.itemsLastYear, .itemsChange, .decisions],
    .fees: [.itemsLastYear, .itemsChange],
    .procurement: [.projects, .amount],
  ]

  /// The lines of a table that this edition prints, in the order of the form.
  public func lines(of table: Table) -> [Line] {
    Line.allCases.filter { $0.table == table && !columns(of: $0).isEmpty }
  }

  /// The cells that this edition prints for a line, in the order of the form.
  public func cells(of line: Line) -> [Cell] {
    switch self {
    case .form2019: Self.lineCells2019[Int(line.rawValue)]
    case .form2021: Self.lineCells2021[Int(line.rawValue)]
    }
  }

  /// The cells of this edition, in the order of the form: 198 in 2019, 200 in 2021.
  public var cells: [Cell] {
    switch self {
    case .form2019: Self.cells2019
    case .form2021: Self.cells2021
    }
  }

  /// Whether this edition prints a cell.
  public func contains(_ cell: Cell) -> Bool {
    switch self {
    case .form2019: Self.membership2019[cell.index]
    case .form2021: Self.membership2021[cell.index]
    }
  }

  private static let cells2019 = listCells(of: .form2019)
  private static let cells2021 = listCells(of: .form2021)
  private static let lineCells2019 = listLineCells(of: .form2019)
  private static let lineCells2021 = listLineCells(of: .form2021)
  private static let membership2019 = membership(of: cells2019)
  private static let membership2021 = membership(of: cells2021)

  private static func listLineCells(of edition: Edition) -> [[Cell]] {
    Line.allCases.map { line in edition.columns(of: line).map { Cell.at(line, $0) } }
  }

  private static func listCells(of edition: Edition) -> [Cell] {
    listLineCells(of: edition).flatMap { $0 }
  }

  private static func membership(of cells: [Cell]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: Cell.count)
    for cell in cells { isMember[cell.index] = true }
    return isMember
  }
}
