import Forms
import Reading

/// The tables whose blanks are zeros by their own arithmetic.
///
/// Many organs leave zeros blank. Where every identity of a table holds with zeros in
/// place of the blanks, and prints a number that counts, nothing else can stand there: the blanks are
/// as good as printed. Else a blank leaves it open.
struct ConfirmedBlanks: Sendable {
  private let tables: Set<Table>

  init(_ report: AnnualReport) {
    var tables: Set<Table> = []
    for table in [Table.applications, .disputes] where Self.areZeros(table, report) {
      tables.insert(table)
    }
    self.tables = tables
  }

  /// Whether the blanks of a table are zeros.
  func contains(_ table: Table) -> Bool { tables.contains(table) }

  private static func areZeros(_ table: Table, _ report: AnnualReport) -> Bool {
    var counts = false
    for cell in report.edition.cells where cell.table == table {
      switch report.cells[cell] {
      case .printed(let figure):
        guard figure.value.isSummable else { return false }
        counts = counts || figure.value > .zero
      case .blank, .notApplicable: continue
      case .unread, .absent: return false
      }
    }
    return counts
      && Identity.all(in: report.resultLinesEdition).allSatisfy { identity in
        identity.total.table != table
          || sum(identity.left, in: report) == sum(identity.right, in: report)
      }
  }

  private static func sum(_ cells: [Cell], in report: AnnualReport) -> Quantity {
    cells.reduce(.zero) { total, cell in report.cells.value(cell).map { total + $0 } ?? total }
  }
}
