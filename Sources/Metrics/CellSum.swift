public import Forms
public import Reading

/// A sum of cells with signs, such as concluded reconsiderations: total − pending.
///
/// It lists the cells of both editions; in a report count only those that its edition prints. So the
/// one line `t3.other` of 2019 and its three successors of 2021 are written as one sum.
public struct CellSum: Hashable, Sendable {
  /// The cells that are added.
  public let added: [Cell]
  /// The cells that are subtracted.
  public let subtracted: [Cell]

  /// Creates a sum.
  public init(_ added: [Cell], minus subtracted: [Cell] = []) {
    precondition(!added.isEmpty, "a sum that adds no cell")
    self.added = added
    self.subtracted = subtracted
  }

  /// The cells of the sum that an edition prints, those added first.
  public func cells(in edition: Edition) -> [Cell] {
    (added + subtracted).filter(edition.contains)
  }

  /// The exact value; nil where an operand that the edition prints carries no printed number, where
  /// the edition prints none of the cells, or where the sum is too large to be held.
  ///
  /// Blank and `/` are no numbers here. An identity may be tried with zeros in their place because
  /// the other side proves the trial right or wrong; a ratio has no other side.
  public func value(in report: AgencyYear) -> Quantity? {
    var sum: Int64 = 0
    var operands = 0
    for (cells, sign) in [(added, Int64(1)), (subtracted, -1)] {
      for cell in cells where report.edition.contains(cell) {
        guard let value = report.value(cell) else { return nil }
        let (next, overflow) = sum.addingReportingOverflow(sign * value.millionths)
        if overflow { return nil }
        sum = next
        operands += 1
      }
    }
    return operands == 0 ? nil : Quantity(millionths: sum)
  }
}
