public import Forms

/// What goes wrong when a government adds up the figures of its bodies.
public enum LevelFault: Sendable, Hashable {
  /// A body, by its id, is left out.
  case leftOut(body: String)
  /// A body, by its id, is added twice.
  case countedTwice(body: String)
  /// One cell is off by some millionths of its unit.
  case mistyped(Cell, by: Int64)
  /// One cell is one unit below that of a body.
  case below(body: String, Cell)
  /// The report of a body, by its id, is missing; the sum is right.
  case missing(body: String)
  /// Some tables print the office's own figures.
  case ownTables(Set<Table>)

  /// Its name in `levels.csv`.
  public var name: String {
    switch self {
    case .leftOut: "left_out"
    case .countedTwice: "counted_twice"
    case .mistyped: "mistyped"
    case .below: "below_body"
    case .missing: "missing"
    case .ownTables: "own_tables"
    }
  }

  /// The body, the cell or the tables concerned, as `levels.csv` names them.
  public var place: String {
    switch self {
    case .leftOut(let body), .countedTwice(let body), .missing(let body): body
    case .mistyped(let cell, _): cell.id
    case .below(let body, let cell): "\(body) \(cell.id)"
    case .ownTables(let tables):
      Table.allCases.filter(tables.contains).map { "t\($0.rawValue)" }.joined(separator: " ")
    }
  }

  /// Spoils a sum.
  ///
  /// - Precondition: the government has the body that is named.
  func apply(
    to total: inout Figures, _ edition: Edition, bodies: [(id: String, figures: Figures)]
  ) {
    func figures(_ id: String) -> Figures {
      guard let body = bodies.first(where: { $0.id == id }) else {
        preconditionFailure("\(id) is none of the bodies")
      }
      return body.figures
    }
    switch self {
    case .leftOut(let body): total.subtract(figures(body), in: edition)
    case .countedTwice(let body): total.add(figures(body), in: edition)
    case .mistyped(let cell, let amount): total[cell] += amount
    case .below(let body, let cell): total[cell] = figures(body)[cell] - Figures.scale
    case .missing: break
    case .ownTables(let tables):
      guard let office = bodies.first(where: { $0.id.hasSuffix("/office") }) else {
        preconditionFailure("no office among the bodies")
      }
      for cell in edition.cells where tables.contains(cell.table) {
        total[cell] = office.figures[cell]
      }
    }
  }
}

/// A fault of one government's report.
public struct PlantedLevelFault: Sendable, Hashable {
  /// What went wrong.
  public let fault: LevelFault
  /// The id of the government.
  public let agencyID: String
  /// The year.
  public let year: Int

  /// Plants a fault in a government's report.
  public init(_ fault: LevelFault, in agencyID: String, year: Int) {
    self.fault = fault
    self.agencyID = agencyID
    self.year = year
  }
}
