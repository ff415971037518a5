public import Intake

/// A stretch of prose: a part of the text that belongs to no table.
public struct NarrativePart: Hashable, Sendable {
  /// The statutory section it stands in; nil before the first heading.
  public let section: Section?
  /// Its place in the source.
  public let span: SourceSpan

  /// Creates a part.
  public init(section: Section?, span: SourceSpan) {
    self.section = section
    self.span = span
  }
}
