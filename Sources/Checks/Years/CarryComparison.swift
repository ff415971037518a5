import Findings
import Forms
import Reading

/// The applications that one report carries forward against those that the next carries over, in each
/// of the seven columns of table 3.
///
/// The two lines mean the same in both editions (`Crosswalk`), so the change of the form in 2021 is no
/// break here.
struct CarryComparison: Sendable {
  /// What the two reports say in a column.
  enum Outcome: Hashable, Sendable {
    /// The numbers are equal, or zero in the place of a blank makes them so.
    case equal
    /// Both numbers are known and differ.
    case broken(forward: Quantity, over: Quantity)
    /// One of them is not known.
    case undetermined(Verdict.Reason)
  }

  /// The report that carries forward, as a place among the filings, and its year.
  let earlier: OrganRegister.Entry
  /// The report that carries over.
  let later: OrganRegister.Entry
  /// The outcomes in the order of `Column.applicants`, the total last.
  let outcomes: [Outcome]

  /// Compares two reports of consecutive years.
  init(_ earlier: OrganRegister.Entry, _ later: OrganRegister.Entry, in filings: [Filing]) {
    self.earlier = earlier
    self.later = later
    outcomes = Column.applicants.map { column in
      Self.outcome(
        filings[earlier.filing].number(.at(.carriedForward, column)),
        filings[later.filing].number(.at(.carriedOver, column)))
    }
  }

  private static func outcome(_ forward: ComparedNumber, _ over: ComparedNumber) -> Outcome {
    if let a = forward.tried, let b = over.tried, a == b { return .equal }
    if let a = forward.value, let b = over.value { return .broken(forward: a, over: b) }
    guard let reason = forward.unreadReason ?? over.unreadReason ?? forward.reason ?? over.reason
    else { preconditionFailure("\(forward) and \(over) are known, differ, and are not broken") }
    return .undetermined(reason)
  }

  /// The outcome of the total column.
  var total: Outcome { outcomes[outcomes.count - 1] }

  /// The columns of applicants, without the total, that are broken.
  var brokenApplicants: [(column: Column, forward: Quantity, over: Quantity)] {
    zip(Column.applicants, outcomes).dropLast().compactMap { column, outcome in
      guard case .broken(let forward, let over) = outcome else { return nil }
      return (column, forward, over)
    }
  }

  /// The two totals where they differ.
  var brokenTotal: (forward: Quantity, over: Quantity)? {
    guard case .broken(let forward, let over) = total else { return nil }
    return (forward, over)
  }

  /// What the check of the columns says: nothing where the totals differ already.
  enum Columns: Hashable, Sendable {
    case equal, broken, undetermined(Verdict.Reason), underTotal
  }

  /// The columns together, under the total.
  var columns: Columns {
    switch total {
    case .broken: return .underTotal
    case .undetermined(let reason): return .undetermined(reason)
    case .equal: break
    }
    if !brokenApplicants.isEmpty { return .broken }
    for case .undetermined(let reason) in outcomes { return .undetermined(reason) }
    return .equal
  }

  /// The names of what is broken, such as `CON201:total`, under the id of a check.
  func identities(of checkID: String) -> [String] {
    zip(Column.applicants, outcomes).reversed().compactMap { column, outcome in
      guard case .broken = outcome, column == .total else { return nil }
      return "\(checkID):\(column.name)"
    } + brokenApplicants.map { "\(checkID):\($0.column.name)" }
  }
}

extension ComparedNumber {
  fileprivate var unreadReason: Verdict.Reason? {
    if case .unread(let cell) = self { return .unread(cell) }
    return nil
  }
}
