import Forms
import Reading

/// The operands of every sum of the catalogue in one edition, as one flat list.
///
/// Resolving cells and editions once, rather than for each of 100 000 reports, is most of what makes
/// a panel cheap. Sum `2 m` is the numerator of metric `m`, sum `2 m + 1` its denominator.
struct OperandTable: Sendable {
  private let operands: [SignedCell]
  private let bounds: [Int]

  init(_ edition: Edition) {
    var operands: [SignedCell] = []
    var bounds = [0]
    for metric in Metric.catalogue {
      for sum in [metric.numerator, metric.denominator] {
        // A sum left empty has no value, which is right for a metric the edition does not have.
        if let sum, metric.editions.contains(edition) {
          operands += sum.operands(in: edition)
        }
        bounds.append(operands.count)
      }
    }
    self.operands = operands
    self.bounds = bounds
  }

  /// The exact value of a sum; nil for none.
  func value(of sum: Int, in report: AgencyYear) -> Quantity? {
    report.exactSum(of: operands[bounds[sum]..<bounds[sum + 1]])
  }
}
