public import Forms
public import Reading

/// One finding: a discrepancy tied to an organ, a year and a source.
///
/// The properties are the columns of `findings.csv`; the rank is given by `FindingsTable`.
public struct Finding: Hashable, Sendable {
  /// The id of the check, such as `BAL301`.
  public let checkID: String
  /// Whom it is about.
  public private(set) var subject: Subject
  /// How far it goes.
  public let level: Level
  /// What was found.
  public private(set) var discrepancy: Discrepancy
  /// Which finding of the run with this check, subject and claim it is; 1 for the first.
  public let occurrence: Int
  /// The stable id.
  public let id: FindingID
  /// The name of the peer group; empty where there is none.
  public var peerGroup = ""
  /// Suspicion times influence on a published total, from 0 to 1; 0 until a `PriorityScale` says.
  public var priority = 0.0
  /// Whether it has been reviewed.
  public var status = Status.open
  /// What the reviewer noted; empty where there is no note.
  public var statusNote = ""

  /// Where a finding stands in review.
  public enum Status: String, CaseIterable, Sendable {
    /// Not reviewed.
    case open
    /// Reviewed and accepted, with a reason.
    case accepted
  }

  /// Ties a discrepancy to the check that found it and to its subject.
  public init(
    check: CheckDescription, subject: Subject, discrepancy: Discrepancy, occurrence: Int = 1
  ) {
    self.init(
      checkID: check.id, level: discrepancy.level ?? check.level, subject: subject,
      discrepancy: discrepancy, occurrence: occurrence)
  }

  init(
    checkID: String, level: Level, subject: Subject, discrepancy: Discrepancy, occurrence: Int
  ) {
    self.checkID = checkID
    self.subject = subject
    self.level = level
    self.discrepancy = discrepancy
    self.occurrence = occurrence
    id = FindingID(
      checkID: checkID, subject: subject, claim: discrepancy.claim, occurrence: occurrence)
  }

  /// The same finding with further lines that show it.
  public func adding(_ evidence: [Evidence]) -> Finding {
    var copy = self
    copy.discrepancy.evidence += evidence
    return copy
  }

  /// The same finding with another position of its source.
  public func at(position: Int) -> Finding {
    var copy = self
    copy.subject = subject.at(position: position)
    return copy
  }

  /// The same finding as a later occurrence of its claim, with the id that follows from it.
  func asOccurrence(_ occurrence: Int) -> Finding {
    var copy = Finding(
      checkID: checkID, level: level, subject: subject, discrepancy: discrepancy,
      occurrence: occurrence)
    copy.peerGroup = peerGroup
    copy.priority = priority
    copy.status = status
    copy.statusNote = statusNote
    return copy
  }
}

extension Finding {
  /// The name of the organ; nil where it is unknown.
  public var agency: String? { subject.agency }
  /// The stable id of the organ; nil where it is unknown.
  public var agencyID: String? { subject.agencyID }
  /// The year reported on; nil where it is unknown.
  public var year: Int? { subject.year }
  /// The path of the source.
  public var source: String { subject.source }
  /// The cell concerned.
  public var cell: Cell? { discrepancy.cell }
  /// The id of the metric concerned.
  public var metric: String? { discrepancy.metric }
  /// The ids of all identities that fail for this one cause.
  public var identities: [String] { discrepancy.identities }
  /// What the cell concerned prints.
  public var observed: FindingValue? { discrepancy.observed }
  /// The value computed for the cell, where what it prints is held against one.
  public var expected: FindingValue? { discrepancy.expected }
  /// The values that disagree, two at most, each with its source.
  public var compared: [ComparedValue] { discrepancy.compared }
  /// The first of them less the second.
  public var difference: FindingValue? { discrepancy.difference }
  /// The numerator of the ratio concerned.
  public var numerator: Quantity? { discrepancy.numerator }
  /// The denominator of the ratio concerned.
  public var denominator: Quantity? { discrepancy.denominator }
  /// A score, where a method gives one.
  public var score: Double? { discrepancy.score }
  /// A false-discovery rate, where a method gives one.
  public var qValue: Double? { discrepancy.qValue }
  /// What is wrong, in both languages.
  public var message: LocalizedText { discrepancy.message }
  /// The lines of the source that show it.
  public var evidence: [Evidence] { discrepancy.evidence }
  /// The smallest correction that puts it right.
  public var repair: LocalizedText? { discrepancy.repair }
  /// Every smallest correction, the most plausible first.
  public var corrections: [Correction] { discrepancy.corrections }
  /// The words of the narrative that it rests on.
  public var wording: Wording? { discrepancy.wording }
  /// How suspicious it is.
  public var strength: Double { discrepancy.strength }
  /// How much is at stake.
  public var influence: Double { discrepancy.influence }
}
