import Forms
import Metrics
import Reading

/// The figures that a report is known by, as far as they are large enough not to agree by chance.
struct HeadlineFigures: Sendable {
  /// The cells, in the order of the form, with their values.
  let values: [(cell: Cell, value: Quantity)]

  /// Figures below this agree by chance every day.
  static let least = Quantity(100)
  /// Fewer equal figures prove nothing.
  static let fewest = 3

  /// One cell for each thing an organ does. Sums and what follows from another cell are left out:
  /// where nothing is carried over, `concluded` is `received` once more.
  private static let cells: [[Cell]] = Edition.allCases.map { edition in
    let headline: [Cell] = [
      .at(.normativeDocuments, .inForce), .at(.normativeDocuments, .totalDisclosed),
      .at(.licensing, .decisions), .at(.penalties, .decisions), .at(.compulsion, .decisions),
      .at(.fees, .amount), .at(.procurement, .amount), .at(.received, .total),
      .at(.granted, .total), .at(.unavailableNotHeld, .total),
    ]
    return headline.filter(edition.contains).sorted()
  }

  init(_ figures: AgencyYear) {
    let received = figures.value(.at(.received, .total))
    values = Self.cells[Int(figures.edition.rawValue)].compactMap { cell in
      guard let value = figures.value(cell), value >= Self.least else { return nil }
      // All of one kind: the same figure a second time.
      if cell.line != .received && cell.table == .applications && value == received { return nil }
      return (cell, value)
    }
  }

  /// The cells in which two reports have the same figure.
  ///
  /// - Parameter isOneOrgan: Whether they are of one organ, whose stock of documents stays as it is
  ///   from year to year.
  func equalCells(_ other: HeadlineFigures, isOneOrgan: Bool) -> [Cell] {
    values.compactMap { cell, value in
      if isOneOrgan && (cell.column == .inForce || cell.column == .totalDisclosed) { return nil }
      return other.values.contains { $0.cell == cell && $0.value == value } ? cell : nil
    }
  }
}

/// How often equal figures would turn up by chance.
enum Coincidence {
  /// How many reports, at most, may be expected to agree by chance where a finding is made.
  static let tolerated = 0.001

  /// The chance that another organ has the same figure, taken as one in its size.
  static func amongOrgans(_ value: Quantity) -> Double { 1 / Double(size(value)) }

  /// The chance that an organ has the same figure in another year: figures stay within some tenth of
  /// their size.
  static func amongYears(_ value: Quantity) -> Double { min(1, 10 / Double(size(value))) }

  /// One more than the value, counted in the smallest unit that it is printed in.
  private static func size(_ value: Quantity) -> UInt64 {
    var size = value.millionths.magnitude
    for _ in 0..<6 where size % 10 == 0 { size /= 10 }
    return size + 1
  }
}
