public import Intake

/// A year in the narrative whose place in the sentence tells what it is the year of.
public struct YearStatement: Hashable, Sendable {
  /// What a year is told as.
  public enum Role: String, CaseIterable, Sendable {
    /// The year whose work a sentence counts, as in `2021年，我局共受理申请6件。`
    case work
    /// The year of the report that the text announces, as in `现公布2021年…年度报告`.
    case announcement
    /// The year of a plan among the improvements, as in `2022年，我局将进一步…`
    case plan
    /// The period that the data cover.
    case period
    /// A period that ends before it begins.
    case reversedPeriod = "reversed_period"
    /// A date that no calendar has, or a year of five digits.
    case impossibleDate = "impossible_date"
    /// The date that the report closes with.
    case signature
  }

  /// What the year is told as.
  public let role: Role
  /// The year; for a period the one it ends in.
  public let year: Int
  /// The month; nil where none is stated.
  public let month: Int?
  /// The year a period begins in; `year` for everything else.
  public let firstYear: Int
  /// Whether a period runs from the first day of a year to the last of one, or is a year.
  public let isWholeYears: Bool
  /// Where it stands.
  public let span: SourceSpan

  /// Creates a statement.
  public init(
    _ role: Role, year: Int, month: Int? = nil, firstYear: Int? = nil, isWholeYears: Bool = false,
    span: SourceSpan
  ) {
    self.role = role
    self.year = year
    self.month = month
    self.firstYear = firstYear ?? year
    self.isWholeYears = isWholeYears
    self.span = span
  }
}
