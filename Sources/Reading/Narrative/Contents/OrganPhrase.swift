public import Agencies
public import Intake

/// A phrase in which an organ of one kind speaks of itself, found in the narrative.
public struct OrganPhrase: Hashable, Sendable {
  /// Whose phrase it is.
  public enum Home: Hashable, Sendable {
    /// An organ whose name has one of the words; the phrase is foreign to the kinds listed.
    case organ(named: [String], foreignTo: [AgencyKind])
    /// An organ of a place whose name ends so: 我县 is the phrase of a 县.
    case place(ending: String)
    /// An organ of a field of work, whose name has one of the words.
    case field(named: [String])
  }

  /// The phrase.
  public let text: String
  /// Whose phrase it is.
  public let home: Home
  /// Where it stands.
  public let span: SourceSpan

  /// Creates a phrase that was found.
  public init(text: String, home: Home, span: SourceSpan) {
    self.text = text
    self.home = home
    self.span = span
  }
}
