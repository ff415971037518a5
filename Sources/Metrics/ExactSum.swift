import Forms
import Reading

/// A cell of a sum, by index, and whether it is added (1) or subtracted (−1).
struct SignedCell: Sendable {
  let index: Int
  let sign: Int64
}

extension AgencyYear {
  /// The exact sum of cells; nil where one carries no printed number or one beyond what a country has,
  /// where there are none, or where the sum is too large to be held.
  func exactSum(of cells: ArraySlice<SignedCell>) -> Quantity? {
    if cells.isEmpty { return nil }
    var total: Int64 = 0
    for cell in cells {
      guard let value = plausibleValue(at: cell.index) else { return nil }
      let (term, tooLarge) = value.millionths.multipliedReportingOverflow(by: cell.sign)
      let (next, overflow) = total.addingReportingOverflow(term)
      if tooLarge || overflow { return nil }
      total = next
    }
    return Quantity(millionths: total)
  }
}
