import Findings
import Forms
import Metrics
import Reading
import Statistics

/// A report and that of its organ for the year before, table by table.
struct TablePair: Sendable {
  /// The report, as an index of the filings.
  let index: Int
  /// What is said of tables 2, 3 and 4.
  let states: [TableState]

  /// The tables that repeat the year before.
  var repeated: [(table: Table, match: RepeatedFigures.Match)] {
    states.compactMap { state in
      if case .repeats(let table, let match) = state { return (table, match) }
      return nil
    }
  }
}

/// Whether a table repeats that of the year before.
enum TableState: Sendable {
  /// A cell differs, or chance may have made them equal.
  case differs
  /// Cells could not be read.
  case unread
  /// Every cell is as it was, by more than chance.
  case repeats(Table, RepeatedFigures.Match)
}

/// Compares the tables of consecutive years of one organ.
struct RepeatedTables {
  private let filings: [Filing]
  private let breaks: SeriesBreaks

  private struct Key: Hashable {
    let agencyID: String
    let year: Int
  }

  init(_ corpus: FiledCorpus) {
    filings = corpus.filings
    breaks = corpus.breaks
  }

  /// The pairs of years on one edition, by report; of two reports for a year the first is used.
  ///
  /// - Parameter isEqual: Whether all cells of a report are told to equal another's elsewhere.
  /// - Complexity: O(reports).
  func pairs(besides isEqual: (Int) -> Bool) -> [TablePair] {
    var first: [Key: Int] = [:]
    for (index, filing) in filings.enumerated() {
      guard let id = filing.subject.decidedAgencyID, let year = filing.subject.year else {
        continue
      }
      let key = Key(agencyID: id, year: year)
      if first[key] == nil { first[key] = index }
    }
    return filings.indices.compactMap { index in
      guard let id = filings[index].subject.decidedAgencyID,
        let year = filings[index].subject.year,
        first[Key(agencyID: id, year: year)] == index,
        let previous = first[Key(agencyID: id, year: year - 1)],
        filings[index].figures.edition == filings[previous].figures.edition, !isEqual(index),
        !breaks.startsAnew(id, in: year)
      else { return nil }
      return TablePair(
        index: index, states: Table.allCases.map { state(of: $0, index, previous) })
    }
  }

  private func state(of table: Table, _ index: Int, _ previous: Int) -> TableState {
    let pair = [filings[index], filings[previous]]
    if pair.contains(where: { $0.unreadTables.contains(table) }) { return .unread }
    let figures = pair.map(\.figures)
    let cells = figures[0].edition.cells.filter { $0.table == table }
    var filled: [(cell: Cell, value: Quantity)] = []
    for cell in cells {
      let values = figures.map { figures -> Quantity in
        if let value = figures.value(cell) { return value }
        return .zero
      }
      if values[0] != values[1] { return .differs }
      if values[0] != .zero { filled.append((cell, values[0])) }
    }
    guard chance(filled, table) <= Self.tolerated else { return .differs }
    let largest = filled.sorted { ($1.value, $0.cell) < ($0.value, $1.cell) }.prefix(3)
    return .repeats(
      table, RepeatedFigures.Match(other: previous, cells: largest.map(\.cell), othersCount: 0))
  }

  /// The chance that a table of another year is as it is.
  private func chance(_ filled: [(cell: Cell, value: Quantity)], _ table: Table) -> Double {
    if table == .activeDisclosure {
      return filled.filter { Self.movingColumns.contains($0.cell.column) }
        .reduce(1) { $0 * Coincidence.amongYears($1.value) }
    }
    if filled.contains(where: { $0.value < .zero || $0.value.wholeNumber == nil }) { return 1 }
    let carried: [Line] = [.carriedOver, .carriedForward]
    let follow: [Line] = [.received, .concluded] + carried
    var sum = 0.0
    var counts: [Double] = []
    for (cell, value) in filled where cell.column != .total {
      if carried.contains(cell.line) { sum += logProbabilityOfSameCount(value.double) }
      if !follow.contains(cell.line) { counts.append(value.double) }
    }
    let total = counts.reduce(0, +)
    if total == 0 { return 1 }
    // The peers are taken to be composed as the table itself, which makes a repetition most likely.
    sum += logProbabilityOfRepetition(
      counts: counts, peerShares: counts.map { $0 / total }, weight: Self.peerWeight)
    // The number varies from year to year more than a Poisson one; this errs on the safe side.
    sum += logProbabilityOfSameCount(total)
    return pValue(ofLogarithm: sum)
  }

  /// The largest chance of a repetition that is listed: one table in 1 000 by chance, at most.
  private static let tolerated = 1e-3

  /// How many counts the peers are worth in the law of a repeated table.
  private static let peerWeight = 5.0

  /// The columns of table 2 that are counted anew every year.
  private static let movingColumns: [Column] = [
    .issued, .repealed, .produced, .decisions, .projects, .amount,
  ]
}
