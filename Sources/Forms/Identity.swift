/// An identity that the form prints or implies: two sums of cells that must be equal.
///
/// Sum identities have one cell on the left, the total, and its parts on the right. The balance has
/// two cells on each side.
public struct Identity: Sendable {
  /// The family an identity belongs to; the check of the family evaluates it.
  public enum Family: String, CaseIterable, Sendable {
    /// I3: six applicant columns make the total of a line of table 3.
    case applicantSum = "SUM301"
    /// I2: the result lines make the concluded total of a column of table 3.
    case resultSum = "SUM302"
    /// I1: received and carried over equal concluded and carried forward.
    case balance = "BAL301"
    /// I4: the outcomes of a block of table 4 make its total.
    case outcomeSum = "SUM401"
  }

  /// The family.
  public let family: Family
  /// The line or column that tells the identity from others of its family, such as `granted`.
  public let place: String
  /// The cell computed from the rest: the total, or for the balance the cell carried forward.
  public let total: Cell
  /// The cells added up on the left: the total alone, or received and carried over.
  public let left: [Cell]
  /// The cells added up on the right.
  public let right: [Cell]

  /// The printed name, such as `SUM301:granted`.
  public var id: String { "\(family.rawValue):\(place)" }
  /// All cells of the identity.
  public var cells: [Cell] { left + right }
}

extension Identity {
  /// The identities of an edition, ordered by family as `Family.allCases` and then as the form
  /// runs: 25 + 7 + 7 + 3 in 2021, 23 + 7 + 7 + 3 in 2019.
  public static func all(in edition: Edition) -> [Identity] {
    switch edition {
    case .form2019: identities2019
    case .form2021: identities2021
    }
  }

  private static let identities2019 = declare(.form2019)
  private static let identities2021 = declare(.form2021)

  /// The lines of table 3 that are no result: what came in, the total, and what stays.
  private static let flowLines: Set<Line> = [.received, .carriedOver, .concluded, .carriedForward]

  private static func declare(_ edition: Edition) -> [Identity] {
    let lines = edition.lines(of: .applications)
    let results = lines.filter { !flowLines.contains($0) }
    let parts = Column.applicants.filter { $0 != .total }
    let applicantSums = lines.map { line in
      Identity(
        family: .applicantSum, place: line.description.name, total: .at(line, .total),
        left: [.at(line, .total)], right: parts.map { .at(line, $0) })
    }
    let resultSums = Column.applicants.map { column in
      Identity(
        family: .resultSum, place: column.name, total: .at(.concluded, column),
        left: [.at(.concluded, column)], right: results.map { .at($0, column) })
    }
    let balances = Column.applicants.map { column in
      Identity(
        family: .balance, place: column.name, total: .at(.carriedForward, column),
        left: [.at(.received, column), .at(.carriedOver, column)],
        right: [.at(.concluded, column), .at(.carriedForward, column)])
    }
    let outcomeSums = edition.lines(of: .disputes).map { block in
      Identity(
        family: .outcomeSum, place: block.description.name, total: .at(block, .total),
        left: [.at(block, .total)],
        right: Column.outcomes.filter { $0 != .total }.map { .at(block, $0) })
    }
    return applicantSums + resultSums + balances + outcomeSums
  }
}
