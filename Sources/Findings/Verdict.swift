public import Forms

/// What a check says of one thing it looked at.
public enum Verdict: Hashable, Sendable {
  /// The rule holds.
  case satisfied
  /// The rule is broken.
  indirect case violated(Discrepancy)
  /// It cannot be said; a missing operand is never a pass.
  case undetermined(Reason)

  /// Why nothing can be said.
  public enum Reason: Hashable, Sendable {
    /// The cell holds no number, and zero in its place does not make the rule hold.
    case blank(Cell)
    /// The cell could not be read, or its edition does not print it.
    case unread(Cell)
    /// The organ, its region, level, kind or scope is unknown.
    case agency
    /// The year is unknown.
    case year
    /// The report has no title: it is a fragment, and what it lacks means nothing.
    case fragment
    /// The report does not state what the check needs.
    case unstated
    /// Too few organs of its kind report for the year to compare it with.
    case fewPeers
    /// Several reports of the organ for the year differ, and nobody knows which one counts.
    case disputed
    /// The report to compare with, of another year or organ, is not in the corpus.
    case absentReport
  }

  /// A verdict without its particulars, as a tally counts it.
  public enum Kind: Hashable, Sendable {
    /// The rule holds.
    case satisfied
    /// The rule is broken.
    case violated
    /// It cannot be said.
    case undetermined
  }

  /// The verdict without its particulars.
  public var kind: Kind {
    switch self {
    case .satisfied: .satisfied
    case .violated: .violated
    case .undetermined: .undetermined
    }
  }

  /// What was found, where the rule is broken.
  public var discrepancy: Discrepancy? {
    if case .violated(let discrepancy) = self { return discrepancy }
    return nil
  }
}
