import Forms

/// A figure that adds up from level to level: a cell, or the cells of one edition that stand for one
/// cell of the other.
struct AddedFigure: Hashable, Sendable {
  private let cells2019: [Cell]
  private let cells2021: [Cell]

  /// The cells that an edition prints for it; empty where it prints none.
  func cells(in edition: Edition) -> [Cell] {
    switch edition {
    case .form2019: cells2019
    case .form2021: cells2021
    }
  }

  /// The table it stands in.
  var table: Table { (cells2021 + cells2019)[0].table }

  /// Whether it may be negative, so that a part may exceed the whole.
  var isSigned: Bool { (cells2021 + cells2019).contains { $0.kind == .signedCount } }

  /// Whether the form leaves it open once the others are filled: totals follow from their parts, what
  /// was received and concluded from the results and what is carried.
  var isFree: Bool {
    guard let cell = (cells2021 + cells2019).first else { return false }
    switch cell.table {
    case .activeDisclosure: return true
    case .applications:
      return cell.column != .total && cell.line != .received && cell.line != .concluded
    case .disputes: return cell.column != .total
    }
  }

  /// The figures that reports on these editions have in common, in the order of the form.
  ///
  /// Reports on one edition share all its cells but the amount of procurement, whose unit each report
  /// chooses. Across the editions the result lines of table 3, table 4 and the decisions of licensing,
  /// penalties and compulsion compare; 其他处理 of 2019 is the sum of its three lines of 2021.
  static func common(to editions: Set<Edition>) -> [AddedFigure] {
    if editions.count > 1 { return both }
    return editions.contains(.form2019) ? all2019 : all2021
  }

  private static let all2019 = Edition.form2019.cells.filter(isOfOneUnit).map {
    AddedFigure(cells2019: [$0], cells2021: [])
  }
  private static let all2021 = Edition.form2021.cells.filter(isOfOneUnit).map {
    AddedFigure(cells2019: [], cells2021: [$0])
  }

  private static func isOfOneUnit(_ cell: Cell) -> Bool {
    if case .yuanAsPrinted = cell.unit { return false }
    return true
  }

  private static let newLines: [Line] = [.otherNotSupplemented, .otherFeeUnpaid, .otherOther]

  private static let both: [AddedFigure] = Edition.form2019.cells.compactMap { cell in
    switch cell.table {
    case .activeDisclosure:
      let isDecisions = cell.column == .decisions && Edition.form2021.contains(cell)
      return isDecisions ? AddedFigure(cells2019: [cell], cells2021: [cell]) : nil
    case .applications where cell.line == .otherHandled:
      return AddedFigure(
        cells2019: [cell], cells2021: newLines.map { .at($0, cell.column) })
    case .applications, .disputes:
      return AddedFigure(cells2019: [cell], cells2021: [cell])
    }
  }
}
