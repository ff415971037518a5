public import Reading

/// The statements of a report held against its tables and against one another.
///
/// Every check of the narrative looks at this one comparison, so that one slip gives one finding.
public struct Reconciliation: Sendable {
  /// The report.
  public let report: AnnualReport
  /// The tables whose blanks are zeros.
  let blanks: ConfirmedBlanks
  /// What is said of each statement, in the order of `report.statements`.
  let judgements: [Judgement]
  /// The pairs of statements that say two values of one thing.
  let conflicts: [StatedPair]
  /// The pairs of statements that say one thing twice, with one value.
  let agreements: [StatedPair]
  /// Own-level and other bodies' statements that were added up, and do not fit the table.
  let sums: [ScopeSum]

  let claims = ClaimNames()

  /// Changes that the numbers of their own sentence give or do not give.
  let growth: [Growth]

  /// A stated change and the numbers it follows from.
  struct Growth: Sendable {
    let statement: Int
    let current: Quantity
    let base: Quantity
    let isRight: Bool
  }

  /// What the tables say of one statement.
  enum Judgement: Sendable {
    /// Nothing on the form, another time, another body, or a subject that words limit.
    case notCompared
    /// A reading fits.
    case satisfied
    /// No reading fits; those that were tried, with what the tables say.
    case violated([Tried])
    /// A cell is blank or unread and no reading fits without it.
    case undetermined
  }

  /// A reading that was tried.
  struct Tried: Sendable {
    let reading: AllowedReading
    let value: Quantity
    /// The whole of a share, and its name; nil for a count.
    var base: AllowedReading?
    var baseValue: Quantity?
  }

  /// One thing that is stated twice.
  struct StatedPair: Sendable {
    let first: Int
    let second: Int
  }

  /// Statements of several bodies whose sum is the report's.
  struct ScopeSum: Sendable {
    let statements: [Int]
    let total: Quantity
    let tried: [Tried]
  }

  /// Compares all statements of a report.
  ///
  /// - Complexity: O(statements²) in the few that name one subject, else linear.
  public init(of report: AnnualReport) {
    self.report = report
    blanks = ConfirmedBlanks(report)
    let counts = CountComparison(report, blanks)
    let shares = ShareComparison(report, blanks)
    var judgements = report.statements.indices.map { index -> Judgement in
      switch report.statements[index].subject {
      case .count(let subject): counts.judge(report.statements[index], subject)
      case .share(let subject): shares.judge(report.statements[index], subject)
      case .none, .change, .processingFee, .published: .notCompared
      }
    }
    let scopes = ScopeSums(report, blanks)
    for index in scopes.settled { judgements[index] = .satisfied }
    self.judgements = judgements
    sums = scopes.violated
    let search = ConflictSearch(report, blanks)
    conflicts = search.conflicts
    agreements = search.agreements
    growth = GrowthComparison(report).verdicts
  }

  /// Whether some check already holds a statement to be wrong.
  func isFaulty(_ index: Int) -> Bool {
    if case .violated = judgements[index] { return true }
    return conflicts.contains { $0.first == index || $0.second == index }
  }
}

extension Statement {
  /// Whether it can be held against the tables: this year's, the whole body's, and not limited.
  var isComparable: Bool { period == .current && scope == .own && certainty == .stated }
}
