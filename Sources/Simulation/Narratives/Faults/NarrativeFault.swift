public import Forms

/// What can be wrong with the prose of a report.
public enum NarrativeFault: String, CaseIterable, Sendable {
  /// A count differs from the table under every reading of the words.
  case wrongCount = "wrong_count"
  /// A share fits no base that the words could mean.
  case wrongShare = "wrong_share"
  /// A list that names all parts does not add up to its whole.
  case wrongList = "closed_list"
  /// A part, or the parts together, are more than the whole.
  case partsExceedWhole = "parts_exceed_whole"
  /// The growth stated is not that of the numbers in the sentence.
  case growthInSentence = "growth_in_sentence"
  /// The growth stated is not that against the report of the year before.
  case growthAgainstLastYear = "growth_against_last_year"
  /// One thing has two values in two sections.
  case twoValues = "two_values"
  /// The prose denies the cases that table 4 has.
  case casesDenied = "cases_denied"
  /// The prose is silent on the cases that table 4 has.
  case casesNotMentioned = "cases_not_mentioned"
  /// The year before stands where the year of the report belongs.
  case staleYear = "stale_year"
  /// A document that everybody cites bears a wrong number.
  case wrongDocument = "wrong_document"
  /// Section 六 does not say what was collected for processing information.
  case feeStatementMissing = "fee_statement_missing"
  /// A section has a heading and nothing else.
  case emptySection = "empty_section"
  /// A government's report lacks contents that article 50 asks for.
  case contentsMissing = "article_50_missing"
}

/// A place in a report's text.
public struct NarrativePlace: Sendable, Hashable {
  /// The bytes, counted from the begin of the file.
  public let range: Range<Int>
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What stands there.
  public let text: String
}

/// A contradiction that was planted in the prose, and where.
public struct PlantedNarrativeFault: Sendable, Hashable {
  /// The kind.
  public let fault: NarrativeFault
  /// Other kinds that are true of the same wrong words.
  public let also: [NarrativeFault]
  /// The cells concerned.
  public let cells: [Cell]
  /// The numeral of the section's heading.
  public let section: String
  /// The id of the sentence's shape; empty where no sentence bears the fault.
  public let shape: String
  /// The words that are wrong; empty where something is missing.
  public let stated: String
  /// The words that would be right; what is missing where nothing is stated.
  public let expected: String
  /// The places: of the wrong words first, then of those they contradict.
  public let places: [NarrativePlace]
  /// The place of the sentence; nil where no sentence bears the fault.
  public let sentence: NarrativePlace?
}

/// A sentence of a report's prose: in which shape, and where.
public struct NarrativeSentence: Sendable, Hashable {
  /// The id of the shape.
  public let shape: String
  /// Whether it states figures of the report itself.
  public let statesFigures: Bool
  /// The numeral of the section's heading.
  public let section: String
  /// The place.
  public let place: NarrativePlace
}
