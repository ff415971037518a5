import Findings
import Forms
import Reading

/// A sum of cells of one report or of several, with zeros in the place of blanks.
struct ComparedSum: Sendable {
  /// The sum; nil where a cell could not be read.
  private(set) var tried: Quantity?
  /// Why the sum is not known: the first cell that is unread, else the first that is blank; nil where
  /// every number is known.
  private(set) var reason: Verdict.Reason?

  /// The sum of some cells of a report.
  init(_ cells: [Cell], of filing: Filing) {
    let numbers = cells.map(filing.number)
    var sum = Quantity.zero
    for number in numbers {
      guard let value = number.tried else {
        reason = number.reason
        return
      }
      sum = sum + value
    }
    tried = sum
    reason = numbers.first { $0.reason != nil }?.reason
  }

  private init(tried: Quantity?, reason: Verdict.Reason?) {
    self.tried = tried
    self.reason = reason
  }

  /// The sum of two sums.
  static func + (a: ComparedSum, b: ComparedSum) -> ComparedSum {
    guard let x = a.tried else { return a }
    guard let y = b.tried else { return b }
    return ComparedSum(tried: x + y, reason: a.reason ?? b.reason)
  }
}
