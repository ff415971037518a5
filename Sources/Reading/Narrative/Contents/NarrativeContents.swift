/// What the prose of a report says in words rather than in counts: documents cited, years, the
/// contents that the Regulations ask for, and phrases that tell what kind of organ writes.
public struct NarrativeContents: Sendable {
  /// The documents of the State Council and its office that are cited by number.
  public var citations: [Citation] = []
  /// The years that are told as a year of work, of plans, of the data, or that cannot be.
  public var years: [YearStatement] = []
  /// Where the report says what it collected for processing information; nil where it does not.
  public var feeStatement: FeeStatement?
  /// What stands under the headings 一, 五 and 六, for those that were found.
  public var sections: [SectionContent] = []
  /// What a government's report must tell by article 50, for those it mentions.
  public var requiredContents: [RequiredContentMention] = []
  /// Phrases in which only organs of one kind speak of themselves.
  public var organPhrases: [OrganPhrase] = []

  /// Creates contents of a text that says nothing.
  public init() {}
}
