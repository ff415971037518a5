public import Intake

/// What stands under the heading of a section that holds prose alone.
public struct SectionContent: Hashable, Sendable {
  /// How much stands there.
  public enum Amount: String, CaseIterable, Sendable {
    /// Nothing but page numbers and dates.
    case empty
    /// A word that says there is nothing, such as 无.
    case nothing
    /// Prose.
    case prose
  }

  /// The section.
  public let section: Section
  /// How much stands there.
  public let amount: Amount
  /// The first line of it; that of the heading where there is none.
  public let span: SourceSpan

  /// Creates a content.
  public init(section: Section, amount: Amount, span: SourceSpan) {
    self.section = section
    self.amount = amount
    self.span = span
  }
}

/// Words that tell whether a fee for processing information was collected.
public struct FeeStatement: Hashable, Sendable {
  /// The section they stand in; nil before the first heading.
  public let section: Section?
  /// Where they stand.
  public let span: SourceSpan

  /// Creates a statement.
  public init(section: Section?, span: SourceSpan) {
    self.section = section
    self.span = span
  }
}
