import Findings
import Forms
import Reading

extension AnnualReport {
  /// The verdict where every cell that was read is sound: satisfied where all of them were read.
  var verdictOnReadCells: Verdict {
    for cell in edition.cells where cells.value(cell) == nil {
      switch cells[cell] {
      case .unread, .absent: return .undetermined(.unread(cell))
      case .printed, .blank, .notApplicable: continue
      }
    }
    return .satisfied
  }
}
