import Forms
import Reading

/// The counts of tables 2 and 3 that do not follow from other figures: what tests of digits rest on.
///
/// Totals, and what follows from the balance, are left out: they repeat their parts. So are two columns
/// of table 2 of 2019, numbers made public this year and in all, that mostly repeat the number produced.
enum FreeCounts {
  /// Those of table 3, in the order of the form.
  static let applications: [Cell] = Line.allCases.filter {
    $0.table == .applications && ![.received, .concluded].contains($0)
  }.flatMap { line in Column.applicants.filter { $0 != .total }.map { Cell.at(line, $0) } }

  /// Those of table 2, in the order of the form; amounts and signed changes are no counts.
  static let activeDisclosure: [Cell] = Cell.all.filter {
    $0.table == .activeDisclosure && $0.kind == .count
      && ![.disclosed, .totalDisclosed].contains($0.column)
  }

  private static let indices = (activeDisclosure + applications).map(\.index)

  private static let leastOfTwoDigits = Quantity(10)

  /// Appends a report's free counts of two digits or more; what is not printed, is negative, has a
  /// fraction or is more than a country has is left out.
  static func append(_ report: AgencyYear, to figures: inout [Int]) {
    for index in indices {
      guard let value = report.plausibleValue(at: index), value >= leastOfTwoDigits,
        let count = value.wholeNumber
      else { continue }
      figures.append(count)
    }
  }
}
