public import Forms

/// How often checks and identities were satisfied, violated or undetermined.
///
/// The wordings of the narrative are counted beside them. Tallies of parts of a corpus add up to the tally of the whole.
public struct Tally: Hashable, Sendable {
  /// The three outcomes of one check or identity.
  public struct Counts: Hashable, Sendable {
    /// How often the rule held.
    public var satisfied = 0
    /// How often it was broken.
    public var violated = 0
    /// How often nothing could be said.
    public var undetermined = 0

    /// Counts of nothing.
    public init() {}

    /// All three together.
    public var total: Int { satisfied + violated + undetermined }

    /// Counts one verdict.
    public mutating func record(_ verdict: Verdict.Kind) {
      switch verdict {
      case .satisfied: satisfied += 1
      case .violated: violated += 1
      case .undetermined: undetermined += 1
      }
    }

    /// The sum of two counts.
    public static func + (a: Counts, b: Counts) -> Counts {
      var sum = a
      sum.satisfied += b.satisfied
      sum.violated += b.violated
      sum.undetermined += b.undetermined
      return sum
    }

    /// Adds other counts to these.
    public static func += (a: inout Counts, b: Counts) { a = a + b }
  }

  private var otherChecks: [String: Counts] = [:]
  private var identityCounts: [[Counts]]
  /// How often each wording of the narratives held.
  public private(set) var wordings = WordingTally()

  /// A tally of nothing.
  public init() {
    identityCounts = Edition.allCases.map { edition in
      [Counts](repeating: Counts(), count: Identity.all(in: edition).count)
    }
  }

  /// Counts one verdict of a check.
  public mutating func record(_ verdict: Verdict.Kind, of checkID: String) {
    otherChecks[checkID, default: Counts()].record(verdict)
  }

  /// Counts a verdict of a check that rests on words of a narrative.
  public mutating func record(
    _ verdict: Verdict.Kind, of checkID: String, on wording: Wording?, by subject: Subject
  ) {
    record(verdict, of: checkID)
    guard let wording else { return }
    switch verdict {
    case .satisfied: wordings.recordAgreement(wording)
    case .violated: wordings.recordFailure(wording, of: subject)
    case .undetermined: break
    }
  }

  /// Takes a violation of a check back: nothing can be said.
  public mutating func withdraw(violationOf checkID: String) {
    otherChecks[checkID, default: Counts()].violated -= 1
    otherChecks[checkID, default: Counts()].undetermined += 1
  }

  /// Counts a verdict on an identity, given by its place in `Identity.all(in:)`.
  public mutating func record(_ verdict: Verdict.Kind, identity index: Int, of edition: Edition) {
    identityCounts[Int(edition.rawValue)][index].record(verdict)
  }

  /// The counts of each check, by its id; those of an identity's family are its identities'.
  public var checks: [String: Counts] {
    var result = otherChecks
    for edition in Edition.allCases {
      for (identity, counts) in identities(of: edition) where counts.total > 0 {
        result[identity.family.rawValue, default: Counts()] += counts
      }
    }
    return result
  }

  /// The identities of an edition, in the order of `Identity.all(in:)`, with their counts.
  public func identities(of edition: Edition) -> [(identity: Identity, counts: Counts)] {
    zip(Identity.all(in: edition), identityCounts[Int(edition.rawValue)])
      .map { (identity: $0, counts: $1) }
  }

  /// The counts of all identities of both editions together: the `210/210` of the briefing.
  public var allIdentities: Counts {
    identityCounts.reduce(Counts()) { sum, counts in counts.reduce(sum, +) }
  }

  /// The sum of two tallies.
  public static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum += b
    return sum
  }

  /// Adds another tally to this one.
  public static func += (a: inout Tally, b: Tally) {
    a.wordings += b.wordings
    a.otherChecks.merge(b.otherChecks, uniquingKeysWith: +)
    for (edition, counts) in b.identityCounts.enumerated() {
      for (index, count) in counts.enumerated() { a.identityCounts[edition][index] += count }
    }
  }
}
