import Forms
import Reading
import Testing

@testable import Checks

@Suite struct ConfirmedBlanksTests {
  /// The sample with every zero of a table left blank.
  private func blanked(_ table: Table) -> SampleReport {
    var sample = SampleReport.distinct
    for cell in Edition.form2021.cells where cell.table == table {
      if case .some(.some("0")) = sample.printed[cell] {
        sample.set(cell.line, cell.column, nil)
      }
    }
    return sample
  }

  @Test func blanksOfATableThatAddsUpAreZeros() {
    for table in [Table.applications, .disputes] {
      let report = blanked(table).report()
      let blanks = ConfirmedBlanks(report)
      #expect(blanks.contains(table))
      let cells: RowSum = table == .applications ? .refused : .total(.suitAfterReconsideration)
      let sum = CellSum(cells, in: report, blanks: blanks)
      #expect(sum == .printed(Quantity(table == .applications ? 4 : 3)))
    }
  }

  @Test func blanksOfATableThatDoesNotAddUpAreOpen() {
    var sample = blanked(.applications)
    sample.set(.concluded, .total, "57")
    let report = sample.report()
    let blanks = ConfirmedBlanks(report)
    #expect(!blanks.contains(.applications) && blanks.contains(.disputes))
    #expect(CellSum(.refused, in: report, blanks: blanks) == .partlyBlank(Quantity(4)))
  }

  @Test func aTableOfNothingButBlanksSaysNothing() {
    var sample = SampleReport.distinct
    for cell in Edition.form2021.cells where cell.table == .disputes {
      sample.set(cell.line, cell.column, nil)
    }
    let report = sample.report()
    #expect(!ConfirmedBlanks(report).contains(.disputes))
    #expect(!ConfirmedBlanks(report).contains(.activeDisclosure))
  }

  @Test func unreadAndAbsurdCellsConfirmNothing() {
    var sample = blanked(.applications)
    sample.unread[.at(.granted, .enterprise)] = .damaged
    let report = sample.report()
    let blanks = ConfirmedBlanks(report)
    #expect(!blanks.contains(.applications))
    #expect(CellSum(RowSum(.granted, .enterprise), in: report, blanks: blanks) == .unread)
    #expect(CellSum(.total(.rules), in: report, blanks: blanks) == .unread)
  }
}
