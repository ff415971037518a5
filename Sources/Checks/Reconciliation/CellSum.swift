import Forms
import Reading

/// What the tables say of a sum of cells.
enum CellSum: Hashable, Sendable {
  /// Every cell prints a number.
  case printed(Quantity)
  /// Some cells are blank; the printed ones add up to this.
  case partlyBlank(Quantity)
  /// Some cell could not be read or holds an absurd number, or the edition has none of them.
  case unread

  /// Adds up the cells of a report.
  ///
  /// - Parameter blanks: The tables whose blanks are zeros.
  init(_ cells: RowSum, in report: AnnualReport, blanks: ConfirmedBlanks) {
    let list = cells.cells(in: report.edition)
    var sum = Quantity.zero
    var hasBlank = false
    for cell in list {
      if let value = report.cells.value(cell) {
        guard value.isSummable else {
          self = .unread
          return
        }
        sum = sum + value
        continue
      }
      switch report.cells[cell] {
      case .blank, .notApplicable: hasBlank = hasBlank || !blanks.contains(cell.table)
      case .printed, .unread, .absent:
        self = .unread
        return
      }
    }
    self = list.isEmpty ? .unread : hasBlank ? .partlyBlank(sum) : .printed(sum)
  }

  /// The sum with zeros for blanks; nil where a cell is unread.
  var value: Quantity? {
    switch self {
    case .printed(let sum), .partlyBlank(let sum): sum
    case .unread: nil
    }
  }
}

extension AllowedReading {
  /// What the tables say of this reading.
  func sum(in report: AnnualReport, blanks: ConfirmedBlanks) -> CellSum {
    let sum = CellSum(cells, in: report, blanks: blanks)
    guard let less else { return sum }
    switch (sum, CellSum(less, in: report, blanks: blanks)) {
    case (.printed(let a), .printed(let b)): return .printed(a - b)
    case (let a, let b):
      guard let a = a.value, let b = b.value else { return .unread }
      return .partlyBlank(a - b)
    }
  }
}
