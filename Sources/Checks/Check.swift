public import Findings
public import Forms
public import Reading

/// A check: what it is, and what it looks at.
public struct Check: Sendable {
  /// What the check is.
  public let description: CheckDescription
  /// What the check receives, and how it decides.
  public let scope: Scope

  /// What a check receives, and nothing else.
  public enum Scope: Sendable {
    /// One report; the answer is empty where the check does not apply to it.
    case report(@Sendable (AnnualReport) -> [Verdict])
    /// The statements of one report, held against its tables.
    case narrative(@Sendable (Reconciliation) -> [Verdict])
    /// The same, where each verdict rests on the reading of certain words.
    case statements(@Sendable (Reconciliation) -> [StatedVerdict])
    /// The identities of a family in one report; they are evaluated together with those of the
    /// other families, because one bad cell breaks identities of several.
    case identities(Identity.Family)
    /// The filings of a whole corpus.
    case corpus(@Sendable ([Filing]) -> [FilingVerdict])
    /// The reports of each organ over the years, and of the organs above and below it.
    case organs(@Sendable (OrganRegister) -> [FilingVerdict])
    /// Every government's report beside those it adds up, added up once for the checks of this scope.
    case levels(@Sendable (LevelRegister) -> [FilingVerdict])
    /// The prose of all reports, compared once for the checks of this scope.
    case repeatedNarratives(@Sendable (RepeatedNarratives) -> [FilingVerdict])
    /// The figures of all reports, compared once for the checks of this scope.
    case repeatedFigures(@Sendable (RepeatedFigures) -> [FilingVerdict])
    /// All reports with their metrics and scores.
    case panel(@Sendable (ScoredPanel) -> [SubjectVerdict])
  }

  /// Creates a check.
  public init(_ description: CheckDescription, _ scope: Scope) {
    self.description = description
    self.scope = scope
  }

  /// Whether the check looks at texts once more after all reports were read.
  public var readsTextsAgain: Bool {
    switch scope {
    case .identities, .organs, .levels, .repeatedNarratives, .repeatedFigures, .panel: true
    case .report, .narrative, .statements, .corpus: false
    }
  }

  /// The id, such as `BAL301`.
  public var id: String { description.id }
}

/// What a check of a corpus says of one filing, or of an organ that has none.
public struct FilingVerdict: Sendable {
  /// Whom it is about.
  public let subject: Subject
  /// What is said of it.
  public let verdict: Verdict
  /// The words of its narrative that the verdict rests on; nil where it rests on none.
  public let wording: Wording?

  /// Creates a verdict on a filing.
  public init(_ filing: Filing, _ verdict: Verdict, wording: Wording? = nil) {
    subject = filing.subject
    self.verdict = verdict
    self.wording = wording
  }

  /// Creates a verdict on an organ and a year for which there is no filing.
  public init(_ subject: Subject, _ verdict: Verdict) {
    self.subject = subject
    self.verdict = verdict
    wording = nil
  }
}
