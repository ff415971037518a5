import Metrics
import Reading

/// A share as two whole numbers, compared without rounding.
struct ExactShare: Comparable, CustomStringConvertible, Sendable {
  /// The numerator in millionths.
  let part: Int64
  /// The denominator in millionths, zero or more.
  let whole: Int64

  /// The share of a metric in a report; nil where a number is not printed or is negative.
  init?(_ metric: Metric, _ report: AgencyYear) {
    guard let part = metric.numerator.value(in: report)?.millionths,
      let whole = metric.denominator?.value(in: report)?.millionths, part >= 0, whole >= 0
    else { return nil }
    self.init(part: part, whole: whole)
  }

  /// Creates a share.
  ///
  /// - Precondition: Neither number is negative.
  init(part: Int64, whole: Int64) {
    precondition(part >= 0 && whole >= 0, "a share of \(part) in \(whole)")
    self.part = part
    self.whole = whole
  }

  /// The nearest double; not a number where the whole is zero.
  var double: Double { Double(part) / Double(whole) }

  /// The share as it is printed: 28/30.
  var description: String { "\(Quantity(millionths: part))/\(Quantity(millionths: whole))" }

  /// Shares compare by value: a/b < c/d where a · d < c · b.
  static func < (a: ExactShare, b: ExactShare) -> Bool {
    let left = a.part.multipliedFullWidth(by: b.whole)
    let right = b.part.multipliedFullWidth(by: a.whole)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// Equal shares need not have equal terms.
  static func == (a: ExactShare, b: ExactShare) -> Bool { !(a < b) && !(b < a) }
}
