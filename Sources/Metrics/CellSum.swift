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
    report.exactSum(of: operands(in: report.edition)[...])
  }

  func operands(in edition: Edition) -> [SignedCell] {
    added.filter(edition.contains).map { SignedCell(index: $0.index, sign: 1) }
      + subtracted.filter(edition.contains).map { SignedCell(index: $0.index, sign: -1) }
  }
}
