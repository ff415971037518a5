import Forms
import Reading

/// The counts that the narrative states of single cells, whatever the tables say.
///
/// Only exact counts of this year and of the whole body count, by every reading of the words that
/// means one cell alone.
struct StatedCells: Sendable {
  /// The stated counts by cell, each once, in the order of the narrative.
  private(set) var values: [Cell: [Int]] = [:]

  /// Collects the counts of a report.
  init(_ report: AnnualReport) {
    for statement in report.statements {
      guard case .count(let subject) = statement.subject, statement.isComparable,
        statement.approximation == .exact, let value = statement.value.wholeNumber, value >= 0
      else { continue }
      for reading in AllowedReading.all(of: subject, in: report.edition) {
        let cells = reading.cells.cells(in: report.edition)
        guard reading.less == nil, cells.count == 1 else { continue }
        if values[cells[0], default: []].contains(value) { continue }
        values[cells[0], default: []].append(value)
      }
    }
  }
}
